import 'axe-core/axe.min.js';
import { clear, conformance, deferredLocales, mount, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import './define.js';
import { examples } from './help-directory.examples.js';

const directory = (template = html`<help-directory lang="en" country="BE"></help-directory>`) => mount<HelpDirectory>(template);
const services = (root: ShadowRoot) => [...root.querySelectorAll('[part=service]')];

describe('<help-directory>', () => {
  conformance(examples);

  afterEach(clear);

  it('lists the national line, then the centres, with numbers to call', async () => {
    const root = await settled(directory(), (shadow) => services(shadow).length > 0);
    const titles = services(root).map((item) => item.querySelector('h3')?.textContent?.trim());
    assert.deepEqual(titles.slice(0, 4), ['Stophumantrafficking – Stoptraite', 'PAG-ASA', 'Payoke', 'Sürya']);
    const numbers = services(root)
      .slice(0, 4)
      .map((item) => item.querySelector('.number')?.getAttribute('href'));
    assert.deepEqual(numbers, ['tel:+3278055800', 'tel:+3225116464', 'tel:+3232011690', 'tel:+3242324030']);
  });

  it('shows the number for danger now above everything else', async () => {
    const root = await settled(directory(), (shadow) => services(shadow).length > 0);
    assert.deepEqual(
      [...root.querySelectorAll('[part=emergency]')].map((link) => link.getAttribute('href')),
      ['tel:112', 'tel:101'],
    );
  });

  it('changes the country and says so', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    const chosen: string[] = [];
    element.addEventListener('country-change', (event) => chosen.push(event.country));
    const select = root.querySelector('select')!;
    select.value = 'NL';
    select.dispatchEvent(new Event('change'));
    await settled(element, (shadow) => shadow.textContent?.includes('CoMensha'));
    assert.deepEqual(chosen, ['NL']);
    assert.notInclude(root.textContent ?? '', 'PAG-ASA');
  });

  it('changes the language without losing the country', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    const select = root.querySelectorAll('select')[1]!;
    select.value = 'de';
    select.dispatchEvent(new Event('change'));
    await settled(element, (shadow) => shadow.querySelector('.root[lang="de"]'));
    assert.include(root.textContent ?? '', 'Hilfe finden');
    assert.include(root.textContent ?? '', 'PAG-ASA');
  });

  it('names every language in itself', async () => {
    const root = await settled(directory());
    const names = [...root.querySelectorAll('select')[1]!.options].map((option) => option.textContent?.trim().toLowerCase());
    for (const name of ['deutsch', 'français', 'العربية', 'nederlands']) assert.include(names, name);
  });

  it('writes only links of schemes that are safe, and tells no service where the reader was', async () => {
    for (const country of ['BE', 'DE', 'FR', 'LU', 'NL']) {
      const root = await settled(
        directory(html`<help-directory lang="en" country=${country}></help-directory>`),
        (shadow) => services(shadow).length > 0,
      );
      for (const link of root.querySelectorAll<HTMLAnchorElement>('a')) {
        assert.include(['https:', 'tel:', 'sms:', 'mailto:'], link.protocol);
        if (link.protocol === 'https:') assert.equal(link.rel, 'noreferrer noopener');
      }
    }
  });

  it('offers the exit unless the page has its own', async () => {
    assert.exists((await settled(directory())).querySelector('quick-exit'));
    assert.notExists((await settled(directory(html`<help-directory lang="en" no-exit></help-directory>`))).querySelector('quick-exit'));
  });

  it('keeps the emergency number when the services cannot be had', async () => {
    const locales = deferredLocales();
    const { warn } = console;
    console.warn = () => {};
    const element = directory();
    await settled(element, () => locales.waiting.has('en'));
    locales.waiting.get('en')!.answer();
    locales.waiting.get('BE')!.fail();
    const root = await settled(element);
    console.warn = warn;
    locales.restore();
    assert.equal(root.querySelector('[part=emergency]')?.getAttribute('href'), 'tel:112');
    assert.include(root.textContent ?? '', 'The help services did not load.');
  });
});
