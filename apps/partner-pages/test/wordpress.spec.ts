/** Proves: the style sheets of WordPress's blocks and the kit leave each other as they are. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/wordpress.html');
