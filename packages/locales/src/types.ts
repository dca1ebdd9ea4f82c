/** Shapes of the data that reaches the browser. The texts' own shape is generated from messages/en.json. */

export type { Guide, Messages, StoryName, StorySide } from './generated/types.js';

/** A text with a count: one text for all numbers, or one for each CLDR plural category that differs. */
export type PluralMessage = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** How a language writes whole numbers and the time of day. The build takes it from CLDR, so that every engine writes the same. */
export interface NumberStyle {
  /** Stands between groups of three digits. */
  group: string;
  /** The smallest number that is grouped. */
  from: number;
  /** Stands between hours and minutes. */
  time: string;
}

/**
 * Names in one language, from CLDR at build time: so every engine writes the same (Chromium lacks eight of our languages and would write
 * English instead), and none is asked. The first name or date of a page costs Chromium 50 ms and more, a phone four times that.
 */
export interface Names {
  /** By ISO 3166-1 alpha-2 code, and EU; in the order of the language's alphabet, which Chromium lacks in eight. */
  countries: Record<string, string>;
  /** Names of countries without an article, where a sentence gives them one. */
  bare?: Record<string, string>;
  /** From Monday. */
  weekdays: string[];
  /** From January; {year} is where the year goes. */
  months: string[];
  /** A year that stands alone. */
  year: string;
}

/** From the most to the least specialised; help that does not report comes before the police. */
export type ServiceKind =
  | 'trafficking-hotline'
  | 'trafficking-centre'
  | 'violence-helpline'
  | 'sexual-violence-centre'
  | 'victim-helpline'
  | 'crisis-helpline'
  | 'authority'
  | 'child-helpline'
  | 'missing-children'
  | 'police';

/** What is known of a service and needs no further word: keys of `directory` in the messages. */
export type ServiceFact =
  | 'minors'
  | 'adults'
  | 'emergenciesAnytime'
  | 'reportsToPolice'
  | 'withoutPolice'
  | 'withoutPapers'
  | 'anonymous'
  | 'recorded'
  | 'interpreters'
  | 'signLanguage'
  | 'free'
  | 'standard'
  | 'charged'
  | 'unbilled';

export interface Phone {
  /** E.164, or digits as dialled inside the country where there is no international form. */
  number: string;
  /** As the country writes it. */
  national: string;
  /** With the country code; absent where the number works only inside the country. */
  international?: string;
  /** Only where the numbers of a service cost differently. */
  cost?: 'free' | 'standard' | 'charged';
}

export interface TextChannel extends Phone {
  type: 'sms' | 'whatsapp' | 'textphone';
}

export interface Source {
  url: string;
  /** `2024` or `2024-03`; absent: undated. */
  date?: string;
}

export interface Service {
  /** As the service writes itself. */
  name: string;
  kind: ServiceKind;
  /** Those of `ServiceFact` that a source states. */
  facts: ServiceFact[];
  /** Whom it is for, where that is known: a key of `directory.people` in the messages. */
  people?: 'women' | 'womenAndGirls' | 'womenAndChildren' | 'womenAndMen' | 'everyGender';
  /** Youngest age in years. */
  minimumAge?: number;
  /** What it also helps with, where its kind does not say so: keys of `directory.topics`. */
  topics?: ('trafficking' | 'exploitedMinors')[];
  /** Who answers: a key of `directory.answeredBy`. */
  answeredBy?: 'organisation' | 'state' | 'police' | 'migration';
  /** Brands of mobile operators whose cards cannot call it. */
  unreachableFrom?: string[];
  /** Where it works, ISO 3166-2 or NUTS 2; absent: in the whole country, as far as is known. */
  regions?: string[];
  phone: Phone[];
  text?: TextChannel[];
  email?: string[];
  web?: string[];
  chat?: string[];
  /** Start and end in turn, minutes of the week from Monday 00:00 in the country's first time zone; absent: not known. */
  hours?: number[];
  /** The same on a public holiday, minutes from its 00:00; empty: closed; absent: not known. */
  holidayHours?: number[];
  /** BCP 47 */
  languages?: string[];
  /** It speaks others too. */
  moreLanguages?: true;
  /** Where it was read; absent where the service itself gave its number, and no page prints it yet. */
  source?: Source;
  /** Month in which the service itself confirmed all of this, `2026-10`; absent: it has not. */
  confirmed?: string;
  /** Month in which public pages still printed its numbers, `2026-11`; absent: nobody has looked again. */
  lastSeen?: string;
  /** Last month in which nothing is said of its age, `2026-12`; absent: nothing that speaks for it has a date. */
  freshUntil?: string;
}

/** Which services the card names, as indices in a country's services. */
export interface CardNumbers {
  /** The large number. */
  helpline: number;
  /** Beside it, because the first one is for some readers only. */
  beside?: number[];
  /** While the first one is closed. */
  whenClosed?: number;
  /** For readers under 18, the best first. */
  minors?: number[];
}

export interface Figure {
  metric: string;
  value: number;
  year: string;
  /** ISO 3166-1, or EU. */
  area: string;
  source: Source & { name: string };
}

/** Public holidays of a country; the build takes them from its file. */
export interface Holidays {
  /** Days with a space between: `1225` (25 December) in every year, `270329` (29 March 2027) in that one. */
  days: string;
  /** All days of regions that have days of their own, in the same form. */
  regions?: Record<string, string>;
}

export interface Country {
  /** ISO 3166-1 alpha-2 */
  code: string;
  /** IANA; hours are read in the first one. */
  timeZones: string[];
  /** Absent where no service needs them: all answer day and night, or their hours are not known. */
  holidays?: Holidays;
  /** In the order to show; the first one is for danger now: for all of it, or, where the country has no such number, the police's. */
  emergency: { number: string; police?: true; text?: TextChannel[] }[];
  /** Numbers on the card, as indices in services; absent where no service has a number. */
  card?: CardNumbers;
  /** Services of other countries that can be called from here; only where this one has none. */
  nearby?: Pick<Country, 'code' | 'timeZones' | 'holidays' | 'services'>[];
  /** The law punishes who pays for sex, whoever is paid. */
  payingIsPunished?: true;
  /** Who confirmed the services with each of them, and when (ISO 8601); absent: nobody has yet. */
  confirmed?: { by: string; date: string };
  /** Keys of guide.rights: what this country's law adds. */
  rights?: ('specialStatus' | 'guardian')[];
  figure: Figure;
  /** ISO 3166-2 or NUTS 2 to the name on the country's own signs. */
  regions?: Record<string, string>;
  services: Service[];
}

export interface Catalog {
  /** BCP 47 */
  languages: string[];
  /** ISO 3166-1 alpha-2 */
  countries: string[];
  /** Countries where the first emergency number is not 112. */
  emergency: Record<string, string>;
}
