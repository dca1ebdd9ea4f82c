import { oneOf } from '@blind-betting/base';
import type { Country, Messages, StoryName } from '@blind-betting/locales';
import type { Side } from './flip-events.js';
import type { Pictures } from './scene.js';
import { storyColours } from './story-colours.js';
import type { Swipe } from './swipe.js';

export type { StoryName };

/** What a card shows, and what the reader can do with it. */
export interface CardView {
  messages: Messages;
  country: Country | undefined;
  /** Known without any file. */
  emergencyNumber: string;
  /** Texts or services could not be had. */
  failed: boolean;
  story: StoryName;
  side: Side;
  /** Of each side that is shown or about to be, once they are here. */
  pictures: { readonly [side in Side]?: Pictures };
  /** Of the headings in the outline of the page, 1 to 6. */
  level: string;
  isWordless: boolean;
  hasFigure: boolean;
  /** Address of a page with all services; empty: the directory of the page. */
  helpHref: string;
  /** The reader wants all lines of the reality. */
  isLong: boolean;
  /** Classes of a card that has been turned; empty before. */
  turned: string;
  announcement: string;
  swipe: Swipe;
  onFlip: () => void;
  onReadOn: () => void;
}

/**
 * @param side what the page gave
 * @returns the promise where that is no side
 */
export function knownSide(side: unknown): Side {
  return oneOf<Side>(side, ['promise', 'reality'], '<blind-betting-card> side');
}

/**
 * @param story what the page gave
 * @returns the first story where there is none of that name
 */
export function knownStory(story: unknown): StoryName {
  return oneOf(story, Object.keys(storyColours) as StoryName[], '<blind-betting-card> story');
}
