import { remember } from './remember.js';
import type { Names, NumberStyle, PluralMessage } from './types.js';

const pluralRules = remember((language) => new Intl.PluralRules(language));

/** What writing in a language takes; a Messages object has it. */
export interface Reader {
  /** BCP 47 */
  language: string;
  numbers: NumberStyle;
  names: Names;
  /** Names of the languages that services speak. */
  languageNames: Record<string, string>;
}

/** How a language joins two items of a list: `common.list` of the messages. */
export interface ListReader extends Reader {
  common: { list: string };
}

/**
 * Fills a text.
 * @param message from a Messages object
 * @param values by the names in braces; `count` chooses the plural form
 * @param reader whose plural rules and digits are used
 * @returns the text; a name without a value stays as it stands, in braces
 */
export function format(message: PluralMessage, values: Record<string, string | number>, reader: Reader): string {
  const text =
    typeof message === 'string' ? message : (message[pluralRules(reader.language).select(Number(values['count']))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? groupDigits(value, reader) : (value ?? whole);
  });
}

/**
 * Writes items in a row. Not Intl.ListFormat, whose data differs between engines.
 * @param items written in the reader's language
 * @param reader whose comma is used
 * @returns the items, joined as the language does it
 */
export function list(items: readonly string[], reader: ListReader): string {
  return items.reduce((first, next) => format(reader.common.list, { first, next }, reader));
}

/** Not Intl.NumberFormat, whose data differs between engines (Hungarian, Swiss German and Swiss French: CLDR 42 and 48). */
function groupDigits(value: number, { numbers }: Reader): string {
  const digits = String(value);
  return value < numbers.from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, numbers.group);
}

/**
 * Makes a text that begins with a name fit to begin a sentence: some languages write names of countries with a small article.
 * @param text beginning with a word
 * @param reader by whose rules; Georgian has capitals, and no sentence begins with one (Unicode 11, Mtavruli)
 * @returns the text with its first letter large
 */
export function sentenceStart(text: string, { language }: Pick<Reader, 'language'>): string {
  return language === 'ka' ? text : text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/**
 * A text without the marks that say where a line may end (the build puts them into long words, and into titles without spaces): to be
 * announced, searched, compared or copied.
 * @param text from a Messages object
 */
export function plain(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '');
}
