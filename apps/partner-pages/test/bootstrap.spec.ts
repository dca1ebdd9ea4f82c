/** Proves: Bootstrap and the kit leave each other as they are. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/bootstrap.html');
