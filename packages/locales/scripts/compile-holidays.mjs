import { compileHours } from './compile-hours.mjs';

/**
 * Turns the public holidays of a country file into a short form for the browser: only where a service has hours that a holiday can change,
 * and only the regions of such services.
 * @param {any} country a file of directory/
 * @param {readonly any[]} services those that readers see
 * @returns {import('../src/types.js').Holidays | undefined} `{ days: '0101 1225 270329' }`
 */
export function compileHolidays({ holidays }, services) {
  const limited = services.filter(hasLimitedHours);
  if (!holidays || limited.length === 0) return undefined;
  const { from, until, days, regions = {} } = holidays;
  const used = new Set(limited.flatMap(({ region = [] }) => [region].flat()));
  const national = Object.keys(days);
  const own = Object.entries(regions)
    .filter(([code]) => used.has(code))
    .map(([code, { added = {}, removed = [] }]) => [
      code,
      shortForm([...national.filter((date) => !removed.includes(date)), ...Object.keys(added)], from, until),
    ]);
  return { days: shortForm(national, from, until), ...(own.length > 0 && { regions: Object.fromEntries(own) }) };
}

/**
 * @param {any} service of a country file
 * @returns {boolean} whether its hours are known, and not day and night
 */
export function hasLimitedHours({ hours }) {
  return Boolean(hours) && compileHours(hours).join() !== '0,10080';
}

/** A day of every year once, as `1225`; a day of one year as `270329`. @returns {string} */
function shortForm(/** @type {readonly string[]} */ dates, /** @type {number} */ from, /** @type {number} */ until) {
  /** @type {Map<string, string[]>} */ const years = new Map();
  for (const date of dates) {
    const day = date.slice(5).replace('-', '');
    years.set(day, [...(years.get(day) ?? []), date.slice(2, 4)]);
  }
  return [...years]
    .flatMap(([day, known]) => (known.length === until - from + 1 ? [day] : known.map((year) => year + day)))
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .join(' ');
}
