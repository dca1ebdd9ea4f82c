export { format, latinDigits } from './format.js';
export { catalog } from './generated/catalog.js';
export { formatMinuteOfWeek, minuteOfWeek, openingState, type OpeningState } from './hours.js';
export { loadCountry, loadMessages } from './load.js';
export { isAbroad, matchCountry, matchLanguage } from './match.js';
export type {
  Catalog,
  Country,
  Figure,
  Messages,
  Phone,
  PluralMessage,
  Service,
  ServiceKind,
  Source,
  StoryName,
  StorySide,
  TextChannel,
} from './types.js';
