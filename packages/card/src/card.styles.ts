import { isServer } from '@blind-betting/base';
import { aheadStyles } from './ahead.styles.js';
import { helpStyles } from './help.styles.js';
import { objectStyles } from './object.styles.js';
import { printStyles } from './print.styles.js';
import { sceneStyles } from './scene.styles.js';
import { storyStyles } from './story-colours.js';
import { turnStyles } from './turn.styles.js';
import { wordsStyles } from './words.styles.js';

/** All sheets of the card, in order: what prints comes last. */
export const cardStyles = [
  storyStyles,
  objectStyles,
  sceneStyles,
  wordsStyles,
  helpStyles,
  turnStyles,
  ...(isServer ? [aheadStyles] : []),
  printStyles,
];
