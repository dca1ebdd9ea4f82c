import { clear, mount, settled, translatePage } from '@blind-betting/base/testing.js';
import { catalog, NEEDS } from '@blind-betting/locales';
import { assert } from 'chai';
import { html } from 'lit';
import { Seeded } from '../../../scripts/seeded.mjs';
import type { HelpDirectory } from './help-directory.js';
import './define.js';
import { choice, choose, chooseNeed, listed, names, services, unfold } from './testing.js';

/** Given to all tests by the runner. */
declare const FUZZ_SEED: number;
declare const WHOLE: boolean;

/** All but the exit, which one of several directories has, and what was said aloud on the way; their words are their own. */
const said = (element: HTMLElement) => {
  const copy = element.shadowRoot!.querySelector('.directory')!.cloneNode(true) as Element;
  copy.querySelectorAll('quick-exit, [role=status]').forEach((other) => other.remove());
  return copy.textContent!.replace(/\s+/g, ' ').trim();
};

describe('a directory whose texts somebody else has replaced', () => {
  afterEach(clear);

  it('shows one country only, after Belgium came Germany', async () => {
    const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
    const element = root.host as HelpDirectory;
    await unfold(root);
    translatePage(root);
    choose(choice(root, 'Country')!, 'DE');
    await settled(element, () => names(root).includes('WEISSER RING Opfer-Telefon'));
    const untouched = await listed(html`<help-directory lang="en" country="DE"></help-directory>`);
    await unfold(untouched);
    await unfold(root);
    assert.equal(said(element), said(untouched.host as HTMLElement));
  });

  it('lets the clock go on', async () => {
    const root = await listed(html`<help-directory lang="en" country="NL"></help-directory>`);
    const element = root.host as HelpDirectory;
    const before = said(element);
    translatePage(root, (text) => text.replace(/[a-z]/g, 'x'));
    assert.notEqual(said(element), before);
    element.requestUpdate();
    await element.updateComplete;
    assert.equal(said(element), before);
  });

  it('keeps the focus and what is open', async () => {
    const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
    const element = root.host as HelpDirectory;
    const guide = () => root.querySelector<HTMLDetailsElement>('.guide')!;
    guide().open = true;
    await settled(element, () => guide().querySelector('h3'));
    root.querySelectorAll<HTMLElement>('[part=number]')[2]!.focus();
    const focused = (root.activeElement as HTMLElement).getAttribute('href');
    translatePage(root);
    element.requestUpdate();
    await element.updateComplete;
    assert.equal(root.activeElement?.getAttribute('href'), focused);
    assert.isTrue(guide().open);
    assert.isAbove(guide().querySelectorAll('p').length, 10);
  });

  it('keeps the focus on the way out, and what is read where it is', async () => {
    const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
    const element = root.host as HelpDirectory;
    const exit = root.querySelector('quick-exit')!;
    await settled(exit, (shadow) => shadow.querySelector('.exit'));
    const leave = exit.shadowRoot!.querySelector<HTMLElement>('.exit')!;
    leave.focus();
    translatePage(root);
    element.requestUpdate();
    await element.updateComplete;
    assert.equal(root.querySelector('quick-exit')!.shadowRoot!.activeElement, leave);
    await unfold(root);
    choice(root, 'Country')!.focus();
    scrollTo(0, document.documentElement.scrollHeight);
    translatePage(root);
    const [top, height] = [scrollY, document.documentElement.scrollHeight];
    element.requestUpdate();
    await element.updateComplete;
    assert.isAbove(top, 0);
    assert.deepEqual([scrollY, document.documentElement.scrollHeight], [top, height]);
  });

  it('keeps the focus on a need, and the choices open', async () => {
    const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
    const element = root.host as HelpDirectory;
    await unfold(root);
    chooseNeed(root, 'talk');
    root.querySelector<HTMLElement>('.chip input[value=talk]')!.focus();
    translatePage(root);
    element.requestUpdate();
    await element.updateComplete;
    assert.equal((root.activeElement as HTMLInputElement | null)?.value, 'talk');
    assert.isTrue(root.querySelector<HTMLDetailsElement>('.change')!.open);
  });

  it('is not drawn anew for what stood beside it', async () => {
    const root = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
    const element = root.host as HelpDirectory;
    const heading = root.querySelector('h2');
    const frame = document.createElement('iframe');
    root.append(frame);
    await new Promise((resolve) => setTimeout(resolve));
    frame.remove();
    element.requestUpdate();
    await element.updateComplete;
    assert.equal(root.querySelector('h2'), heading);
  });

  it(`is the same as an untouched one after every choice, in any order (seed ${FUZZ_SEED})`, async () => {
    const chance = new Seeded(FUZZ_SEED, 0);
    const [touched, untouched] = ['a', 'b'].map(() =>
      mount<HelpDirectory>(html`<help-directory lang="en" country="BE"></help-directory>`),
    ) as [HelpDirectory, HelpDirectory];
    for (const element of [touched, untouched]) await unfold(await settled(element, (root) => services(root).length > 0));
    for (let turn = 0; turn < (WHOLE ? 1000 : 60); turn += 1) {
      translatePage(touched.shadowRoot!);
      const change = chance.pick([
        () => ({ country: chance.pick(catalog.countries), region: '' }),
        () => ({ lang: chance.pick(['en', 'nl', 'ar', 'de']) }),
        () => ({ need: chance.pick(NEEDS) }),
        () => ({ gender: chance.pick(['any', 'man', 'trans']) }),
        () => ({}),
      ])();
      for (const element of [touched, untouched]) {
        Object.assign(element, change);
        element.requestUpdate();
      }
      await settled(
        untouched,
        (root) => root.querySelector(`.root[lang="${untouched.lang}"]`) && choice(root, '')?.value === untouched.country,
      );
      await settled(touched, () => said(touched) === said(untouched)).catch(() =>
        assert.equal(said(touched), said(untouched), JSON.stringify(change)),
      );
    }
  });
});
