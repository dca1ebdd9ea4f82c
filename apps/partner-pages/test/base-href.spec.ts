/** Proves: a base address of the page leads neither the files of the kit nor its links elsewhere. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/base-href.html');
