// What is said aloud: by one region that is always there, and only what has changed.
import { localeSource, provideLocales } from '@blind-betting/base';
import { clear, deferredLocales, hearWarnings, mount, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import { chooseNeed, unfold } from './testing.js';
import './define.js';

const directory = (template = html`<help-directory lang="en" country="BE"></help-directory>`) => mount<HelpDirectory>(template);
const regions = (root: ShadowRoot) =>
  [...root.querySelectorAll('[role=status], [role=alert], [aria-live]')].filter((region) => !region.closest('quick-exit'));
const said = (root: ShadowRoot) => regions(root).map((region) => region.textContent);

describe('the live region of <help-directory>', () => {
  afterEach(clear);

  it('is there before anything is said, and stays the same node through every choice', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => shadow.querySelector('[part=number]'));
    const [region] = regions(root);
    assert.deepEqual(said(root), ['']);
    await unfold(root);
    chooseNeed(root, 'talk');
    await settled(element, () => region!.textContent?.startsWith('Belgium: '));
    element.country = 'DE';
    await settled(element, () => region!.textContent?.startsWith('Germany: '));
    root.querySelector<HTMLElement>('[data-number]')!.click();
    await settled(element, (shadow) => shadow.querySelector('.close'));
    assert.deepEqual(regions(root), [region]);
  });

  it('says that a country could not be had, also where it is the first', async () => {
    const locales = deferredLocales();
    hearWarnings();
    const element = directory();
    await settled(element, () => locales.waiting.has('en'));
    locales.waiting.get('en')!.answer();
    locales.waiting.get('BE')!.fail();
    const root = await settled(element, (shadow) => shadow.querySelector('[role=status]'));
    await settled(element, () => said(root)[0]?.startsWith('The help services did not load.'));
    locales.restore();
  });

  it('says what was found beside what failed', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => shadow.querySelector('[part=number]'));
    const source = localeSource();
    provideLocales({ ...source, loadGuide: () => Promise.reject(new Error('gone')) });
    root.querySelector<HTMLDetailsElement>('.guide')!.open = true;
    await settled(element, () => said(root)[0]?.startsWith('The help services did not load.'));
    provideLocales(source);
    await unfold(root);
    chooseNeed(root, 'talk');
    await settled(element, () => said(root)[0]?.includes('(I want to talk to someone)'));
  });

  it('is heard where a page translator has put its own nodes in place of the text', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => shadow.querySelector('[part=number]'));
    await unfold(root);
    chooseNeed(root, 'talk');
    await settled(element, () => said(root)[0]?.startsWith('Belgium: '));
    regions(root)[0]!.innerHTML = '<font><font>Belgien</font></font>';
    element.country = 'DE';
    await settled(element, () => said(root)[0]?.startsWith('Germany: '));
    assert.lengthOf(regions(root)[0]!.children, 0);
  });
});
