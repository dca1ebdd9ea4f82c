/**
 * The files of this package, as they lie on a disk, and what Node knows of bytes. Whatever prints code for a page asks this module alone: the page
 * "Get the code" (`apps/snippet`), which has no disk, stands another one in its place.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** The embed that this package carries. */
export const dist = new URL('../dist/', import.meta.url);

/** @param {string} file of the embed @returns {Promise<string>} its text */
export const ownText = (file) => readFile(new URL(file, dist), 'utf8');

/** @param {string} file a chunk of texts or of services @returns {Promise<any>} what it exports by default */
export const ownData = async (file) => (await import(new URL(file, dist).href)).default;

/** @returns {Promise<string[]>} names of the licences that travel with the embed */
export const ownNotices = async () => (await readdir(dist)).filter((name) => name.startsWith('LICENSE'));

/** @param {string | Buffer} bytes @returns {string} as in an integrity attribute */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
