/** Proves: Tailwind's preflight and the kit leave each other as they are. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/tailwind.html');
