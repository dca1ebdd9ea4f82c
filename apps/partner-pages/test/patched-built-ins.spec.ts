/** Proves: the kit works where old libraries have changed the built-in objects, and trips over none of them. */
import { looksTheSame } from './style-sheets.js';

looksTheSame('/patched-built-ins.html');
