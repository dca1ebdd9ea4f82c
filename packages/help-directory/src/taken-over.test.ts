// A shadow tree that was there before the element: of a page that was saved, or drawn on a server.
import { clear, deferredLocales, hearWarnings, mount, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { HelpDirectory } from './help-directory.js';
import { listed, services } from './testing.js';
import './define.js';

let count = 0;

/** A directory whose tag is defined only when it stands on the page with the tree of another one. */
async function found(): Promise<{ element: HelpDirectory; root: ShadowRoot; define: () => void }> {
  const drawn = await listed(html`<help-directory lang="en" country="BE"></help-directory>`);
  const tag = `late-directory-${(count += 1)}`;
  const element = mount<HelpDirectory>(
    staticHtml`<${unsafeStatic(tag)} lang="en" country="BE"><p>Our own number</p></${unsafeStatic(tag)}>`,
  );
  const root = element.attachShadow({ mode: 'open' });
  root.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  return { element, root, define: () => customElements.define(tag, class extends HelpDirectory {}) };
}

describe('a shadow tree that is there before <help-directory>', () => {
  afterEach(clear);

  it('stays in sight alone until the texts are here, and is gone when they are', async () => {
    const { element, root, define } = await found();
    const old = root.querySelector('.directory');
    const locales = deferredLocales();
    define();
    await settled(element, () => locales.waiting.has('BE'));
    element.requestUpdate();
    await element.updateComplete;
    assert.equal(root.querySelector('.directory'), old);
    assert.lengthOf(root.querySelectorAll('.root'), 1);
    assert.lengthOf(element.querySelector('p')!.getClientRects(), 0);
    for (const key of ['en', 'BE']) locales.waiting.get(key)!.answer();
    await settled(element, () => root.querySelector('.directory') !== old);
    assert.lengthOf(root.querySelectorAll('.directory'), 1);
    assert.isNotEmpty(services(root));
    // As the frame of a printed list: the clock draws the element anew while it is there.
    const frame = root.appendChild(document.createElement('iframe'));
    element.requestUpdate();
    await element.updateComplete;
    assert.equal(frame.parentNode, root);
    locales.restore();
  });

  it('leaves the focus and what was opened where they were', async () => {
    const { element, root, define } = await found();
    const old = root.querySelector('.directory');
    const [first] = services(root);
    first!.querySelector('details')!.open = true;
    // A server draws what is opened without a script, too, so the stops are others.
    first!.querySelector('details')!.append(...['a', 'b'].map(() => document.createElement('button')));
    const number = services(root)[1]!.querySelector<HTMLElement>('[part=number]')!;
    number.focus();
    define();
    await settled(element, () => root.querySelector('.directory') !== old);
    assert.equal(root.activeElement?.getAttribute('href'), number.getAttribute('href'));
    assert.isTrue(services(root)[0]!.querySelector('details')!.open);
  });

  it('makes room for what the partner wrote and the number for danger where the texts cannot be had', async () => {
    const { element, root, define } = await found();
    const locales = deferredLocales();
    hearWarnings();
    define();
    await settled(element, () => locales.waiting.has('BE'));
    locales.waiting.get('en')!.fail();
    locales.waiting.get('BE')!.answer();
    await settled(element, () => root.querySelector('.fault'));
    assert.equal(root.querySelector('.fault a')?.getAttribute('href'), 'tel:112');
    assert.isNull(root.querySelector('.directory'));
    assert.isNotEmpty([...element.querySelector('p')!.getClientRects()]);
    locales.restore();
  });
});
