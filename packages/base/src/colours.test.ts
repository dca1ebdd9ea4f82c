import { assert } from 'chai';
import { contrast, type Rgb } from './contrast.js';
import { colours, linePairs, textPairs } from './colours.js';

const rgb = (hex: string): Rgb => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;

describe('the colours', () => {
  for (const [scheme, index] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    for (const [text, under] of textPairs)
      it(`${text} can be read on ${under}, ${scheme}`, () =>
        assert.isAtLeast(contrast(rgb(colours[text][index]), rgb(colours[under][index])), 7));
    for (const [line, under] of linePairs)
      it(`${line} can be seen on ${under}, ${scheme}`, () =>
        assert.isAtLeast(contrast(rgb(colours[line][index]), rgb(colours[under][index])), 3));
  }

  it('are all part of a pair', () => {
    const paired = new Set([...textPairs, ...linePairs].flat());
    assert.deepEqual(
      Object.keys(colours).filter((name) => !paired.has(name as keyof typeof colours)),
      [],
    );
  });
});
