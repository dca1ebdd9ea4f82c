/** The turn, point by point, in each engine: what moves, and what is seen. */
import { clear, mount, settled } from '@blind-betting/base/testing.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import { html } from 'lit';
import type { BlindBettingCard } from './blind-betting-card.js';
import type { Side } from './flip-events.js';
import './define.js';

/** Neither side has such a colour by itself; the shadow is grey. */
const RED = '#ff0000';
const BLUE = '#0000ff';
/** Points of a turn, the one at which the card is on its edge among them. */
const POINTS = Array.from({ length: 21 }, (_, index) => index / 20);

async function card(side: Side, language: string): Promise<BlindBettingCard> {
  const element = mount<BlindBettingCard>(
    html`<blind-betting-card lang=${language} country="BE" side=${side}><p>Fallback</p></blind-betting-card>`,
  );
  element.style.inlineSize = '320px';
  for (const [name, value] of [
    ['--bb-promise-from', RED],
    ['--bb-promise-to', RED],
    ['--bb-reality-surface', BLUE],
  ] as const)
    element.style.setProperty(name, value);
  const root = await settled(element, (shadow) => shadow.querySelector('[part~=helpline]'));
  // The drawings come last.
  await settled(element, () => root.querySelector('.art svg'));
  // Until a first frame the browser does not know that the card is in sight, and moves nothing in it (`content-visibility`).
  // A part of the card is asked: the card itself counts as visible while its contents are skipped.
  await settled(element, () => root.querySelector('.side')!.checkVisibility?.({ contentVisibilityAuto: true }) ?? true);
  return element;
}

/** What moves, held still; the tree of the document does not know of it. */
function held(element: BlindBettingCard): Animation[] {
  const animations = element.shadowRoot!.getAnimations();
  assert.isNotEmpty(animations, 'nothing moves');
  for (const animation of animations) animation.pause();
  return animations;
}

function hold(animations: Animation[], progress: number): void {
  for (const animation of animations) {
    // Even steps of the turn, not of the time, so that one of them is the very edge.
    animation.effect!.updateTiming({ easing: 'linear' });
    // Rather within the turn than at its end, where it would be over.
    animation.currentTime = Math.min(449, 450 * progress);
  }
}

interface Seen {
  promise: number;
  reality: number;
}

/** How much of each side is shown, in CSS pixels. What is held still looks the same again, and WebKit's picture may come before the paint. */
async function seen(element: BlindBettingCard, tries = 5): Promise<Seen> {
  const picture = await pictured(element);
  return picture.promise + picture.reality > 0 || tries === 1 ? picture : seen(element, tries - 1);
}

async function pictured(element: BlindBettingCard): Promise<Seen> {
  element.id = 'seen';
  const picture = await executeServerCommand<string, string>('screenshot', '#seen');
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const area = (element.offsetWidth / image.width) ** 2;
  const count = { promise: 0, reality: 0 };
  for (let index = 0; index < data.length; index += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
    if (red > 150 && green < 90 && blue < 90) count.promise += area;
    if (blue > 150 && green < 90 && red < 90) count.reality += area;
  }
  return count;
}

const other = (side: Side): Side => (side === 'promise' ? 'reality' : 'promise');

