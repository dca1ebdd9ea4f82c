/** Shapes of the data that reaches the browser. The texts' own shape is generated from messages/en.json. */

export type { Guide, Messages, StoryName, StorySide } from './generated/types.js';

/** A text with a count: one text for all numbers, or one for each CLDR plural category that differs. */
export type PluralMessage = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * Names for a language that some engines have no data for. Chromium lacks seven of ours and would write English instead.
 * The build takes them from CLDR, so that every engine writes the same.
 */
export interface Names {
  /** BCP 47 tag of a language that groups digits in the same way and that every engine knows. */
  numbersLike: string;
  /** ISO 3166-1 alpha-2, and EU. */
  countries: Record<string, string>;
  /** From Monday. */
  weekdays: string[];
}

export type ServiceKind =
  'trafficking-hotline' | 'trafficking-centre' | 'violence-helpline' | 'victim-helpline' | 'child-helpline' | 'missing-children' | 'police';

export interface Phone {
  /** E.164, or digits as dialled inside the country where there is no international form. */
  number: string;
  /** As the country writes it. */
  national: string;
  /** With the country code; absent where the number works only inside the country. */
  international?: string;
  cost?: 'free' | 'standard';
}

export interface TextChannel extends Phone {
  type: 'sms' | 'whatsapp';
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
  /** Only for children and young people. */
  minors?: true;
  /** ISO 3166-2 */
  region?: string;
  phone: Phone[];
  text?: TextChannel[];
  email?: string[];
  web?: string[];
  chat?: string[];
  /** Start and end in turn, minutes of the week from Monday 00:00 in the country's first time zone; absent: not known. */
  hours?: number[];
  /** BCP 47 */
  languages?: string[];
  anonymous?: boolean;
  /** A source says that calls are not on the phone bill. */
  unbilled?: true;
  source: Source;
}

export interface Figure {
  metric: string;
  value: number;
  year: string;
  /** ISO 3166-1, or EU. */
  area: string;
  source: Source & { name: string };
}

export interface Country {
  /** ISO 3166-1 alpha-2 */
  code: string;
  /** IANA; hours are read in the first one. */
  timeZones: string[];
  /** In the order to show; the first one is for every danger. */
  emergency: { number: string; police?: true }[];
  /** Index in services of the one whose number the card shows; -1 where none has a number. */
  cardHelpline: number;
  /** Who confirmed the services with each of them, and when (ISO 8601); absent: nobody has yet. */
  confirmed?: { by: string; date: string };
  /** Keys of guide.rights: what this country's law adds. */
  rights?: 'specialStatus'[];
  figure: Figure;
  /** ISO 3166-2 to the name on the country's own signs. */
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
  /** A record whose source is older says so to the reader. */
  maximumAgeMonths: number;
}
