import { assert } from 'chai';
import { ShiftPattern, WINDOW } from './shift-pattern.js';

const missing = (pattern: ShiftPattern, ...times: number[]) =>
  times.map((time) => {
    pattern.press(time);
    return pattern.missing;
  });

describe('the Shift pattern', () => {
  it('is complete with the third press', () => {
    assert.deepEqual(missing(new ShiftPattern(), 0, 100, 200), [2, 1, 0]);
  });

  it('forgets a press after five seconds', () => {
    assert.deepEqual(missing(new ShiftPattern(), 0, 100, WINDOW), [2, 1, 1]);
  });

  it('starts again when another key came between', () => {
    const pattern = new ShiftPattern();
    assert.isFalse(pattern.cancel());
    pattern.press(0);
    assert.isTrue(pattern.cancel());
    assert.deepEqual(missing(pattern, 100), [2]);
  });
});
