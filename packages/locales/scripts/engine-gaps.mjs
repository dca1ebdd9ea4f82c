/**
 * Names of countries and weekdays for a language that Chromium's build of ICU cannot name (base's guessed-country.test.ts asks each engine),
 * from the CLDR data of Node, which is whole. Its file says so by naming, in `numbersLike`, a language that every engine knows and that
 * groups digits in the same way.
 * @param {string} tag BCP 47
 * @param {string} numbersLike BCP 47
 * @param {readonly string[]} countries ISO 3166-1 alpha-2
 * @returns {import('../src/types.js').Names}
 */
export function namesFor(tag, numbersLike, countries) {
  const names = new Intl.DisplayNames([tag], { type: 'region' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  return {
    numbersLike,
    countries: Object.fromEntries([...countries, 'EU'].map((code) => [code, names.of(code) ?? code])),
    weekdays: Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2024, 0, 1 + day))),
  };
}
