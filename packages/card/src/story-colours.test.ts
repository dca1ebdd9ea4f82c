import { colours } from '@blind-betting/base';
import { assert } from 'chai';
import { contrast, type Rgb } from '../../base/src/contrast.js';
import { storyColours } from './story-colours.js';

const rgb = (hex: string): Rgb => [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as Rgb;

describe('the colours of the stories', () => {
  for (const [story, { from, to, gold, text, spot }] of Object.entries(storyColours)) {
    it(`${story}: words can be read on the promise side, and in its bubbles`, () => {
      assert.isAtLeast(contrast(rgb(text), rgb(to)), 7);
    });

    it(`${story}: the light can be seen on both colours of the promise side`, () => {
      for (const under of [from, to]) assert.isAtLeast(contrast(rgb(gold), rgb(under)), 3);
    });

    it(`${story}: its sign can be seen on the paper, light and dark`, () => {
      for (const scheme of [0, 1] as const) assert.isAtLeast(contrast(rgb(spot[scheme]), rgb(colours['reality-surface'][scheme])), 3);
    });
  }
});
