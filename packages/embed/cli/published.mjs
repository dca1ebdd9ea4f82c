import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * manifest.json of a built or copied embed.
 * @typedef {{ version: string, files: Record<string, { name?: string, bytes: number, brotli: number, integrity: string }> }} Manifest
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
    return JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'));
  } catch (error) {
    throw new UsageError(`No readable manifest.json in ${folder.pathname} (${/** @type {Error} */ (error).message}).`);
  }
}

/**
 * @param {Manifest} manifest
 * @param {string} name of a chunk: kit, an element, a language, a country
 * @returns {string} its file, relative to the folder of the manifest
 * @throws {UsageError} which lists what there is
 */
export function fileOf({ files }, name) {
  const found = Object.entries(files).find(([, file]) => file.name === name);
  if (found) return found[0];
  const alike = /^[A-Z]{2}$/.test(name) ? /^[A-Z]{2}$/ : /^[a-z]{2}(-|$)/;
  const known = Object.values(files)
    .flatMap((file) => file.name ?? [])
    .filter((other) => alike.test(other) && !other.includes('.'));
  throw new UsageError(`There is no "${name}". Known: ${known.join(', ')}.`);
}

/** @param {string | Buffer} bytes @returns {string} as in an integrity attribute */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
