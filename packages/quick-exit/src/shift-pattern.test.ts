import { assert } from 'chai';
import { ShiftPattern, WINDOW } from './shift-pattern.js';

describe('the Shift pattern', () => {
  it('is complete with the third press', () => {
    const pattern = new ShiftPattern();
    assert.deepEqual([pattern.press(0), pattern.press(100), pattern.press(200)], [2, 1, 0]);
  });

  it('forgets a press after five seconds', () => {
    const pattern = new ShiftPattern();
    pattern.press(0);
    pattern.press(100);
    assert.equal(pattern.press(WINDOW), 1);
  });

  it('starts again when another key came between', () => {
    const pattern = new ShiftPattern();
    assert.isFalse(pattern.cancel());
    pattern.press(0);
    assert.isTrue(pattern.cancel());
    assert.equal(pattern.press(100), 2);
  });
});
