import type { Reader } from './format.js';

/**
 * Tells how old a source is.
 * @param date `2024` or `2024-03`; a bare year counts as its January, so that a record never looks younger than it is
 * @param now the clock of the device
 * @returns whole months; negative when the clock is wrong
 */
export function ageInMonths(date: string, now: Date): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return now.getFullYear() * 12 + now.getMonth() - (year * 12 + month - 1);
}

/**
 * Writes the date of a source.
 * @param date `2024` or `2024-03`
 * @param reader in whose language to write
 * @returns year, and month where it is known
 */
export function writtenDate(date: string, { names }: Reader): string {
  const [year = 0, month] = date.split('-').map(Number);
  return (month ? names.months[month - 1]! : names.year).replace('{year}', String(year));
}
