import { assert } from 'chai';
import { colours, linePairs, textPairs } from './tokens.js';

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  for (const [scheme, index] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    for (const [text, under] of textPairs)
      it(`${text} can be read on ${under}, ${scheme}`, () => assert.isAtLeast(contrast(colours[text][index], colours[under][index]), 7));
    for (const [line, under] of linePairs)
      it(`${line} can be seen on ${under}, ${scheme}`, () => assert.isAtLeast(contrast(colours[line][index], colours[under][index]), 3));
  }

  it('are all part of a pair', () => {
    const paired = new Set([...textPairs, ...linePairs].flat());
    assert.deepEqual(
      Object.keys(colours).filter((name) => !paired.has(name as keyof typeof colours)),
      [],
    );
  });
});
