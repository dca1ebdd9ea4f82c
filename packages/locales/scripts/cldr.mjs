/** What engines know differently or not at all is written by the build, from the CLDR data of Node, which is whole. */

/** A year that stands in no other text. */
const YEAR = 2024;

/**
 * Names of countries, weekdays and months in one language.
 * @param {string} tag BCP 47
 * @param {readonly string[]} countries ISO 3166-1 alpha-2
 * @param {Record<string, string>} [better] names that CLDR has in an older form
 * @returns {import('../src/types.js').Names}
 */
export function namesFor(tag, countries, better = {}) {
  const known = new Intl.DisplayNames([tag], { type: 'region' });
  const nameOf = (/** @type {string} */ code) => better[code] ?? known.of(code) ?? code;
  const bare = Object.fromEntries(countries.map((code) => [code, withoutArticle(nameOf(code), tag)]));
  const { compare } = new Intl.Collator(tag);
  const sorted = [...countries].sort((a, b) => compare(bare[a] ?? a, bare[b] ?? b));
  const write = (/** @type {number} */ time, /** @type {Intl.DateTimeFormatOptions} */ options) =>
    // Years are those of the sources, which would be of another calendar in Persian and Thai; digits are Latin, like those of phone numbers.
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' }).format(time).replace(String(YEAR), '{year}');
  return {
    countries: Object.fromEntries([...sorted, 'EU'].map((code) => [code, nameOf(code)])),
    ...(tag in ARTICLES && { bare }),
    weekdays: Array.from({ length: 7 }, (_, day) => write(Date.UTC(YEAR, 0, 1 + day), { weekday: 'long' })),
    months: Array.from({ length: 12 }, (_, month) => write(Date.UTC(YEAR, month, 15), { year: 'numeric', month: 'long' })),
    year: write(Date.UTC(YEAR, 0, 15), { year: 'numeric' }),
  };
}

/**
 * Articles of languages whose CLDR names of countries have one, and what an article changes in the first letters of the word after it (Irish:
 * an Bheilg, an tSualainn).
 * @type {Record<string, (name: string) => string>}
 */
const ARTICLES = {
  ga: (name) =>
    name.replace(
      /^(an|na) (t(?=S)|t-(?=[AEIOUÁÉÍÓÚ])|t(?=[AEIOUÁÉÍÓÚ]))?(([BCFGMP])h)?/u,
      (_all, _article, _t, _lenited, first = '') => first,
    ),
  mt: (name) => name.replace(/^(i?[lrnstdzxċżż]|l)-/u, ''),
};

/** @returns {string} a name as it stands in a list */
function withoutArticle(/** @type {string} */ name, /** @type {string} */ tag) {
  return ARTICLES[tag]?.(name) ?? name;
}

/**
 * Names of the languages that services speak, in one language.
 * @param {string} tag BCP 47, in whose language to name them
 * @param {readonly string[]} languages BCP 47
 * @param {Record<string, string>} [better] names that CLDR gives in a word that hurts
 * @returns {Record<string, string>}
 */
export function languageNamesFor(tag, languages, better = {}) {
  const names = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' });
  return Object.fromEntries(languages.map((language) => [language, better[language] ?? names.of(language) ?? language]));
}

/**
 * How a language groups digits and writes the time of day.
 * @param {string} tag BCP 47
 * @returns {import('../src/types.js').NumberStyle}
 * @throws {Error} where the language writes them in another way than we can
 */
export function numberStyle(tag) {
  const number = new Intl.NumberFormat(`${tag}-u-nu-latn`);
  const group = /^12(\D)345(\D)678$/.exec(number.format(12_345_678));
  const time = /^09(\D)05$/.exec(
    new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' }).format(
      Date.UTC(YEAR, 0, 1, 9, 5),
    ),
  );
  if (!group?.[1] || group[1] !== group[2] || !time?.[1])
    throw new Error(`The numbers or times of "${tag}" look different from what groupDigits() and formatMinuteOfWeek() write; teach them.`);
  return { group: group[1], from: number.format(4219) === '4219' ? 10_000 : 1000, time: time[1] };
}
