// What the directory does when texts or services cannot be had.
import { clear, deferredLocales, hearWarnings, mount, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import './define.js';
import { unfold } from './testing.js';

const directory = (template = html`<help-directory lang="en" country="BE"></help-directory>`) => mount<HelpDirectory>(template);
const services = (root: ShadowRoot) => [...root.querySelectorAll('[part=service]')];

describe('<help-directory> without its files', () => {
  afterEach(clear);

  it('keeps the emergency number and what the partner wrote when the services cannot be had, until the reader chooses another country', async () => {
    const locales = deferredLocales();
    hearWarnings();
    const element = directory(html`<help-directory lang="en" country="BE"><p>Our own number</p></help-directory>`);
    const isKept = () => Boolean(element.querySelector('p')!.getClientRects().length);
    await settled(element, () => locales.waiting.has('en'));
    locales.waiting.get('en')!.answer();
    locales.waiting.get('BE')!.fail();
    const root = await settled(element);
    assert.equal(root.querySelector('[part=emergency]')?.getAttribute('href'), 'tel:112');
    assert.include(root.textContent ?? '', 'The help services did not load.');
    assert.isTrue(isKept());
    const select = root.querySelector('select')!;
    select.value = 'NL';
    select.dispatchEvent(new Event('change'));
    await settled(element, () => locales.waiting.has('NL'));
    locales.waiting.get('NL')!.fail();
    await settled(element, () => !isKept());
    locales.restore();
  });

  it('tells the reader that a language could not be had, and shows the one in use', async () => {
    const element = directory(html`<help-directory lang="en" country="BE"></help-directory>`);
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    await unfold(root);
    const locales = deferredLocales();
    hearWarnings();
    const [, language] = root.querySelectorAll('select');
    language!.value = 'ar';
    language!.dispatchEvent(new Event('change'));
    await settled(element, () => locales.waiting.has('ar'));
    locales.waiting.get('ar')!.fail();
    locales.waiting.get('BE')?.answer();
    await settled(element, (shadow) => shadow.textContent?.includes('The help services did not load.'));
    assert.equal(language!.value, 'en');
    locales.restore();
  });

  it('asks again for a country that could not be had when the reader chooses it again, and keeps what the partner wrote', async () => {
    const locales = deferredLocales();
    hearWarnings();
    const element = directory(html`<help-directory lang="en" country="BE"><p>Our own number</p></help-directory>`);
    await settled(element, () => locales.waiting.has('en'));
    locales.waiting.get('en')!.answer();
    locales.waiting.get('BE')!.fail();
    const root = await settled(element);
    locales.waiting.clear();
    const select = root.querySelector('select')!;
    select.focus();
    select.value = 'BE';
    select.dispatchEvent(new Event('change'));
    await settled(element, () => locales.waiting.has('BE'));
    assert.isAbove(element.querySelector('p')!.getClientRects().length, 0);
    locales.waiting.get('BE')!.answer();
    locales.waiting.get('en')?.answer();
    await settled(element, (shadow) => services(shadow).length > 0);
    // The list came around the control in use.
    assert.equal(root.activeElement, select);
    locales.restore();
  });
});
