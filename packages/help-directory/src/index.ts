export { CountryChangeEvent, HelpDirectory, LanguageChangeEvent } from './help-directory.js';
