import { cutData } from './cut-data.mjs';
import { entryFor } from './cut-entry.mjs';
import { FRAME_STYLE, framePage } from './frame.mjs';
import { integrityOf, ownNotices, ownText } from './own-files.mjs';
import {
  checkName,
  dataType,
  entryOf,
  fileIn,
  fileOf,
  filesOf,
  groupOf,
  isChosen,
  languageIn,
  shortHash,
  shortName,
  UsageError,
} from './published.mjs';

/** @typedef {import('./published.mjs').Manifest} Manifest */
/** @typedef {import('./published.mjs').Options} Options */

/** Above so many pages no files for them are written: a folder for all of Europe in all languages would hold two thousand. */
const MOST_PAGES = 200;

/** What is bundled where nothing is said: a page as `html` prints it, whose card or directory brings the exit. */
const BUNDLE = ['card', 'help-directory', 'quick-exit'];

/**
 * Everything that a folder with these options holds, from this package alone: `copy` writes it, and `verify` compares with it.
 * @param {Manifest} own of this package
 * @param {Options} options
 * @returns {Promise<Map<string, { code: string, name?: string, page?: string, type?: string }>>} by file, as manifest.json names them; the entry
 *   first; licences, and what a frame shows, without `name`, `page` and `type`. With countries named there is one more file for each country and language, unless they are more
 *   than 200: the entry, and what a page of that country in that language needs, in one
 * @throws {UsageError} when a country, a language, an element or a story does not exist
 */
export async function contentsOf(own, options) {
  checkOptions(own, options);
  const { countries, languages } = options;
  const isKept = (/** @type {string} */ chunk) => {
    const chosen = /^[A-Z]/.test(chunk) ? countries : languages;
    return !isChosen(chunk) || (chosen?.includes(groupOf(chunk)) ?? true);
  };
  const kept = { files: Object.fromEntries(Object.entries(own.files).filter(([, { name }]) => name && isKept(name))) };
  const codes = new Map();
  /** @type {Map<string, { code: string, name?: string, page?: string, type?: string }>} */ const contents = new Map();
  const entry = await ownText(entryOf({}));
  contents.set(entryOf(options), { code: entryFor(entry, options, isKept) });
  for (const [file, { name = '' }] of Object.entries(kept.files)) {
    codes.set(name, await ownText(file));
    contents.set(fileIn(file, options), { name, code: codes.get(name) });
  }
  for (const [country, language] of pagesOf(kept, options)) {
    const chunks = [...bundled(own, options), language, country];
    const code = entryFor(entry, options, isKept, Object.fromEntries(chunks.map((name) => [name, codes.get(name)])));
    contents.set(pageFile(country, language, code, options), { page: `${country} ${language}`, code });
  }
  const script = await ownText('frame.js');
  contents.set('frame.js', { code: script });
  contents.set('frame.css', { code: FRAME_STYLE });
  const parts = {
    entry: [entryOf(options), contents.get(entryOf(options))?.code ?? ''],
    script: ['frame.js', script],
    style: 'frame.css',
  };
  contents.set('frame.html', { code: await framePage(own, kept, parts) });
  for (const notice of await ownNotices()) contents.set(notice, { code: await ownText(notice) });
  if (options.data)
    for (const file of Object.keys(own.files)) {
      const type = dataType(file);
      const code = type && cutData(file, await ownText(file), countries);
      if (type && code) contents.set(file, { type, code });
    }
  return contents;
}

/**
 * @param {Manifest} own of this package
 * @param {Options} options
 * @throws {UsageError} when a country, a language, an element or a story does not exist
 */
export function checkOptions(own, options) {
  const { name, countries = [], languages = [] } = options;
  checkName(name);
  for (const code of countries) fileOf(own, 'country', code);
  for (const tag of languages) fileOf(own, 'language', tag);
  bundled(own, options);
}

/**
 * @param {Pick<Manifest, 'files'>} kept
 * @param {Options} options
 * @returns {[country: string, language: string][]} as the elements choose them: the Dutch of Belgium stands for Dutch in Belgium
 */
function pagesOf(kept, { countries = [], bundle = BUNDLE }) {
  if (bundle.length === 0) return [];
  const languages = [...filesOf(kept, 'language').keys()];
  const pages = [...new Set(countries)].flatMap((country) =>
    languages
      .filter((language) => languageIn(country, language, kept) === language)
      .map((language) => /** @type {[string, string]} */ ([country, language])),
  );
  return pages.length > MOST_PAGES ? [] : pages;
}

/**
 * @param {Manifest} own of this package
 * @param {Options} options
 * @returns {string[]} names of the chunks in the file of each page, past its language and its country
 * @throws {UsageError} when an element or the story does not exist
 */
export function bundled(own, { bundle = BUNDLE, story = 'love' }) {
  fileOf(own, 'story', story);
  const known = [...filesOf(own, 'element').keys()];
  const tags = bundle.map((name) => {
    const tag = known.find((candidate) => [candidate, shortName(candidate)].includes(name));
    if (tag) return tag;
    throw new UsageError(`There is no element "${name}" to bundle. Known: ${known.map(shortName).join(', ')}; or none.`);
  });
  return ['kit', ...new Set(tags), ...(tags.includes('blind-betting-card') ? [`${story}.scene`] : [])];
}

/**
 * @param {string} country
 * @param {string} language
 * @param {string} code
 * @param {Options} options
 * @returns {string} the file; in a copy with a name of its own it tells a hash alone, like all others
 */
function pageFile(country, language, code, options) {
  const page = options.name ? shortHash(integrityOf(code).replace('sha384-', '')) : `${country}.${language}`;
  return entryOf(options).replace(/js$/, `${page}.js`);
}
