/** Proves: in quirks mode the elements look as in standards mode. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/quirks.html');
