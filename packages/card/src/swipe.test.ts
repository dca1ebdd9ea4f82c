import { assert } from 'chai';
import { Swipe } from './swipe.js';

const touch = (clientX: number, clientY: number, pointerType = 'touch', pointerId = 1) => ({ clientX, clientY, pointerType, pointerId });

/** @returns whether the movement turns the card */
function moves(from: Parameters<Swipe['start']>[0], to: Parameters<Swipe['end']>[0]): boolean {
  const swipe = new Swipe();
  swipe.start(from);
  return swipe.end(to);
}

describe('a swipe', () => {
  it('goes across, in either direction', () => {
    assert.isTrue(moves(touch(100, 100), touch(20, 110)));
    assert.isTrue(moves(touch(20, 100), touch(100, 90)));
  });

  it('is no tap, no scroll, no mouse and no second finger', () => {
    assert.isFalse(moves(touch(100, 100), touch(80, 100)));
    assert.isFalse(moves(touch(100, 100), touch(20, 300)));
    assert.isFalse(moves(touch(100, 100, 'mouse'), touch(0, 100, 'mouse')));
    assert.isFalse(moves(touch(100, 100), touch(0, 100, 'touch', 2)));
  });

  it('ends with the finger', () => {
    const swipe = new Swipe();
    swipe.start(touch(100, 100));
    swipe.end(touch(100, 100));
    assert.isFalse(swipe.end(touch(0, 100)));
  });
});
