import 'axe-core/axe.min.js';
import { clear, conformance, hearWarnings, mount, settled } from '@blind-betting/base/testing.js';
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import type { BlindBettingCard } from './blind-betting-card.js';
import './define.js';
import { card, part } from './testing.js';
import { examples } from './blind-betting-card.examples.js';

describe('<blind-betting-card>', () => {
  conformance(examples);

  afterEach(clear);

  it('shows the promise first and keeps the reality out of reach', async () => {
    const root = await settled(card());
    assert.isFalse(part(root, 'promise').inert);
    assert.isTrue(part(root, 'reality').inert);
  });

  it('turns by the button, which names the side it leads to', async () => {
    const element = card();
    const root = await settled(element);
    const button = part(root, 'flip');
    assert.equal(button.textContent?.trim(), 'Turn the card: see the reality');
    button.click();
    await element.updateComplete;
    assert.equal(element.getAttribute('side'), 'reality');
    assert.isTrue(part(root, 'promise').inert);
    assert.isFalse(part(root, 'reality').inert);
    assert.equal(button.textContent?.trim(), 'Turn back: see the promise');
  });

  it('turns by Enter and by Space; the focus stays on the button and the new side is announced', async () => {
    const element = card();
    const root = await settled(element);
    part(root, 'flip').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, () => element.side === 'reality');
    assert.equal(root.activeElement, part(root, 'flip'));
    assert.include(root.querySelector('[role=status]')?.textContent ?? '', 'I lost my money');
    await sendKeys({ type: ' ' });
    await settled(element, () => element.side === 'promise');
  });

  it('turns by a click on its face, but not by a click on the number', async () => {
    const element = card();
    const root = await settled(element);
    part(root, 'promise').click();
    assert.equal(element.side, 'reality');
    const number = part(root, 'helpline');
    number.addEventListener('click', (event) => event.preventDefault());
    number.click();
    assert.equal(element.side, 'reality');
  });

  it('fires beforeflip, which can keep the side, and flip after it', async () => {
    const element = card();
    await settled(element);
    const seen: string[] = [];
    element.addEventListener('beforeflip', (event) => seen.push(`before ${event.side}`));
    element.addEventListener('flip', (event) => seen.push(`after ${event.side}`));
    element.flip();
    await element.updateComplete;
    await Promise.resolve();
    assert.deepEqual(seen, ['before reality', 'after reality']);
    element.addEventListener('beforeflip', (event) => event.preventDefault(), { once: true });
    element.flip();
    assert.equal(element.side, 'reality');
    element.flip('reality');
    assert.equal(seen.length, 3);
  });

  it('falls back to the default for an unknown story, side or country, with one warning each', async () => {
    const warnings = hearWarnings();
    const template = () => html`<blind-betting-card lang="en" story="poker" side="top" country="XX"></blind-betting-card>`;
    const root = await settled(card(template()));
    await settled(card(template()));
    assert.include(part(root, 'promise').textContent ?? '', 'I love you');
    assert.isTrue(part(root, 'reality').inert);
    for (const wrong of ['story="poker"', 'side="top"', 'country="XX"'])
      assert.equal(warnings.filter((text) => text.includes(wrong)).length, 1, wrong);
  });

  it('does not turn when a reader uses what a partner put into a slot', async () => {
    const element = card(
      html`<blind-betting-card lang="en" country="BE">
        <div slot="promise">
          <details><summary>More</summary></details>
          <textarea></textarea>
          <span role="button">Button</span>
          <p>Text</p>
        </div>
      </blind-betting-card>`,
    );
    await settled(element);
    for (const control of element.querySelectorAll<HTMLElement>('summary, textarea, span')) {
      control.click();
      assert.equal(element.side, 'promise', control.localName);
    }
    element.querySelector('p')!.click();
    assert.equal(element.side, 'reality');
  });

  it('takes "false" for false, as frameworks write it, and says so once', async () => {
    const said = hearWarnings();
    const figure = 'the police recorded';
    const template = () =>
      html`<blind-betting-card lang="en" country="BE" side="reality" figure="false" wordless="false"></blind-betting-card>`;
    await settled(card(template()), (shadow) => part(shadow, 'helpline'));
    const root = await settled(card(template()), (shadow) => part(shadow, 'helpline'));
    assert.notInclude(root.textContent, figure);
    assert.notExists(root.querySelector('.wordless'));
    for (const name of ['figure', 'wordless'])
      assert.lengthOf(
        said.filter((text) => text.includes(`${name}="false"`)),
        1,
      );
    for (const value of ['', 'figure', 'true']) {
      const shown = card(html`<blind-betting-card lang="en" country="BE" figure=${value}></blind-betting-card>`);
      await settled(shown, (shadow) => shadow.textContent?.includes(figure));
    }
  });

  it('links to more help only by http(s)', async () => {
    const warnings = hearWarnings();
    const root = await settled(card(html`<blind-betting-card lang="en" help-href="javascript:alert(1)"></blind-betting-card>`));
    assert.notExists(root.querySelector('a[href^="javascript:"]'));
    assert.isTrue(warnings.some((text) => text.includes('help-href')));
    const good = await settled(card(html`<blind-betting-card lang="en" help-href="/help"></blind-betting-card>`));
    assert.exists(good.querySelector(`a[href="${new URL('/help', location.href)}"]`));
  });

  it('shows the figure with metric, year and source, only when asked', async () => {
    const figure = 'Belgium, 2024: the police recorded 346 cases';
    const root = await settled(card(html`<blind-betting-card lang="en" country="BE" figure></blind-betting-card>`), (shadow) =>
      shadow.textContent?.includes(figure),
    );
    assert.include(part(root, 'reality').textContent ?? '', 'Source: Myria');
    const without = await settled(card(), (shadow) => part(shadow, 'helpline'));
    assert.notInclude(without.textContent, figure);
  });

  it('warns of the hard side before the card is turned', async () => {
    const root = await settled(card());
    assert.include(part(root, 'promise').textContent, 'You decide if you look, and when.');
  });

  it('without words shows drawings and the number; the words stay for those who listen', async () => {
    const element = card(html`<blind-betting-card lang="en" country="BE" side="reality" wordless></blind-betting-card>`);
    const root = await settled(element, (shadow) => part(shadow, 'helpline'));
    assert.isAtMost(root.querySelector('.reality .text')!.getBoundingClientRect().width, 1);
    assert.include(part(root, 'reality').textContent, 'I lost my money');
    assert.equal(part(root, 'flip').textContent?.trim(), 'Turn back: see the promise');
    assert.isAbove(part(root, 'helpline').getBoundingClientRect().width, 50);
    // One number for who cannot read; the other one is for those who listen.
    assert.isAtMost(part(root, 'other-helpline').closest('.line')!.getBoundingClientRect().width, 1);
  });

  it('puts artwork of a partner into the middle of its place, and draws nothing of its own there', async () => {
    const element = mount<BlindBettingCard>(examples['official art and own text in the slots']!());
    const root = await settled(element);
    for (const side of ['promise', 'reality']) {
      const place = part(root, side).querySelector('.art')!.getBoundingClientRect();
      const own = element.querySelector(`[slot=${side}-art]`)!.getBoundingClientRect();
      const middle = ({ top, left, width, height }: DOMRect) => [left + width / 2, top + height / 2];
      middle(own).forEach((value, axis) => assert.closeTo(value, middle(place)[axis]!, 1, side));
    }
    await settled(element, (shadow) => shadow.querySelector('.art svg'));
    assert.equal(root.querySelector('.art svg')!.getClientRects().length, 0);
  });

  it('gives a finger room on everything that can be pressed', async () => {
    const page = mount(
      html`<div><blind-betting-card lang="en" country="BE" side="reality"></blind-betting-card><help-directory></help-directory></div>`,
    );
    const element = page.querySelector('blind-betting-card')!;
    const root = await settled(element, (shadow) => part(shadow, 'helpline'));
    for (const control of root.querySelectorAll<HTMLElement>('button, a'))
      assert.isAtLeast(control.getBoundingClientRect().height, 43.9, control.textContent?.trim());
    assert.isAtLeast(part(root, 'helpline').getBoundingClientRect().height, 55.9);
    assert.isAtLeast(part(root, 'emergency').getBoundingClientRect().height, 47.9);
  });

  it('puts its headings where the page wants them in its outline', async () => {
    const root = await settled(card(html`<blind-betting-card lang="en" heading-level="3"></blind-betting-card>`));
    assert.equal(part(root, 'title').getAttribute('aria-level'), '3');
    const wrong = await settled(card(html`<blind-betting-card lang="en" heading-level="12"></blind-betting-card>`));
    assert.equal(part(wrong, 'title').getAttribute('aria-level'), '2');
  });

  it('stands in a row with others, all equally high, their buttons in one line', async () => {
    const deck = mount(
      html`<div>
        ${['love', 'online', 'fate'].map((story) => html`<blind-betting-card lang="en" country="BE" story=${story}></blind-betting-card>`)}
      </div>`,
    );
    deck.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr 1fr; width: 900px';
    const cards = [...deck.children] as BlindBettingCard[];
    for (const element of cards) await settled(element, (shadow) => part(shadow, 'helpline'));
    // A card is laid out with the frame in which it is seen.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const bottoms = cards.map((element) => Math.round(part(element.shadowRoot!, 'flip').getBoundingClientRect().bottom));
    assert.equal(new Set(bottoms).size, 1, bottoms.join());
  });

  it('turns at a click beside its controls, whatever stands around it', async () => {
    const form = mount(html`<form><input name="matches" /><blind-betting-card lang="en" country="BE"></blind-betting-card></form>`);
    const element = form.querySelector<BlindBettingCard>('blind-betting-card')!;
    const root = await settled(element);
    part(root, 'title').click();
    assert.equal(element.side, 'reality');
  });

  it('turns when find-in-page comes upon the side that is turned away, again and again', async () => {
    const element = card();
    const root = await settled(element);
    for (const side of ['reality', 'promise', 'reality']) {
      const away = part(root, side).querySelector('[part=title]')!.textContent!;
      const found = root.querySelector('[hidden]')!;
      assert.equal(found.getAttribute('hidden'), 'until-found');
      assert.include(found.textContent, away);
      found.dispatchEvent(new Event('beforematch', { bubbles: true }));
      // As the engine does next.
      found.removeAttribute('hidden');
      await element.updateComplete;
      assert.equal(element.side, side);
    }
  });

  it('keeps the focus when the side that has it is turned away', async () => {
    const element = card(html`<blind-betting-card lang="en" country="BE" side="reality"></blind-betting-card>`);
    const root = await settled(element, (shadow) => part(shadow, 'helpline'));
    part(root, 'helpline').focus();
    element.side = 'promise';
    await element.updateComplete;
    assert.equal(root.activeElement, part(root, 'flip'));
  });

  it('keeps the focus when the number that has it goes with its country', async () => {
    const element = card(html`<blind-betting-card lang="en" country="BE" side="reality"></blind-betting-card>`);
    const root = await settled(element, (shadow) => part(shadow, 'other-helpline'));
    const others = root.querySelectorAll<HTMLElement>('[part=other-helpline]');
    others[others.length - 1]!.focus();
    element.country = 'XK';
    await settled(element, (shadow) => !shadow.querySelector('[part=other-helpline]'));
    assert.equal(root.activeElement, part(root, 'flip'));
  });

  it('has the same height on both sides', async () => {
    const element = card();
    await settled(element, (shadow) => part(shadow, 'helpline'));
    const before = element.getBoundingClientRect().height;
    element.flip();
    await element.updateComplete;
    assert.closeTo(element.getBoundingClientRect().height, before, 1);
  });

  it('says what Flanders says', async () => {
    const root = await settled(card(html`<blind-betting-card lang="nl-BE" country="BE"></blind-betting-card>`));
    assert.include(part(root, 'reality').textContent ?? '', 'tienerpooier');
    const dutch = await settled(card(html`<blind-betting-card lang="nl" country="NL"></blind-betting-card>`));
    assert.include(part(dutch, 'reality').textContent ?? '', 'loverboy');
  });

  it('brings an exit when it is asked to, above the card, and is then drawn wherever it is', async () => {
    hearWarnings();
    const card = mount<BlindBettingCard>(html`<blind-betting-card lang="en" country="BE"></blind-betting-card>`);
    const root = await settled(card);
    assert.notExists(root.querySelector('quick-exit'));
    card.setAttribute('exit', '');
    await settled(card, () => root.querySelector('.bar quick-exit > a'));
    assert.equal(getComputedStyle(card).contentVisibility || 'visible', 'visible');
    assert.include(root.querySelector('.exit-note')!.textContent, 'does not delete your browser history');
    card.setAttribute('exit-href', 'https://example.org/weather');
    await settled(card, () => root.querySelector<HTMLAnchorElement>('quick-exit > a')?.href === 'https://example.org/weather');
    card.setAttribute('exit', 'false');
    await settled(card, () => !root.querySelector('quick-exit'));
  });
});
