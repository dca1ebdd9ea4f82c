/** Proves: the GOV.UK design system and the kit leave each other as they are. */
import { looksTheSame } from './style-sheets.js';

// Its sheet asks for fonts of its own that are not here.
looksTheSame('/govuk.html', /status of 404/);
