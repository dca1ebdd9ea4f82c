// The worst places that a page can give an element.
import { assert } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { hostStyles } from './host.styles.js';
import { clear, mount, settled } from './testing/mount.js';

class Boxed extends LitElement {
  static override styles = [hostStyles];

  override render() {
    return html`<div class="root" lang="en"><p>078 05 58 00</p></div>`;
  }
}
customElements.define('boxed-probe', Boxed);

async function widthIn(place: TemplateResult, style: string): Promise<number> {
  const container = mount<HTMLElement>(place);
  container.style.cssText = style;
  const element = container.querySelector<Boxed>('boxed-probe')!;
  await settled(element);
  return element.getBoundingClientRect().width;
}

describe('an element in a place that asks how wide it wants to be', () => {
  afterEach(() => {
    clear();
    document.documentElement.style.removeProperty('font-size');
  });

  const place = () => html`<div><boxed-probe></boxed-probe></div>`;

  for (const style of [
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'float: left',
    'display: inline-block',
    'writing-mode: vertical-rl',
  ])
    it(`is not as wide as nothing: ${style}`, async () => assert.isAbove(await widthIn(place(), style), 200));

  it('takes no more room than there is', async () => assert.isAtMost(await widthIn(place(), 'display: flex; width: 150px'), 150));

  it('keeps the size of text that the reader chose when the page makes its rem small', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const container = mount<HTMLElement>(place());
    const root = await settled(container.querySelector<Boxed>('boxed-probe')!);
    assert.equal(getComputedStyle(root.querySelector('p')!).fontSize, '16px');
  });
});
