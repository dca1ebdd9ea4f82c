import { clear, mount, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import type { HelpDirectory } from './help-directory.js';
import './define.js';
import { listed, services, tap, unfold } from './testing.js';

const directory = (template = html`<help-directory lang="en" country="BE"></help-directory>`) => mount<HelpDirectory>(template);

describe('what a call or a message leaves on the device', () => {
  afterEach(clear);

  it('explains the trace of a call once, at the first tap, in place', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    const [first, second] = root.querySelectorAll<HTMLAnchorElement>('[part=number]');
    assert.isFalse(tap(first!));
    const go = (await settled(element, (shadow) => shadow.querySelector('.go'))).querySelector<HTMLAnchorElement>('.go')!;
    assert.include(root.textContent, 'A call stays in the call list of the phone.');
    assert.equal(root.activeElement, go);
    root.querySelector<HTMLButtonElement>('.trace button')!.click();
    await settled(element, (shadow) => !shadow.querySelector('.go'));
    assert.equal(root.activeElement, first);
    assert.isFalse(tap(first!));
    await settled(element, (shadow) => shadow.querySelector('.go'));
    assert.isTrue(tap(root.querySelector('.go')!));
    await settled(element, (shadow) => !shadow.querySelector('.go'));
    assert.equal(root.activeElement, first);
    assert.isTrue(tap(second!));
  });

  it('explains once what a message leaves behind, whatever carries it', async () => {
    const element = directory(html`<help-directory lang="en" country="CH"></help-directory>`);
    const root = await unfold(await settled(element, (shadow) => services(shadow).length > 0));
    const link = (start: string) => root.querySelector<HTMLAnchorElement>(`[part=service] a[href^="${start}"]`)!;
    assert.isFalse(tap(link('https://wa.me/')));
    await settled(element, (shadow) => shadow.querySelector('.go'));
    assert.include(root.textContent, 'The answer can appear on a locked screen.');
    assert.equal(root.activeElement?.textContent, 'Write now');
    assert.equal(root.activeElement?.getAttribute('href'), link('https://wa.me/').getAttribute('href'));
    root.querySelector<HTMLButtonElement>('.trace button')!.click();
    await settled(element, (shadow) => !shadow.querySelector('.go'));
    assert.equal(root.activeElement, link('https://wa.me/'));
    assert.isFalse(tap(link('mailto:')));
    await settled(element, (shadow) => shadow.querySelector('.go'));
    assert.isTrue(tap(root.querySelector('.go')!));
    await settled(element, (shadow) => !shadow.querySelector('.go'));
    for (const start of ['mailto:', 'https://wa.me/', 'https://www.147.ch']) assert.isTrue(tap(link(start)), start);
    // A call leaves another trace, so it is still explained.
    assert.isFalse(tap(link('tel:')));
  });

  it('never holds up a text message to an emergency number', async () => {
    const root = await unfold(await listed(html`<help-directory lang="en" country="FR" need="write"></help-directory>`));
    const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href="sms:114"]')];
    assert.isAtLeast(links.length, 2);
    for (const link of links) assert.isTrue(tap(link));
  });

  it('never holds up a call to an emergency number, wherever it stands', async () => {
    const root = await settled(
      directory(html`<help-directory lang="en" country="BA"></help-directory>`),
      (shadow) => services(shadow).length > 0,
    );
    const numbers = [...root.querySelectorAll<HTMLAnchorElement>('[part=emergency], [part=number][href="tel:122"]')];
    assert.includeMembers(
      numbers.map((link) => `${link.part} ${link.getAttribute('href')}`),
      ['emergency tel:122', 'number tel:122'],
    );
    for (const link of numbers) assert.isTrue(tap(link), link.href);
  });

  it('forgets a notice when the country changes', async () => {
    const element = directory();
    const root = await settled(element, (shadow) => services(shadow).length > 0);
    assert.isFalse(tap(root.querySelector<HTMLAnchorElement>('[part=number]')!));
    await settled(element, (shadow) => shadow.querySelector('.go'));
    await unfold(root);
    for (const country of ['DE', 'BE']) {
      element.country = country;
      await settled(element, (shadow) => shadow.querySelector('select')?.value === country && services(shadow).length > 0);
    }
    assert.notExists(root.querySelector('.go'));
  });
});
