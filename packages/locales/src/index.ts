export { DEFAULT_TARGET } from './default-target.js';
export { callFacts, numberFacts } from './call-facts.js';
export { choiceName, countryName, inOrder, languageName } from './display-name.js';
export { FALLBACK_CLASS } from './fallback-class.js';
export { format, list, plain, sentenceStart, type ListReader, type Reader } from './format.js';
export { catalog, hints } from './catalog.js';
export { isHoliday, openingOnDays } from './holidays.js';
export { formatMinuteOfWeek, isAlways, minuteOf, openingState, wallClock, type OpeningState } from './hours.js';
export { countryLine, figureLines, foundLine, hostOf, placeName, sourceLine, trustLine, trustLines } from './lines.js';
export { loadCountry, loadGuide, loadMessages } from './load.js';
export { isAbroad, matchCountry, matchLanguage } from './match.js';
export { fits, GENDERS, isEmergency, isFor, isPolice, NEEDS, type Gender, type Need } from './needs.js';
export { findServices, type Found, type Search } from './order-services.js';
export { officialLanguages } from './generated/official-languages.js';
export { ownName } from './own-name.js';
export { serviceFacts } from './service-facts.js';
export { openingOf, statusOf, type Status } from './service-status.js';
export { ageInMonths, writtenDate } from './source-age.js';
export type {
  CardNumbers,
  Catalog,
  Country,
  Figure,
  Guide,
  Holidays,
  Messages,
  Names,
  NumberStyle,
  Phone,
  PluralMessage,
  Service,
  ServiceFact,
  ServiceKind,
  Source,
  StoryName,
  StorySide,
  TextChannel,
} from './types.js';
export { weekHours } from './week-hours.js';
