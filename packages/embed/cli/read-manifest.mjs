import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dist } from './own-files.mjs';
import { checkedManifest, UsageError } from './published.mjs';

/**
 * @param {URL} [folder] that holds manifest.json, with a slash at its end
 * @returns {Promise<import('./published.mjs').Manifest>}
 * @throws {UsageError} when there is none
 */
export async function readManifest(folder = dist) {
  try {
    return checkedManifest(await readFile(new URL('manifest.json', folder), 'utf8'));
  } catch (error) {
    throw new UsageError(`No readable manifest.json in ${fileURLToPath(folder)} (${/** @type {Error} */ (error).message}).`);
  }
}
