import { assert } from 'chai';
import { freePlace, MARGIN, type Box } from './free-place.js';

const size = { width: 150, height: 44 };
const view = { width: 320, height: 640 };
const box = (top: number, height: number, left: number, width: number): Box => ({ top, bottom: top + height, left, right: left + width });
const place = (taken: Box[], own: 'left' | 'right' = 'right') => freePlace(size, view, own, taken);
const whole = (top: number, height: number) => box(top, height, 0, 320);

describe('the nearest free place', () => {
  it('is the top of its own side', () => {
    assert.deepEqual(place([]), { side: 'right', top: MARGIN });
    assert.deepEqual(place([], 'left'), { side: 'left', top: MARGIN });
  });

  it('is not in the way of what stands beside it, or far below', () => {
    assert.deepEqual(place([box(0, 44, 0, 100), whole(100, 44)]), { side: 'right', top: MARGIN });
  });

  it('is below what is in the way, with a margin', () => {
    assert.deepEqual(place([box(20, 44, 200, 100)]), { side: 'right', top: 64 + MARGIN });
    // Only the margin is in the way.
    assert.deepEqual(place([whole(MARGIN + 44 + MARGIN - 1, 10)]), { side: 'right', top: MARGIN + 44 + MARGIN + 9 + MARGIN });
    assert.deepEqual(place([whole(MARGIN + 44 + MARGIN, 10)]), { side: 'right', top: MARGIN });
    // What has just gone above the edge.
    assert.deepEqual(place([whole(-50, 50)]), { side: 'right', top: MARGIN });
    assert.deepEqual(place([whole(-50, 52)]), { side: 'right', top: 2 + MARGIN });
  });

  it('passes over gaps that are too small', () => {
    assert.deepEqual(place([whole(0, 40), whole(80, 40), whole(180, 40)]), { side: 'right', top: 120 + MARGIN });
    assert.deepEqual(place([whole(0, 40), whole(40 + 44 + 2 * MARGIN, 40)]), { side: 'right', top: 40 + MARGIN });
  });

  it('is on the other side where its own is full, and at the top where all is', () => {
    const right = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => box(turn * 80, 60, 200, 100));
    assert.deepEqual(place(right), { side: 'left', top: MARGIN });
    assert.deepEqual(place([...right, whole(0, 640)]), { side: 'right', top: MARGIN });
  });

  it('is never over anything, and never farther down than the first gap, wherever links are', () => {
    let state = 13;
    const below = (limit: number) => (state = (state * 16807) % 2147483647) % limit;
    for (let turn = 0; turn < 2000; turn += 1) {
      const taken = Array.from({ length: below(12) }, () => box(below(700) - 60, 10 + below(60), below(280), 20 + below(200)));
      const { side, top } = place(taken);
      const left = side === 'left' ? MARGIN : 320 - MARGIN - 150;
      const free = (at: number, from: number) =>
        taken.every(
          ({ bottom, top: start, left: start2, right }) => bottom <= at || start >= at + 44 || right <= from || start2 >= from + 150,
        );
      const anywhere = Array.from({ length: 640 - 44 - 2 * MARGIN + 1 }, (_, offset) => offset + MARGIN);
      const withMargin = (at: number, from: number) =>
        taken.every(
          (other) =>
            other.bottom + MARGIN <= at ||
            other.top >= at + 44 + MARGIN ||
            other.right + MARGIN <= from ||
            other.left >= from + 150 + MARGIN,
        );
      const best = anywhere.find((at) => withMargin(at, 320 - MARGIN - 150));
      if (best !== undefined) assert.deepEqual({ side, top }, { side: 'right', top: best });
      else if (anywhere.some((at) => withMargin(at, MARGIN))) assert.isTrue(side === 'left' && free(top, left));
      else assert.deepEqual({ side, top }, { side: 'right', top: MARGIN });
    }
  });
});
