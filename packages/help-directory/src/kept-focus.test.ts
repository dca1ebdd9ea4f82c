// Where the focus goes when what has it is taken away: it stays in the element, and never on a number of another country.
import { clear, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import { listed, names, services, unfold } from './testing.js';
import './define.js';

async function belgium(): Promise<{ element: HelpDirectory; root: ShadowRoot }> {
  const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
  return { element: root.host as HelpDirectory, root };
}

/** The page changes the country, and the engine has time to take the focus from what is out of sight. */
async function becomes(element: HelpDirectory, country: string, name: string): Promise<void> {
  element.country = country;
  await settled(element, (root) => names(root).includes(name));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

describe('the focus in <help-directory>', () => {
  afterEach(clear);

  it('stays where the number that has it goes with its country', async () => {
    const { element, root } = await belgium();
    const numbers = root.querySelectorAll<HTMLElement>('[part=number]');
    numbers[numbers.length - 1]!.focus();
    await becomes(element, 'IS', 'Neyðarlínan 112');
    assert.isNotNull(root.activeElement);
    assert.isNull(root.activeElement!.closest('a'));
  });

  it('stays where the details that hold it are closed with their country', async () => {
    const { element, root } = await belgium();
    await unfold(root);
    const details = services(root)[2]!.querySelector('details')!;
    const links = details.querySelectorAll<HTMLElement>('a');
    links[links.length - 1]!.focus();
    assert.isNotNull(root.activeElement);
    await becomes(element, 'DE', 'WEISSER RING Opfer-Telefon');
    assert.isNotNull(root.activeElement);
    assert.isTrue(root.activeElement!.checkVisibility?.() ?? true);
  });
});
