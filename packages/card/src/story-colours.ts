import type { StoryName } from '@blind-betting/locales';
import { unsafeCSS, type CSSResult } from 'lit';

/** Two colours and one light for the promise of each story, and its spot of colour on the paper of the reality. */
export interface StoryColours {
  /** The promise side, where the light falls. */
  from: string;
  /** The promise side at its edge, and the words in its bubbles. */
  to: string;
  /** The light. */
  gold: string;
  /** Words on the promise side, and the bubbles. */
  text: string;
  /** On the reality side: on a light page, on a dark one. */
  spot: readonly [light: string, dark: string];
}

/** A new story is one line here, one file in `scenes/`, and its texts. */
export const storyColours: Record<StoryName, StoryColours> = {
  // Rose and apricot.
  love: { from: '#b8124f', to: '#4f0828', gold: '#ffb98f', text: '#fff1e6', spot: ['#b8124f', '#ff8fb4'] },
  // Violet and cyan.
  online: { from: '#5f2fd0', to: '#241058', gold: '#6fe6f7', text: '#f1eeff', spot: ['#5f2fd0', '#b7a1ff'] },
  // Sky and sand.
  job: { from: '#1a72b5', to: '#0a2f4f', gold: '#f5d29a', text: '#fdf6e8', spot: ['#12639f', '#7cc4ff'] },
  // Green and gold.
  money: { from: '#147a4b', to: '#0a3822', gold: '#f6cf55', text: '#fbf7e2', spot: ['#0f6b40', '#6fdca4'] },
  // Midnight and the yellow of a lamp.
  shelter: { from: '#2b3f8c', to: '#0d1533', gold: '#ffdb6e', text: '#fff7da', spot: ['#2b3f8c', '#a5b6ff'] },
  // Magenta and neon.
  fate: { from: '#b3138f', to: '#470539', gold: '#63f5c0', text: '#fdeffa', spot: ['#a10f80', '#ff94e2'] },
};

/**
 * The colours as private properties, by the class of the story. A partner's `--bb-promise-…` comes before all of them.
 * @returns a style sheet
 */
export const storyStyles: CSSResult = unsafeCSS(
  `${Object.entries(storyColours)
    .map(
      ([
        story,
        {
          from,
          to,
          gold,
          text,
          spot: [light, dark],
        },
      ]) => `.${story}{--from:${from};--to:${to};--gold:${gold};--text:${text};--light:${light};--dark:${dark}}`,
    )
    .join('')}
.root{${['from', 'to', 'gold', 'text'].map((name) => `--_promise-${name}:var(--bb-promise-${name},var(--${name}));`).join('')}--_spot:var(--bb-spot,var(--light))}
@supports (color:light-dark(#000,#fff)){.root{--_spot:var(--bb-spot,light-dark(var(--light),var(--dark)))}}`,
);
