import 'axe-core/axe.min.js';
import { clear, conformance, hearWarnings, mount, settled } from '@blind-betting/base/testing.js';
import { catalog } from '@blind-betting/locales';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import './define.js';
import { examples } from './help-directory.examples.js';
import { chooseNeed, services, unfold } from './testing.js';

const directory = (template = html`<help-directory lang="en" country="BE"></help-directory>`) => mount<HelpDirectory>(template);

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
      [...root.querySelectorAll('[part=danger] [part=emergency]')].map((link) => link.getAttribute('href')),
      ['tel:112', 'tel:101'],
    );
  });

  it('changes the country and says so', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    const chosen: string[] = [];
    element.addEventListener('country-change', (event) => chosen.push(event.country));
    await unfold(root);
    const select = root.querySelector('select')!;
    select.value = 'NL';
    select.dispatchEvent(new Event('change'));
    await settled(element, (shadow) => shadow.textContent?.includes('CoMensha'));
    assert.deepEqual(chosen, ['NL']);
    assert.notInclude(root.textContent ?? '', 'PAG-ASA');
  });

  it('lets go of the chips that it takes away, and sends nothing on Enter', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    await unfold(root);
    // Chromium keeps every radio button that a shadow tree has ever had, with all around it, unless it belongs to a form.
    const chips = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    assert.isAbove(chips.length, 1);
    assert.deepEqual(
      chips.map(({ form }) => form),
      chips.map(() => root.querySelector('form')),
    );
    const address = location.href;
    chips[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(location.href, address);
    assert.isTrue(element.isConnected);
  });

  it('changes the language without losing the country', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    await unfold(root);
    const select = root.querySelectorAll('select')[1]!;
    select.value = 'de';
    select.dispatchEvent(new Event('change'));
    await settled(element, (shadow) => shadow.querySelector('.root[lang="de"]'));
    assert.include(root.textContent ?? '', 'Hilfe finden');
    assert.include(root.textContent ?? '', 'PAG-ASA');
  });

  it('names every language in itself', async () => {
    const root = await unfold(await settled(directory()));
    const names = [...root.querySelectorAll('select')[1]!.options].map((option) => option.textContent?.trim().toLowerCase());
    for (const name of ['deutsch', 'français', 'العربية', 'nederlands']) assert.include(names, name);
  });

  it('narrows the list to a need, says how many, and never hides the emergency number', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    const all = services(root).length;
    await unfold(root);
    const chosen: string[] = [];
    element.addEventListener('need-change', (event) => chosen.push(event.need));
    chooseNeed(root, 'talk');
    await settled(element, (shadow) => services(shadow).length < all);
    assert.deepEqual(chosen, ['talk']);
    assert.equal(
      root.querySelector('.told')?.textContent?.trim(),
      `Belgium: ${services(root).length} services (I want to talk to someone)`,
    );
    assert.equal(root.querySelector('[part=emergency]')?.getAttribute('href'), 'tel:112');
  });

  it('falls back with a warning when the need is unknown', async () => {
    const said = hearWarnings();
    await settled(directory(html`<help-directory lang="en" country="LU" need="hug"></help-directory>`));
    assert.include(said.join(), '<help-directory> need="hug" is unknown, "any" is used.');
  });

  it('shows one number large, and goes back to where the reader was', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    await unfold(root);
    const used = root.querySelectorAll<HTMLButtonElement>('[part=service] .tool')[2]!;
    const number = used.closest('li')!.querySelector('[part=number]')!.textContent!;
    const name = used.closest('li')!.querySelector('h3')!;
    assert.equal(root.getElementById(used.getAttribute('aria-describedby')!), name);
    used.click();
    await settled(element, (shadow) => shadow.querySelector('[part=large]'));
    assert.include(root.querySelector('[part=large]')?.textContent, number);
    assert.equal(root.activeElement?.textContent?.trim(), 'Back to the list');
    (root.activeElement as HTMLButtonElement).click();
    await settled(element, (shadow) => services(shadow).length > 0);
    assert.equal(root.activeElement?.getAttribute('aria-label'), 'Show the number large');
    assert.equal(root.activeElement?.closest('li')?.querySelector('[part=number]')?.textContent, number);
  });

  it('closes the large number when the page changes the country, so that it never stands for another one', async () => {
    const element = directory(html`<help-directory lang="en" country="BE"></help-directory>`);
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    await unfold(root);
    root.querySelector<HTMLButtonElement>('[part=service] .tool')!.click();
    await settled(element, (shadow) => shadow.querySelector('[part=large]'));
    element.country = 'NL';
    await settled(element, (shadow) => !shadow.querySelector('[part=large]') && services(shadow).length > 0);
    assert.include(root.querySelector('select')!.selectedOptions[0]!.textContent, 'Netherlands');
    element.country = 'BE';
    await settled(element, () => root.querySelector('select')!.selectedOptions[0]!.textContent.includes('Belgium'));
    assert.notExists(root.querySelector('[part=large]'));
  });

  it('prints the numbers to write to as well', async () => {
    const element = directory(html`<help-directory lang="en" country="FR" need="write"></help-directory>`);
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    root.append = (frame) => {
      ShadowRoot.prototype.append.call(root, frame);
      (frame as HTMLIFrameElement).contentWindow!.print = () => {};
    };
    root.querySelector<HTMLButtonElement>('.directory > .actions button')!.click();
    assert.include(root.querySelector('iframe')!.contentDocument!.body.textContent, 'Text message: \u2066114\u2069');
  });

  it('opens the guide in the language of the reader, with what the law of the country adds, and follows a new language', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    const guide = root.querySelector<HTMLDetailsElement>('.guide')!;
    assert.notExists(guide.querySelector('h3'));
    guide.open = true;
    await settled(element, () => guide.querySelector('h3'));
    assert.include(guide.textContent, 'Your rights');
    assert.include(guide.textContent, 'Belgium: first you can get 45 days');
    element.lang = 'de';
    await settled(element, () => guide.textContent?.includes('Deine Rechte'));
  });

  it('writes only links of schemes that are safe, and tells no service where the reader was', async () => {
    for (const country of catalog.countries) {
      const root = await settled(directory(html`<help-directory lang="en" country=${country}></help-directory>`), (shadow) =>
        shadow.querySelector('.directory > .told'),
      );
      for (const link of root.querySelectorAll<HTMLAnchorElement>('a')) {
        assert.include(['https:', 'tel:', 'sms:', 'mailto:'], link.protocol);
        if (link.protocol === 'https:') assert.equal(link.rel, 'noreferrer noopener');
      }
    }
  });

  it('lets the keyboard in, and takes the focus before its exit when something leads here', async () => {
    const button = mount<HTMLButtonElement>(html`<button type="button">Before</button>`);
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    button.focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(document.activeElement, element);
    button.focus();
    element.focus();
    assert.equal(root.activeElement?.className, 'directory');
  });

  it('names itself in the warning of a bad exit-href', async () => {
    const said = hearWarnings();
    await settled(directory(html`<help-directory lang="en" exit-href="javascript:alert(2)"></help-directory>`));
    assert.include(said.join(), '<help-directory> exit-href="javascript:alert(2)"');
    assert.notInclude(said.join(), '<quick-exit>');
  });

  it('offers the exit unless the page has its own, once for the page', async () => {
    assert.exists((await settled(directory())).querySelector('quick-exit'));
    assert.notExists((await settled(directory())).querySelector('quick-exit'));
    clear();
    assert.notExists((await settled(directory(html`<help-directory lang="en" no-exit></help-directory>`))).querySelector('quick-exit'));
    const said = hearWarnings();
    assert.exists(
      (await settled(directory(html`<help-directory lang="en" no-exit="false"></help-directory>`))).querySelector('quick-exit'),
    );
    assert.include(said.join(), '<help-directory> no-exit="false"');
  });
});
