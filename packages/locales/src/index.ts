export { countryName, languageName, ownName } from './display-name.js';
export { format, latinDigits, type Reader } from './format.js';
export { catalog, hints } from './catalog.js';
export { formatMinuteOfWeek, minuteOfWeek, openingState, type OpeningState } from './hours.js';
export { loadCountry, loadGuide, loadMessages } from './load.js';
export { isAbroad, matchCountry, matchLanguage } from './match.js';
export type {
  Catalog,
  Country,
  Figure,
  Guide,
  Messages,
  Names,
  Phone,
  PluralMessage,
  Service,
  ServiceKind,
  Source,
  StoryName,
  StorySide,
  TextChannel,
} from './types.js';
