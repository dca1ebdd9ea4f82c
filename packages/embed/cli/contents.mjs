import { readdir, readFile } from 'node:fs/promises';
import { entryFor } from './cut-entry.mjs';
import { checkName, dist, entryOf, fileIn, fileOf, groupOf, integrityOf, isChosen, languageIn, UsageError } from './published.mjs';

/** @typedef {import('./published.mjs').Manifest} Manifest */
/** @typedef {import('./published.mjs').Options} Options */

/** What a page may hold, by the names of our packages: the tag. */
const ELEMENTS = /** @type {Record<string, string>} */ ({
  card: 'blind-betting-card',
  'help-directory': 'help-directory',
  'quick-exit': 'quick-exit',
});

/** Above so many pages no files for them are written: a folder for all of Europe in all languages would hold two thousand. */
const MOST_PAGES = 200;

/** What is bundled where nothing is said: a page as `html` prints it, whose card or directory brings the exit. */
const BUNDLE = ['card', 'help-directory', 'quick-exit'];

/**
 * Everything that a folder with these options holds, from this package alone: `copy` writes it, and `verify` compares with it.
 * @param {Manifest} own of this package
 * @param {Options} options
 * @returns {Promise<Map<string, { code: string, name?: string, page?: string }>>} by file, as manifest.json names them; the entry first, and licences
 *   without `name` and `page`. With countries named there is one more file for each country and language, unless they are more than 200: the
 *   entry, and what a page of that country in that language needs, in one
 * @throws {UsageError} when a country, a language, an element or a story does not exist
 */
export async function contentsOf(own, options) {
  check(own, options);
  const { countries, languages } = options;
  const isKept = (/** @type {string} */ chunk) => {
    const chosen = /^[A-Z]/.test(chunk) ? countries : languages;
    return !isChosen(chunk) || (chosen?.includes(groupOf(chunk)) ?? true);
  };
  const codes = new Map();
  /** @type {Map<string, { code: string, name?: string, page?: string }>} */ const contents = new Map();
  const read = (/** @type {string} */ file) => readFile(new URL(file, dist), 'utf8');
  const entry = await read(entryOf({}));
  contents.set(entryOf(options), { code: entryFor(entry, options, isKept) });
  for (const [file, { name }] of Object.entries(own.files)) {
    if (!name || !isKept(name)) continue;
    codes.set(name, await read(file));
    contents.set(fileIn(file, options), { name, code: codes.get(name) });
  }
  for (const [country, language] of pagesOf(own, options, isKept)) {
    const chunks = [...bundled(options), language, country];
    const code = entryFor(entry, options, isKept, Object.fromEntries(chunks.map((name) => [name, codes.get(name)])));
    contents.set(pageFile(country, language, code, options), { page: `${country} ${language}`, code });
  }
  for (const notice of (await readdir(dist)).filter((name) => name.startsWith('LICENSE')))
    contents.set(notice, { code: await read(notice) });
  return contents;
}

/**
 * @param {Manifest} own
 * @param {Options} options
 */
function check(own, { name, countries, languages, bundle, story }) {
  checkName(name);
  for (const code of countries ?? []) fileOf(own, 'country', code);
  for (const tag of languages ?? []) fileOf(own, 'language', tag);
  for (const element of bundle ?? [])
    if (!Object.hasOwn(ELEMENTS, element))
      throw new UsageError(`There is no element "${element}" to bundle. Known: ${Object.keys(ELEMENTS).join(', ')}; or none.`);
  if (story === undefined) return;
  const stories = Object.values(own.files).flatMap(({ name: chunk }) => (chunk?.endsWith('.scene') ? chunk.replace('.scene', '') : []));
  if (!stories.includes(story)) throw new UsageError(`There is no story "${story}". Known: ${stories.join(', ')}.`);
}

/**
 * @param {Manifest} own
 * @param {Options} options
 * @param {(chunk: string) => boolean} isKept
 * @returns {[country: string, language: string][]} as the elements choose them: the Dutch of Belgium stands for Dutch in Belgium
 */
function pagesOf(own, { countries = [], bundle = BUNDLE }, isKept) {
  if (bundle.length === 0) return [];
  const files = Object.fromEntries(Object.entries(own.files).filter(([, { name }]) => name && isKept(name)));
  const languages = Object.values(files).flatMap(({ name = '' }) =>
    /^[a-z]{2}($|-[A-Z\d])/.test(name) && !name.includes('.') ? name : [],
  );
  const pages = [...new Set(countries)].flatMap((country) =>
    languages
      .filter((language) => languageIn(country, language, { files }) === language)
      .map((language) => /** @type {[string, string]} */ ([country, language])),
  );
  return pages.length > MOST_PAGES ? [] : pages;
}

/**
 * @param {Options} options
 * @returns {string[]} names of the chunks in the file of each page, past its language and its country
 */
export function bundled({ bundle = BUNDLE, story = 'love' }) {
  return ['kit', ...new Set(bundle.flatMap((name) => ELEMENTS[name] ?? [])), ...(bundle.includes('card') ? [`${story}.scene`] : [])];
}

/**
 * @param {string} country
 * @param {string} language
 * @param {string} code
 * @param {Options} options
 * @returns {string} the file; in a copy with a name of its own it tells a hash alone, like all others
 */
function pageFile(country, language, code, { name }) {
  if (!name) return `blind-betting.${country}.${language}.js`;
  const hash = integrityOf(code).slice('sha384-'.length, 'sha384-'.length + 8);
  return `${name}.${hash.replaceAll('+', '-').replaceAll('/', '_')}.js`;
}
