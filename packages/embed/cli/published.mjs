import { suggestion } from './suggestion.mjs';

/**
 * What `copy` was asked for. ISO 3166-1 codes and BCP 47 tags, all when left out; with a name, no file tells what it is part of; the elements
 * and the story that a page with one file holds; whether the open data comes along; whether each script has its shorter forms beside it.
 * @typedef {{ name?: string, countries?: string[], languages?: string[], bundle?: string[], story?: string, data?: boolean, precompressed?: boolean }} Options
 *
 * manifest.json of a built or copied embed. A file has the `name` of its chunk, or tells as `page` for which country and language it holds all;
 * open data has a media `type` instead.
 * @typedef {{ version: string, options?: Options, files: Record<string, FileEntry> }} Manifest
 * @typedef {{ name?: string, page?: string, type?: string, bytes: number, brotli?: number, integrity: string }} FileEntry
 */

/** What the person who typed the command can do something about: its message is all they need, without a stack. */
export class UsageError extends Error {
  /** What the command ends with. */
  exitCode = 2;
}

/** The entry as it is built. */
const ENTRY = 'blind-betting.js';

/** What a copy may be called: it becomes part of an address. */
const COPY_NAME = /^[a-z][a-z\d-]{0,30}$/;

/**
 * @param {string | undefined} name of a copy
 * @throws {UsageError} when no file can be called so
 */
export function checkName(name) {
  if (name !== undefined && !COPY_NAME.test(name))
    throw new UsageError(`A copy cannot be called "${name}". Take small letters, digits and hyphens, as in --name help.`);
}

/**
 * @param {string} file of this package
 * @param {Options} options of the copy
 * @returns {string} where the copy has it
 */
export function fileIn(file, { name }) {
  if (!name) return file;
  return file === ENTRY ? `${name}.js` : file.replace(/^c\/.*\.([\w-]+\.js)$/, 'c/$1');
}

/** @param {Options} options of the copy @returns {string} the file that any page can name */
export const entryOf = (options) => fileIn(ENTRY, options);

/**
 * The language in which a page is read, as the elements choose it: a Belgian page that says "nl" means the Dutch of Belgium.
 * @param {string} country ISO 3166-1 code
 * @param {string} language BCP 47 tag
 * @param {Pick<Manifest, 'files'>} manifest
 */
export function languageIn(country, language, manifest) {
  const regional = `${language}-${country}`;
  return filesOf(manifest, 'language').has(regional) ? regional : language;
}

/** A script that we may have written: in the folder or in c/, and nothing that leads out of it. */
const SCRIPT = /^(c\/)?[\w-][\w.-]*\.js$/;

/** Files of the open data, by country or as a whole, and what they are. @type {[file: RegExp, type: string][]} */
const DATA = [
  [/^directory\/[A-Z]{2}\.json$/, 'application/ld+json'],
  [/^directory\/hsds\.json$/, 'application/json'],
  [/^directory\/directory\.vcf$/, 'text/vcard'],
  [/^directory\/directory\.csv$/, 'text/csv'],
  [/^recalled\.json$/, 'application/json'],
];

/** @param {string} file @returns {string | undefined} the media type of a file of the open data; of all others none */
export const dataType = (file) => DATA.find(([known]) => known.test(file))?.[1];

/**
 * @param {string} text of a manifest.json, which may come from anywhere
 * @returns {Manifest}
 * @throws {Error} when it is no manifest of ours
 */
export function checkedManifest(text) {
  const manifest = JSON.parse(text);
  const { options = {}, files = {} } = manifest ?? {};
  checkTypes(options);
  checkName(options.name);
  const entryFile = entryOf(options);
  if (!Object.hasOwn(files, entryFile)) throw new Error(`it does not list ${entryFile}`);
  for (const [file, entry] of Object.entries(files))
    if (!(SCRIPT.test(file) || dataType(file)) || !/^sha384-[\w+/]{64}$/.test(entry?.integrity))
      throw new Error(`it lists "${file}" without a right name or integrity`);
  return manifest;
}

/** Whoever can write a manifest can write anything into it. @param {any} options @throws {Error} when they are none that `copy` writes */
function checkTypes(options) {
  const isText = (/** @type {unknown} */ value) => typeof value === 'string';
  for (const name of ['name', 'story'])
    if (options?.[name] !== undefined && !isText(options[name])) throw new Error(`its option "${name}" is no text`);
  for (const name of ['data', 'precompressed'])
    if (![undefined, true, false].includes(options?.[name])) throw new Error(`its option "${name}" is neither true nor false`);
  for (const name of ['countries', 'languages', 'bundle'])
    if (options?.[name] !== undefined && !(Array.isArray(options[name]) && options[name].every(isText)))
      throw new Error(`its option "${name}" is no list of texts`);
}

/** Names of chunks by what they hold: ISO 3166-1 codes, BCP 47 tags, tags of elements, and stories. */
const NAMES = { country: /^([A-Z]{2})$/, language: /^([a-z]{2}(?:-\w+)?)$/, element: /^([a-z]+(?:-[a-z]+)+)$/, story: /^(\w+)\.scene$/ };

/**
 * @param {Pick<Manifest, 'files'>} manifest
 * @param {keyof typeof NAMES} kind
 * @returns {Map<string, string>} by name the file, relative to the folder of the manifest
 */
export function filesOf({ files }, kind) {
  return new Map(
    Object.entries(files).flatMap(
      ([file, { name = '' }]) =>
        NAMES[kind]
          .exec(name)
          ?.slice(1)
          .map((found) => [found, file]) ?? [],
    ),
  );
}

/**
 * @param {Manifest} manifest
 * @param {keyof typeof NAMES} kind
 * @param {string} name
 * @returns {string} its file, relative to the folder of the manifest
 * @throws {UsageError} which lists what there is, and names what was meant where that is known
 */
export function fileOf(manifest, kind, name) {
  const known = filesOf(manifest, kind);
  const found = known.get(name);
  if (found !== undefined) return found;
  const meant = suggestion(kind, name, [...known.keys()]);
  throw new UsageError(`There is no ${kind} "${name}".${meant ? ` Did you mean ${meant}?` : ''} Known: ${[...known.keys()].join(', ')}.`);
}

/** @param {string} tag of an element @returns {string} as our packages are called: the card's name alone does not say whose card it is */
export const shortName = (tag) => tag.replace('blind-betting-', '');

/** @param {string} name of a chunk @returns {string} the country or the language that it belongs to, or its own name */
export function groupOf(name) {
  return name.split('.')[0] ?? name;
}

/**
 * @param {string} name of a chunk
 * @returns {boolean} whether a copy may do without it. English always comes along, since it is what a reader gets whose language is not there
 */
export function isChosen(name) {
  const group = groupOf(name);
  return NAMES.country.test(group) || (NAMES.language.test(group) && group !== 'en');
}

/** @param {string} hash in base64 @returns {string} its beginning, as it stands in the name of a file */
export function shortHash(hash) {
  return hash.slice(0, 8).replaceAll('+', '-').replaceAll('/', '_');
}
