export { CountryChangeEvent, LanguageChangeEvent, NeedChangeEvent, type HelpDirectoryEventMap } from './choice-events.js';
export { HelpDirectory } from './help-directory.js';
export type { Gender, Need } from '@blind-betting/locales';
