// Which drawings a card has, and when.
import { clear, deferredLocales, hearWarnings, settled } from '@blind-betting/base/testing.js';
import { assert } from 'chai';
import { html } from 'lit';
import './define.js';
import { card, part } from './testing.js';

describe('the drawings of <blind-betting-card>', () => {
  afterEach(clear);

  it('gets the drawings of its story alone, and those of another when the story changes', async () => {
    const element = card(html`<blind-betting-card lang="en" country="BE" story="job"></blind-betting-card>`);
    const root = await settled(element, (shadow) => shadow.querySelector('.art svg'));
    const first = root.querySelector('.promise .art svg')!.innerHTML;
    element.story = 'shelter';
    await settled(element, (shadow) => (shadow.querySelector('.promise .art svg') ?? { innerHTML: first }).innerHTML !== first);
    assert.lengthOf(root.querySelectorAll('.art svg'), 1);
  });

  it('fills no screen where the other side is long, since it holds all that the partner wrote', async () => {
    const locales = deferredLocales();
    hearWarnings();
    const element = card(html`<blind-betting-card lang="en" country="BE"><div></div></blind-betting-card>`);
    element.querySelector('div')!.style.blockSize = '1500px';
    await settled(element, () => locales.waiting.has('BE'));
    locales.waiting.get('en')!.answer();
    locales.waiting.get('BE')!.fail();
    const root = await settled(element, (shadow) => shadow.querySelector('.help slot'));
    locales.restore();
    assert.isAbove(part(root, 'promise').offsetHeight, 1500);
    assert.isAtMost(root.querySelector<HTMLElement>('.promise .art')!.offsetHeight, 36 * 16);
  });

  for (const sign of ['pointerover', 'focusin', 'flip'])
    it(`draws the other side not before ${sign}, and keeps both`, async () => {
      const element = card();
      const root = await settled(element, (shadow) => shadow.querySelector('.art svg'));
      assert.isNull(part(root, 'reality').querySelector('.art svg'));
      if (sign === 'flip') element.flip();
      else element.dispatchEvent(new Event(sign));
      await element.updateComplete;
      for (const side of ['promise', 'reality']) assert.lengthOf(part(root, side).querySelectorAll('.art svg, .mark'), 3, side);
    });
});
