import { DEFAULT_TARGET } from '@blind-betting/locales';
import 'axe-core/axe.min.js';
import { clear, conformance, deferredLocales, hearWarnings, mount, settled } from '@blind-betting/base/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import type { QuickExit } from './quick-exit.js';
import './define.js';
import { examples } from './quick-exit.examples.js';

const exit = (template = html`<quick-exit lang="en"></quick-exit>`) => mount<QuickExit>(template);

describe('<quick-exit>', () => {
  conformance(examples);

  afterEach(clear);

  it('is a link to a neutral page, which tells nobody where the reader was', async () => {
    const root = await settled(exit());
    const link = root.querySelector<HTMLAnchorElement>('[part=exit]')!;
    assert.equal(link.href, DEFAULT_TARGET);
    assert.equal(link.rel, 'noreferrer noopener');
  });

  it('takes another target only when it is http(s)', async () => {
    const warnings = hearWarnings();
    const root = await settled(exit(html`<quick-exit lang="en" href="javascript:alert(1)"></quick-exit>`));
    assert.equal(root.querySelector<HTMLAnchorElement>('[part=exit]')!.href, DEFAULT_TARGET);
    assert.isTrue(warnings.some((text) => text.includes('javascript:')));
    const own = await settled(exit(html`<quick-exit lang="en" href="https://example.org/weather"></quick-exit>`));
    assert.equal(own.querySelector<HTMLAnchorElement>('[part=exit]')!.href, 'https://example.org/weather');
  });

  it('takes no target that is this very page, which would stay blank', async () => {
    for (const here of ['#', '#top', location.href]) {
      const root = await settled(exit(html`<quick-exit lang="en" href=${here}></quick-exit>`));
      assert.equal(root.querySelector<HTMLAnchorElement>('[part=exit]')!.href, DEFAULT_TARGET);
    }
  });

  it('says plainly that the history is not erased', async () => {
    const root = await settled(exit());
    assert.include(root.textContent ?? '', 'does not delete your browser history');
    assert.exists(root.querySelector('details'));
  });

  it('leaves the note out where its holder says it elsewhere', async () => {
    const element = exit(html`<quick-exit lang="en" no-note></quick-exit>`);
    const root = await settled(element);
    assert.notExists(root.querySelector('[part=note]'));
    element.noNote = false;
    await settled(element, () => root.querySelector('[part=note]'));
  });

  it('takes the focus from the link between its tags, and gives it to the button', async () => {
    const locales = deferredLocales();
    const element = exit(html`<quick-exit lang="en"><a href="https://www.wikipedia.org/">Leave</a></quick-exit>`);
    await settled(element, (root) => root.querySelector('slot'));
    element.querySelector('a')!.focus();
    for (const { answer } of locales.waiting.values()) answer();
    const root = await settled(element);
    locales.restore();
    assert.isTrue(root.activeElement?.matches('[part=exit]'));
  });

  it('leaves with the third Shift, and another key cancels', async () => {
    const element = exit();
    const root = await settled(element);
    let left = 0;
    element.leave = () => {
      left += 1;
    };
    const status = () => root.querySelector('[role=status]')?.textContent ?? '';
    await sendKeys({ press: 'Shift' });
    await settled(element, () => status().includes('2 more times'));
    await sendKeys({ press: 'a' });
    await settled(element, () => status().includes('still on this page'));
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Shift' });
    assert.equal(left, 0);
    await settled(element, () => status().includes('1 more time'));
    await sendKeys({ press: 'Shift' });
    await settled(element, () => left === 1);
  });

  it('says nothing of Shift with another key', async () => {
    const element = exit();
    const root = await settled(element);
    // Made here: the driver of WebKit lets a key go before it presses the next one.
    const key = (type: string, name: string) =>
      document.body.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, composed: true }));
    for (let times = 0; times < 4; times += 1) {
      key('keydown', 'Shift');
      key('keydown', 'Tab');
      key('keyup', 'Tab');
      key('keyup', 'Shift');
      await element.updateComplete;
      assert.equal(root.querySelector('[role=status]')!.textContent, '');
    }
  });

  it('does not count Shift while the reader writes, and forgets what was pressed before', async () => {
    const element = exit();
    const root = await settled(element);
    let left = 0;
    element.leave = () => {
      left += 1;
    };
    const status = () => root.querySelector('[role=status]')?.textContent ?? '';
    await sendKeys({ press: 'Shift' });
    await sendKeys({ press: 'Shift' });
    await settled(element, () => status().includes('1 more time'));
    const field = document.createElement('input');
    element.parentElement!.append(field);
    field.focus();
    await sendKeys({ press: 'a' });
    await settled(element, () => status().includes('still on this page'));
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'Shift' });
    assert.equal(left, 0);
  });

  it('counts Shift on a control in which nobody writes, since the directory is full of them', async () => {
    const element = exit();
    await settled(element);
    let left = 0;
    element.leave = () => {
      left += 1;
    };
    const select = document.createElement('select');
    element.parentElement!.append(select);
    select.focus();
    for (let press = 0; press < 3; press += 1) await sendKeys({ press: 'Shift' });
    await settled(element, () => left === 1);
  });

  it('floats where the page clips what sticks, and goes back to its place', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.clips { overflow: hidden; block-size: 3000px }');
    document.adoptedStyleSheets.push(sheet);
    const element = exit();
    element.parentElement!.className = 'clips';
    const root = await settled(element);
    const bar = root.querySelector<HTMLElement>('.bar')!;
    window.scrollTo(0, 600);
    await settled(element, () => bar.matches(':popover-open'));
    const { top, height } = bar.getBoundingClientRect();
    assert.isAtLeast(top, 0);
    assert.isAtLeast(height, 44);
    window.scrollTo(0, 0);
    await settled(element, () => !bar.matches(':popover-open'));
    document.adoptedStyleSheets.pop();
  });

  it('floats beside a number that comes with no change of the layout, and moves nothing when it floats', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.high { block-size: 3000px } .call { position: fixed; inset: 0 0 auto auto; inline-size: 200px; block-size: 60px }');
    document.adoptedStyleSheets.push(sheet);
    const element = exit(
      html`<quick-exit lang="en"></quick-exit>
        <div class="high"></div>
        <a href="tel:112" class="call" hidden>112</a>`,
    );
    const root = await settled(element);
    const bar = root.querySelector<HTMLElement>('.bar')!;
    const below = element.nextElementSibling!;
    const before = below.getBoundingClientRect().top + scrollY;
    window.scrollTo(0, 600);
    await settled(element, () => bar.matches(':popover-open'));
    const { top, right } = bar.getBoundingClientRect();
    assert.deepEqual([top, Math.round(document.documentElement.clientWidth - right)], [4, 4]);
    assert.equal(below.getBoundingClientRect().top + scrollY, before);
    element.parentElement!.querySelector<HTMLElement>('.call')!.hidden = false;
    window.scrollTo(0, 601);
    await settled(element, () => bar.getBoundingClientRect().top === 64);
    document.adoptedStyleSheets.pop();
    window.scrollTo(0, 0);
  });

  it('blanks the page and its title before it goes, in the frame it stands in', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.title = 'Help';
    const { blank } = await import('./leave.js');
    blank(page);
    assert.equal(page.defaultView!.getComputedStyle(page.documentElement).display, 'none');
    assert.notInclude(page.title, 'Help');
    frame.remove();
  });
});
