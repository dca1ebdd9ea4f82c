import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { cutEntry, forgetNames } from './cut-entry.mjs';
import { checkName, dist, entryOf, fileIn, fileOf, groupOf, integrityOf, isChosen, readManifest, UsageError } from './published.mjs';

/**
 * Writes a folder that a partner can host: the entry, the elements, and only the countries and languages chosen.
 * @param {URL} folder where to write, with a slash at its end; it must be new or empty
 * @param {{ countries?: string[], languages?: string[], name?: string }} choice ISO 3166-1 codes and BCP 47 tags; all when left out. English
 *   always comes along, since it is what a reader gets whose language is not there. With a name, the entry is called so, and the names of
 *   all other files are hashes
 * @returns {Promise<{ files: number, bytes: number, entry: string, integrity: string }>} what was written, the file of the entry and its integrity
 * @throws {UsageError} when a country or language does not exist, the folder holds something, or it cannot be written to: then nothing of
 *   what was begun is left
 */
export async function copy(folder, { countries, languages, name }) {
  checkName(name);
  const manifest = await readManifest();
  for (const name of countries ?? []) fileOf(manifest, 'country', name);
  for (const name of languages ?? []) fileOf(manifest, 'language', name);
  const present = await readdir(folder).catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
    if (code !== 'ENOENT') throw new UsageError(`${fileURLToPath(folder)} is no folder that can be written to (${code}). Name a new one.`);
    return [];
  });
  if (present.length > 0) {
    const cure = present.includes('manifest.json')
      ? 'Give each version a new folder, so that no old file is mixed in.'
      : 'If it holds a copy that was not finished, for it has no manifest.json, take it away; else name a new folder.';
    throw new UsageError(`${fileURLToPath(folder)} is not empty. ${cure}`);
  }

  const keep = (/** @type {string} */ chunk) => {
    const chosen = /^[A-Z]/.test(chunk) ? countries : languages;
    return !isChosen(chunk) || (chosen?.includes(groupOf(chunk)) ?? true);
  };
  /** @type {import('./published.mjs').Manifest} */ const copied = { version: manifest.version, ...(name && { name }), files: {} };
  try {
    await write(folder, manifest, copied, keep);
  } catch (error) {
    await Promise.all((await readdir(folder).catch(() => [])).map((each) => rm(new URL(each, folder), { recursive: true, force: true })));
    throw new UsageError(
      `${fileURLToPath(folder)} could not be written: ${/** @type {Error} */ (error).message}. Nothing of the copy is left. Make room, or name a folder that you may write to.`,
    );
  }
  const entry = entryOf(copied);
  return {
    files: Object.keys(copied.files).length,
    bytes: Object.values(copied.files).reduce((sum, { bytes }) => sum + bytes, 0),
    entry,
    integrity: /** @type {{ integrity: string }} */ (copied.files[entry]).integrity,
  };
}

/**
 * The entry as a copy has it.
 * @param {string} code of blind-betting.js
 * @param {Pick<import('./published.mjs').Manifest, 'name'>} copied
 * @param {(chunk: string) => boolean} keep tells which chunks the copy has
 */
export function entryFor(code, { name }, keep) {
  const cut = cutEntry(code, keep);
  return name ? forgetNames(cut) : cut;
}

/**
 * @param {URL} folder
 * @param {import('./published.mjs').Manifest} manifest of this package
 * @param {import('./published.mjs').Manifest} copied gets the files
 * @param {(chunk: string) => boolean} keep
 */
async function write(folder, manifest, copied, keep) {
  await mkdir(new URL('c/', folder), { recursive: true });
  for (const [file, entry] of Object.entries(manifest.files)) {
    if (entry.name && !keep(entry.name)) continue;
    const code = await readFile(new URL(file, dist), 'utf8');
    const written = entry.name ? code : entryFor(code, copied, keep);
    const own = fileIn(file, copied);
    await writeFile(new URL(own, folder), written);
    copied.files[own] = {
      ...entry,
      bytes: Buffer.byteLength(written),
      brotli: brotliCompressSync(written).length,
      integrity: integrityOf(written),
    };
  }
  for (const notice of (await readdir(dist)).filter((name) => name.startsWith('LICENSE')))
    await writeFile(new URL(notice, folder), await readFile(new URL(notice, dist)));
  // Last: a folder that has it is whole.
  await writeFile(new URL('manifest.json', folder), `${JSON.stringify(copied, null, 2)}\n`);
}
