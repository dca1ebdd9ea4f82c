import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { entryFor } from './cut-entry.mjs';
import { shorterForms } from './precompress.mjs';
import { checkName, dist, entryOf, fileIn, fileOf, groupOf, integrityOf, isChosen, readManifest, UsageError } from './published.mjs';

/**
 * Writes a folder that a partner can host: the entry, the elements, and only the countries and languages chosen.
 * @param {URL} folder where to write, with a slash at its end; it must be new or empty
 * @param {{ countries?: string[], languages?: string[], name?: string, precompressed?: boolean }} choice ISO 3166-1 codes and BCP 47 tags; all when left out. English
 *   always comes along, since it is what a reader gets whose language is not there. With a name, the entry is called so, and the names of
 *   all other files are hashes. Precompressed, each script has a `.br` and a `.gz` beside it
 * @returns {Promise<{ files: number, bytes: number, entry: string, integrity: string }>} what was written, the file of the entry and its integrity
 * @throws {UsageError} when a country or language does not exist, the folder holds something, or it cannot be written to: then what was
 *   written is taken away again, and nothing else
 */
export async function copy(folder, { countries, languages, name, precompressed = false }) {
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
  /** @type {URL[]} */ const written = [];
  const put = async (/** @type {string} */ file, /** @type {string | Buffer} */ bytes) => {
    written.push(new URL(file, folder));
    await writeFile(new URL(file, folder), bytes, { flag: 'wx' });
  };
  try {
    await write(folder, manifest, copied, keep, async (file, code) => {
      await put(file, code);
      if (precompressed && file.endsWith('.js'))
        for (const [ending, bytes] of await shorterForms(code)) await put(`${file}.${ending}`, bytes);
    });
  } catch (error) {
    const { code, syscall, message } = /** @type {NodeJS.ErrnoException} */ (error);
    // Somebody else writes there, too: that file is not ours.
    if (code === 'EEXIST') written.pop();
    await Promise.all(written.map((file) => rm(file, { force: true })));
    await rmdir(new URL('c/', folder)).catch(() => {});
    if (!syscall) throw error;
    throw new UsageError(
      `${fileURLToPath(folder)} could not be written: ${message}. What was written is taken away again. Make room, or name a folder that you may write to.`,
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
 * @param {URL} folder
 * @param {import('./published.mjs').Manifest} manifest of this package
 * @param {import('./published.mjs').Manifest} copied gets the files
 * @param {(chunk: string) => boolean} keep
 * @param {(file: string, content: string) => Promise<void>} put writes a file of the folder
 */
async function write(folder, manifest, copied, keep, put) {
  await mkdir(new URL('c/', folder), { recursive: true });
  for (const [file, entry] of Object.entries(manifest.files)) {
    if (entry.name && !keep(entry.name)) continue;
    const code = await readFile(new URL(file, dist), 'utf8');
    const written = entry.name ? code : entryFor(code, copied, keep);
    const own = fileIn(file, copied);
    await put(own, written);
    copied.files[own] = {
      ...entry,
      bytes: Buffer.byteLength(written),
      brotli: brotliCompressSync(written).length,
      integrity: integrityOf(written),
    };
  }
  for (const notice of (await readdir(dist)).filter((name) => name.startsWith('LICENSE')))
    await put(notice, await readFile(new URL(notice, dist), 'utf8'));
  // Last: a folder that has it is whole.
  await put('manifest.json', `${JSON.stringify(copied, null, 2)}\n`);
}
