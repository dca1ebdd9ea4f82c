import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * manifest.json of a built or copied embed. `name` is what `copy --name` was given: no file of such a copy tells what it is part of.
 * @typedef {{ version: string, name?: string, files: Record<string, { name?: string, bytes: number, brotli: number, integrity: string }> }} Manifest
 */

/** The embed that this package carries. */
export const dist = new URL('../dist/', import.meta.url);

/** A mistake of the person who typed the command: its message is all they need, without a stack. */
export class UsageError extends Error {}

/**
 * @param {URL} [folder] that holds manifest.json, with a slash at its end
 * @returns {Promise<Manifest>}
 * @throws {UsageError} when there is none
 */
export async function readManifest(folder = dist) {
  try {
    return checkedManifest(await readFile(new URL('manifest.json', folder), 'utf8'));
  } catch (error) {
    throw new UsageError(`No readable manifest.json in ${fileURLToPath(folder)} (${/** @type {Error} */ (error).message}).`);
  }
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
 * @param {Pick<Manifest, 'name'>} copy
 * @returns {string} where the copy has it
 */
export function fileIn(file, { name }) {
  if (!name) return file;
  return file === ENTRY ? `${name}.js` : file.replace(/^c\/.*\.([\w-]+\.js)$/, 'c/$1');
}

/** @param {Pick<Manifest, 'name'>} copy @returns {string} the file that pages name */
export const entryOf = (copy) => fileIn(ENTRY, copy);

/** A file that we may have written: below the folder, and nothing that leads out of it. */
const CHUNK = /^c\/[\w.-]+\.js$/;

/**
 * @param {string} text of a manifest.json, which may come from anywhere
 * @returns {Manifest}
 * @throws {Error} when it is no manifest of ours
 */
export function checkedManifest(text) {
  const manifest = JSON.parse(text);
  checkName(manifest?.name);
  const files = Object.entries(manifest?.files ?? {});
  const entryFile = entryOf(manifest ?? {});
  if (!Object.hasOwn(manifest?.files ?? {}, entryFile)) throw new Error(`it does not list ${entryFile}`);
  for (const [file, entry] of files)
    if ((file !== entryFile && !CHUNK.test(file)) || !/^sha384-[\w+/]{64}$/.test(entry?.integrity))
      throw new Error(`it lists "${file}" without a right name or integrity`);
  return manifest;
}

/** Names of chunks by what they hold: ISO 3166-1 codes and BCP 47 tags. */
const NAMES = { country: /^[A-Z]{2}$/, language: /^[a-z]{2}(-\w+)?$/ };

/**
 * @param {Manifest} manifest
 * @param {keyof typeof NAMES} kind
 * @param {string} name
 * @returns {string} its file, relative to the folder of the manifest
 * @throws {UsageError} which lists what there is
 */
export function fileOf({ files }, kind, name) {
  const known = Object.entries(files).filter(([, file]) => NAMES[kind].test(file.name ?? ''));
  const found = known.find(([, file]) => file.name === name);
  if (found) return found[0];
  throw new UsageError(`There is no ${kind} "${name}". Known: ${known.map(([, file]) => file.name).join(', ')}.`);
}

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

/** @param {string | Buffer} bytes @returns {string} as in an integrity attribute */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
