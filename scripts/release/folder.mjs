import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A package of ours, packed. @typedef {{ file: string, name: string, version: string }} Tarball */

/** @returns {string} where a release lies before it goes up: RELEASE_FOLDER, or `release` in the repository */
export const releaseFolder = () => resolve(process.env.RELEASE_FOLDER || fileURLToPath(new URL('../../release', import.meta.url)));

/**
 * @param {string} folder
 * @returns {Tarball[]} in the order in which they go up: the embed last, since it asks for these very versions of the others
 */
export function tarballsIn(folder) {
  const found = readdirSync(folder).flatMap((file) => {
    const [, name, version] = /^blind-betting-([a-z-]+)-(\d+\.\d+\.\d+.*)\.tgz$/.exec(file) ?? [];
    return name ? [{ file: join(folder, file), name: `@blind-betting/${name}`, version }] : [];
  });
  const isLast = (/** @type {Tarball} */ { name }) => Number(name === '@blind-betting/embed');
  return found.sort((one, other) => isLast(one) - isLast(other) || one.name.localeCompare(other.name));
}
