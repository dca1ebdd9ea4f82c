/** Opening hours as rows of a week, for formats that know days and times and no rules. */
import { compileHolidayHours, compileHours } from '../../../locales/scripts/compile-hours.mjs';

/**
 * @typedef {{ opens: number, closes: number }} Span minutes of a day; 1440 is its end
 * @typedef {Span & { days: number[] }} Row days on which these times hold, Monday is 0
 */

const DAY = 1440;

/**
 * A night is cut at midnight: HSDS does not say what a closing time before the opening time means.
 * @param {string} hours as in the country files
 * @returns {Row[]} days with the same times share a row, in the order of the week
 */
export function weekOf(hours) {
  const intervals = compileHours(hours);
  /** @type {Map<string, Row>} */ const rows = new Map();
  for (let index = 0; index < intervals.length; index += 2) {
    const [start = 0, end = 0] = intervals.slice(index, index + 2);
    for (let day = Math.floor(start / DAY); day * DAY < end; day += 1) {
      const opens = Math.max(start - day * DAY, 0);
      const closes = Math.min(end - day * DAY, DAY);
      const key = `${opens} ${closes}`;
      rows.set(key, { opens, closes, days: [...(rows.get(key)?.days ?? []), day] });
    }
  }
  return [...rows.values()];
}

/**
 * @param {string} hours
 * @returns {Span[]} what the source says of public holidays where it names times; none where it says nothing, or that it is closed
 */
export function holidaysOf(hours) {
  const minutes = compileHolidayHours(hours) ?? [];
  return minutes.flatMap((opens, index) => (index % 2 === 0 ? [{ opens, closes: minutes[index + 1] ?? DAY }] : []));
}

/**
 * The end of a day has no time of its own in either format: it becomes the last minute, as search engines ask for whoever is open day and night.
 * @returns {string} `09:00`
 */
export function clock(/** @type {number} */ minute) {
  const shown = Math.min(minute, DAY - 1);
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
