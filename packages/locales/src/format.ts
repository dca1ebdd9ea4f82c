import type { PluralMessage } from './types.js';

/**
 * Fills a text.
 * @param message from a Messages object
 * @param values by the names in braces; `count` chooses the plural form
 * @param language BCP 47, for plural rules and digits
 */
export function format(message: PluralMessage, values: Record<string, string | number>, language: string): string {
  const text =
    typeof message === 'string' ? message : (message[new Intl.PluralRules(language).select(Number(values['count']))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(latinDigits(language)).format(value) : (value ?? whole);
  });
}

/** Phone numbers are always written in Latin digits, so the other numbers beside them are too. */
export function latinDigits(language: string): string {
  return `${language}-u-nu-latn`;
}
