/** Proves: Foundation, with a script that runs over the whole document, and the kit leave each other as they are. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/foundation.html');
