export { CountryChangeEvent, LanguageChangeEvent, NeedChangeEvent } from './choice-events.js';
export { HelpDirectory } from './help-directory.js';
