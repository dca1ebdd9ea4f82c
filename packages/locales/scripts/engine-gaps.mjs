/**
 * Languages of ours for which Chromium's build of ICU has no names (tried in Chromium 156; base's guessed-country.test.ts asks each engine),
 * each with a language that every engine knows and that groups digits in the same way.
 */
const LIKE = new Map(Object.entries({ bs: 'de', ga: 'en', is: 'de', ka: 'fi', lb: 'de', mk: 'de', mt: 'en', sq: 'fi' }));

/** @param {string} tag BCP 47 @returns {boolean} */
export function isLackedByEngines(tag) {
  return LIKE.has(tag);
}

/**
 * Names from the CLDR data of Node, which is whole.
 * @param {string} tag BCP 47, one that engines lack
 * @param {readonly string[]} countries ISO 3166-1 alpha-2
 * @returns {import('../src/types.js').Names}
 */
export function namesFor(tag, countries) {
  const names = new Intl.DisplayNames([tag], { type: 'region' });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  return {
    numbersLike: /** @type {string} */ (LIKE.get(tag)),
    countries: Object.fromEntries([...countries, 'EU'].map((code) => [code, names.of(code) ?? code])),
    weekdays: Array.from({ length: 7 }, (_, day) => weekday.format(Date.UTC(2024, 0, 1 + day))),
  };
}
