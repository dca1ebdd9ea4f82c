import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { cutEntry } from './cut-entry.mjs';
import { dist, fileOf, groupOf, integrityOf, isChosen, readManifest, UsageError } from './published.mjs';

/**
 * Writes a folder that a partner can host: the entry, the elements, and only the countries and languages chosen.
 * @param {URL} folder where to write, with a slash at its end; it must be new or empty
 * @param {{ countries?: string[], languages?: string[] }} choice ISO 3166-1 codes and BCP 47 tags; all when left out. English always
 *   comes along, since it is what a reader gets whose language is not there
 * @returns {Promise<{ files: number, bytes: number, integrity: string }>} what was written, and the integrity of the entry
 * @throws {UsageError} when a country or language does not exist, or the folder holds something
 */
export async function copy(folder, { countries, languages }) {
  const manifest = await readManifest();
  for (const name of countries ?? []) fileOf(manifest, 'country', name);
  for (const name of languages ?? []) fileOf(manifest, 'language', name);
  const present = await readdir(folder).catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
    if (code !== 'ENOENT') throw new UsageError(`${folder.pathname} is no folder that can be written to (${code}). Name a new one.`);
    return [];
  });
  if (present.length > 0)
    throw new UsageError(`${folder.pathname} is not empty. Give each version a new folder, so that no old file is mixed in.`);

  const keep = (/** @type {string} */ name) => {
    const chosen = /^[A-Z]/.test(name) ? countries : languages;
    return !isChosen(name) || (chosen?.includes(groupOf(name)) ?? true);
  };
  await mkdir(new URL('c/', folder), { recursive: true });
  /** @type {import('./published.mjs').Manifest} */ const copied = { version: manifest.version, files: {} };
  for (const [file, entry] of Object.entries(manifest.files)) {
    if (entry.name && !keep(entry.name)) continue;
    const code = await readFile(new URL(file, dist), 'utf8');
    const written = entry.name ? code : cutEntry(code, keep);
    await writeFile(new URL(file, folder), written);
    copied.files[file] = {
      ...entry,
      bytes: Buffer.byteLength(written),
      brotli: brotliCompressSync(written).length,
      integrity: integrityOf(written),
    };
  }
  for (const notice of (await readdir(dist)).filter((name) => name.startsWith('LICENSE')))
    await writeFile(new URL(notice, folder), await readFile(new URL(notice, dist)));
  await writeFile(new URL('manifest.json', folder), `${JSON.stringify(copied, null, 2)}\n`);
  return {
    files: Object.keys(copied.files).length,
    bytes: Object.values(copied.files).reduce((sum, { bytes }) => sum + bytes, 0),
    integrity: /** @type {{ integrity: string }} */ (copied.files['blind-betting.js']).integrity,
  };
}