describe('a turn of the card', function () {
  afterEach(clear);

  for (const language of ['en', 'ar'])
    for (const side of ['promise', 'reality'] as const) {
      it(`from the ${side}, ${language}: moves by transform and opacity alone`, async () => {
        const element = await card(side, language);
        element.flip();
        await element.updateComplete;
        const moved = new Set(
          held(element).flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame))),
        );
        for (const always of ['offset', 'computedOffset', 'easing', 'composite']) moved.delete(always);
        assert.deepEqual([...moved].sort(), ['opacity', 'transform']);
      });

      it(`from the ${side}, ${language}: shows at no point neither side`, async () => {
        const element = await card(side, language);
        const before = await seen(element);
        // A corner lets the other side be seen.
        assert.isAbove(before[side], 5 * before[other(side)], 'the colours are there');
        element.flip();
        await element.updateComplete;
        const animations = held(element);
        for (const point of POINTS) {
          hold(animations, point);
          const { promise, reality } = await seen(element);
          assert.isAbove(promise + reality, 200, `at ${point} of the turn`);
        }
        for (const animation of animations) animation.finish();
        const after = await seen(element);
        assert.isAbove(after[other(side)], 5 * after[side]);
      });
    }

  for (const exit of [false, true])
    it(`widens no page that ends where it does${exit ? ', with the exit inside' : ''}`, async () => {
      const element = await card('promise', 'en');
      element.exit = exit;
      await element.updateComplete;
      const page = element.parentElement!;
      page.style.cssText = 'inline-size: 320px; overflow: auto';
      const wider = () => page.scrollWidth - page.clientWidth;
      assert.equal(wider(), 0);
      element.flip();
      await element.updateComplete;
      const animations = held(element);
      // An engine without it cuts off the shadow, too, so there the edge may come near for a moment.
      if (CSS.supports('overflow-clip-margin: 1px'))
        for (const point of POINTS) {
          hold(animations, point);
          assert.equal(wider(), 0, `at ${point} of the turn`);
        }
      for (const animation of animations) animation.finish();
      assert.equal(wider(), 0, 'at rest');
      page.removeAttribute('style');
    });

  it('keeps the button in view as long as the promise is', async () => {
    const element = await card('promise', 'en');
    const page = element.parentElement!;
    page.style.cssText = 'block-size: 300px; overflow: auto';
    const below = () => element.shadowRoot!.querySelector('.flip')!.getBoundingClientRect().bottom - page.getBoundingClientRect().bottom;
    // An engine may move what sticks with the next frame only.
    await settled(element, () => below() <= 0);
    page.removeAttribute('style');
  });

  it('can be turned back on the way, from where it is', async () => {
    const element = await card('promise', 'en');
    element.flip();
    await element.updateComplete;
    const promise = element.shadowRoot!.querySelector('.promise')!;
    for (const animation of held(element)) animation.currentTime = 100;
    const before = getComputedStyle(promise).transform;
    element.flip();
    await element.updateComplete;
    const animations = held(element);
    for (const animation of animations) if (animation instanceof CSSTransition) animation.currentTime = 0;
    const numbers = (transform: string) =>
      transform
        .match(/-?[\d.]+(e-?\d+)?/g)!
        .slice(1)
        .map(Number);
    numbers(getComputedStyle(promise).transform).forEach((value, index) =>
      assert.closeTo(value, numbers(before)[index]!, 1, 'it does not jump'),
    );
    for (const animation of animations) animation.finish();
    await element.updateComplete;
    assert.equal(element.side, 'promise');
    const { promise: red, reality: blue } = await seen(element);
    assert.isAbove(red, 5 * blue);
  });

  it('never changes the height; only the reader who reads on does', async () => {
    const element = await card('reality', 'en');
    const root = element.shadowRoot!;
    const height = () => element.getBoundingClientRect().height;
    const short = height();
    for (let turns = 0; turns < 3; turns += 1) {
      element.flip();
      await element.updateComplete;
      for (const animation of root.getAnimations()) animation.finish();
      assert.closeTo(height(), short, 0.5);
    }
    element.flip('reality');
    await element.updateComplete;
    root.querySelector<HTMLElement>('.more')!.click();
    await element.updateComplete;
    const long = height();
    assert.isAbove(long, short + 20);
    assert.notExists(root.querySelector('.more'));
    assert.equal(root.activeElement, root.querySelector('.steps'), 'the focus is where the text goes on');
    assert.isTrue([...root.querySelectorAll<HTMLElement>('.steps li')].every((step) => step.offsetHeight > 0));
    element.flip();
    await element.updateComplete;
    for (const animation of root.getAnimations()) animation.finish();
    assert.closeTo(height(), long, 0.5);
  });
});
