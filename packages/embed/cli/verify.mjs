import { readFile } from 'node:fs/promises';
import { checkedManifest, integrityOf, readManifest, UsageError } from './published.mjs';

/**
 * Compares every file of a published folder with its manifest, and the chunks with those of this package where both are of one version.
 * @param {string} place a folder with a slash at its end, as a file: address, or an http(s) address
 * @returns {Promise<{ file: string, fault?: string, missing?: boolean }[]>} one row for each file; `fault` tells what is wrong
 * @throws {UsageError} when there is no manifest
 */
export async function verify(place) {
  const address = new URL('manifest.json', place);
  const manifest = await manifestAt(address);
  const own = await readManifest();
  return Promise.all(
    Object.entries(manifest.files).map(async ([file, { integrity }]) => {
      const bytes = await read(new URL(file, place)).catch((/** @type {Error} */ error) => error);
      if (bytes instanceof Error) return { file, fault: `cannot be read: ${bytes.message}`, missing: true };
      if (integrityOf(bytes) !== integrity) return { file, fault: 'differs from what manifest.json says' };
      // The entry of a copy that was cut down has a hash of its own; every chunk must be the one that was built.
      if (file !== 'blind-betting.js' && manifest.version === own.version && own.files[file]?.integrity !== integrity)
        return { file, fault: `is not the file of version ${own.version} of this package` };
      return { file };
    }),
  );
}

/** @param {URL} address @returns {Promise<import('./published.mjs').Manifest>} */
async function manifestAt(address) {
  try {
    return checkedManifest((await read(address)).toString());
  } catch (error) {
    throw new UsageError(`${address.href} cannot be read: ${/** @type {Error} */ (error).message}.`);
  }
}

/** @param {URL} address @returns {Promise<Buffer>} */
async function read(address) {
  if (address.protocol === 'file:') return readFile(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
