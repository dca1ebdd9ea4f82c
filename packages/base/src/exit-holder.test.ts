import { DEFAULT_TARGET } from '@blind-betting/locales';
import { assert } from 'chai';
import { html, LitElement, nothing, render } from 'lit';
import { ExitHolder } from './exit-holder.js';
import { flag } from './flag.js';
import { hostStyles } from './host.styles.js';
import { LocaleController } from './locale-controller.js';
import { deferredLocales } from './testing/fake-locales.js';
import { clear, mount, settled } from './testing/mount.js';

class Holder extends LitElement {
  static override styles = [hostStyles];
  static override properties = { country: {}, exitHref: { attribute: 'exit-href' }, noExit: flag('<exit-probe> no-exit', 'no-exit') };
  declare country: string;
  declare exitHref: string;
  declare noExit: boolean;
  readonly locale = new LocaleController(this);
  readonly exit = new ExitHolder(this, this.locale, () => !this.noExit);

  constructor() {
    super();
    this.country = 'BE';
    this.exitHref = '';
    this.noExit = false;
  }

  override render() {
    return html`<div class="root" lang=${this.locale.messages?.language ?? nothing}>
      ${this.exit.render()}
      <p>Text</p>
    </div>`;
  }
}
customElements.define('exit-probe', Holder);
customElements.define('exit-probe-2', class extends Holder {});

const probes = () => html`
  <section>
    <exit-probe id="a" lang="en"></exit-probe>
    <div id="tree"></div>
    <exit-probe-2 id="c" lang="en"></exit-probe-2>
  </section>
`;

describe('the holder of the exit', () => {
  let place: HTMLElement;
  /** Of all tests here: what is said once may be said in any of them. */
  const said: string[] = [];
  const hear = (text: string) => void said.push(text);
  let [a, b, c]: Holder[] = [];

  /** Who draws an exit, once all have done what they had to do. */
  const holding = async () => {
    for (let times = 0; times < 20; times += 1) await Promise.resolve();
    return [a!, b!, c!]
      .filter(({ isConnected, shadowRoot }) => isConnected && shadowRoot!.querySelector('quick-exit'))
      .map(({ id }) => id)
      .join();
  };
  const link = (holder: Holder) => holder.shadowRoot!.querySelector<HTMLAnchorElement>('quick-exit > a')!;

  beforeEach(async () => {
    console.warn = hear;
    place = mount<HTMLElement>(probes());
    const shadow = place.querySelector('#tree')!.attachShadow({ mode: 'closed' });
    render(html`<exit-probe id="b" lang="en"></exit-probe>`, shadow);
    [a, b, c] = [place.querySelector('#a')!, shadow.querySelector('#b')!, place.querySelector('#c')!] as Holder[];
    for (const holder of [a, b, c]) await settled(holder!);
    await settled(a!, (root) => root.querySelector('quick-exit'));
  });
  afterEach(() => {
    clear();
    console.warn = hear;
  });
  after(clear);

  it('is the first in the document; the others draw none', async () => assert.equal(await holding(), 'a'));

  it('is the next one where it is taken out, and the first again where it comes back', async () => {
    a!.remove();
    assert.equal(await holding(), 'b');
    b!.remove();
    assert.equal(await holding(), 'c');
    place.prepend(a!);
    assert.equal(await holding(), 'a');
  });

  it('follows the order of the document where one is moved', async () => {
    place.append(a!);
    assert.equal(await holding(), 'b');
    place.prepend(c!);
    assert.equal(await holding(), 'c');
  });

  it('is one that wants to be', async () => {
    a!.noExit = true;
    await a!.updateComplete;
    assert.equal(await holding(), 'b');
    a!.noExit = false;
    await a!.updateComplete;
    assert.equal(await holding(), 'a');
  });

  it('is none that nobody sees, unless nobody sees any: Shift must still work', async () => {
    a!.hidden = true;
    await settled(b!, (root) => root.querySelector('quick-exit'));
    assert.equal(await holding(), 'b');
    place.hidden = true;
    await settled(a!, (root) => root.querySelector('quick-exit'));
    assert.equal(await holding(), 'a');
    place.hidden = false;
    await settled(b!, (root) => root.querySelector('quick-exit'));
    a!.hidden = false;
    await settled(a!, (root) => root.querySelector('quick-exit'));
    assert.equal(await holding(), 'a');
  });

  it('is none without texts, which has nothing to draw', async () => {
    const locales = deferredLocales();
    const late = document.createElement('exit-probe') as Holder;
    late.lang = 'it';
    place.prepend(late);
    assert.equal(await holding(), 'a');
    await settled(late, () => locales.waiting.has('it'));
    locales.waiting.get('it')!.answer();
    locales.waiting.get('BE')?.answer();
    await settled(late, (root) => root.querySelector('quick-exit'));
    assert.equal(await holding(), '');
    locales.restore();
  });

  for (const [how, change] of [
    ['is taken out', () => a!.remove()],
    ['wants it no more', () => (a!.noExit = true)],
    ['is moved behind', () => place.append(a!)],
    ['is hidden', () => (a!.hidden = true)],
  ] as const)
    it(`hands on the focus where it ${how}`, async () => {
      link(a!).focus();
      assert.isTrue(a!.shadowRoot!.activeElement === link(a!));
      change();
      await settled(b!, (root) => root.activeElement && root.activeElement === link(b!));
    });

  it('hands on the focus to one that comes before it', async () => {
    link(a!).focus();
    place.prepend(c!);
    await settled(c!, (root) => root.activeElement && root.activeElement === link(c!));
  });

  it('keeps the focus where the only one is moved', async () => {
    b!.remove();
    c!.remove();
    link(a!).focus();
    place.append(a!);
    await settled(a!, (root) => root.activeElement && root.activeElement === link(a!));
    assert.equal(await holding(), 'a');
  });

  it('leaves the focus where the reader has put it', async () => {
    link(a!).focus();
    const button = document.createElement('button');
    place.append(button);
    button.focus();
    a!.remove();
    assert.equal(await holding(), 'b');
    assert.isTrue(document.activeElement === button);
    button.blur();
    b!.remove();
    assert.equal(await holding(), 'c');
    assert.isTrue(document.activeElement === document.body);
  });

  it('draws a plain link that leaves while there is no code for more, as high as a finger', async () => {
    assert.equal(link(a!).href, DEFAULT_TARGET);
    assert.equal(link(a!).rel, 'noreferrer noopener');
    assert.equal(link(a!).textContent, 'Leave this page');
    assert.isAtLeast(link(a!).getBoundingClientRect().height, 44);
    a!.exitHref = 'https://example.org/weather';
    await a!.updateComplete;
    assert.equal(link(a!).href, 'https://example.org/weather');
    a!.exitHref = '#';
    await a!.updateComplete;
    assert.equal(link(a!).href, DEFAULT_TARGET);
  });

  it('says once what to import where nobody does', async () => {
    const hints = () => said.filter((text) => text.includes("import '@blind-betting/quick-exit/define.js'"));
    await settled(a!, () => hints().length > 0);
    a!.remove();
    await settled(b!, (root) => root.querySelector('quick-exit'));
    assert.lengthOf(hints(), 1);
  });
});
