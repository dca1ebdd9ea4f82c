/** Proves: the worst style sheet, with !important on every element and on our tags by name, changes nothing inside the elements. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/worst-sheet.html');
