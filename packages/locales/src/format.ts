import type { Names, PluralMessage } from './types.js';

/** What writing in a language takes; a Messages object has it. */
export interface Reader {
  /** BCP 47 */
  language: string;
  names?: Names;
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
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(reader.language).select(Number(values['count']))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(latinDigits(reader)).format(value) : (value ?? whole);
  });
}

/**
 * Phone numbers are always written in Latin digits, so the other numbers beside them are too.
 * @returns BCP 47 tag for Intl
 */
export function latinDigits({ language, names }: Reader): string {
  return `${names?.numbersLike ?? language}-u-nu-latn`;
}
