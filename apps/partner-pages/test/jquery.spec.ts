/** Proves: a page full of jQuery that hides, wraps and listens leaves the kit as it is, and the other way round. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/jquery.html');
