import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { contentsOf } from './contents.mjs';
import { shorterForms } from './precompress.mjs';
import { integrityOf } from './own-files.mjs';
import { UsageError } from './published.mjs';
import { readManifest } from './read-manifest.mjs';

/** The folders in it: of the chunks, and of the open data, where that is asked for. */
const INNER = ['c/', 'directory/'];

/**
 * Writes a folder that a partner can host: the entry, the elements, and only the countries and languages chosen.
 * @param {URL} folder where to write, with a slash at its end; it must be new or empty
 * @param {import('./published.mjs').Options} options English always comes along, since it is what a reader gets whose language is not there.
 *   Precompressed, each script has a `.br` and a `.gz` beside it
 * @param {AbortSignal} [signal] that calls it off: what was written is taken away again, and its reason is thrown
 * @returns {Promise<import('./published.mjs').Manifest>} what was written, and with which options
 * @throws {UsageError} when a country or language does not exist, the folder holds something, or it cannot be written to: then what was
 *   written is taken away again, and nothing else
 */
export async function copy(folder, options, signal) {
  const own = await readManifest();
  const contents = await contentsOf(own, options);
  await expectEmpty(folder);

  /** @type {import('./published.mjs').Manifest} */ const manifest = { version: own.version, options, files: {} };
  /** @type {URL[]} */ const written = [];
  const put = async (/** @type {string} */ file, /** @type {string | Buffer} */ bytes) => {
    signal?.throwIfAborted();
    written.push(new URL(file, folder));
    await writeFile(new URL(file, folder), bytes, { flag: 'wx' });
  };
  try {
    for (const inner of options.data ? INNER : INNER.slice(0, 1)) await mkdir(new URL(inner, folder), { recursive: true });
    for (const [file, { code, ...rest }] of contents) {
      await put(file, code);
      const integrity = integrityOf(code);
      if (rest.type) manifest.files[file] = { ...rest, bytes: Buffer.byteLength(code), integrity };
      if (!file.endsWith('.js')) continue;
      if (options.precompressed) for (const [ending, bytes] of await shorterForms(code)) await put(`${file}.${ending}`, bytes);
      const brotli = brotliCompressSync(code).length;
      manifest.files[file] = { ...rest, bytes: Buffer.byteLength(code), brotli, integrity };
    }
    // Last: a folder that has it is whole.
    await put('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (error) {
    const { code, syscall, message } = /** @type {NodeJS.ErrnoException} */ (error);
    // Somebody else writes there, too: that file is not ours.
    if (code === 'EEXIST') written.pop();
    await Promise.all(written.map((file) => rm(file, { force: true })));
    for (const inner of INNER) await rmdir(new URL(inner, folder)).catch(() => {});
    if (!syscall) throw error;
    throw new UsageError(
      `${fileURLToPath(folder)} could not be written: ${message}. What was written is taken away again. Make room, or name a folder that you may write to.`,
    );
  }
  return manifest;
}

/** @param {URL} folder @throws {UsageError} when it holds something, or is none */
async function expectEmpty(folder) {
  const present = await readdir(folder).catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
    if (code !== 'ENOENT') throw new UsageError(`${fileURLToPath(folder)} is no folder that can be written to (${code}). Name a new one.`);
    return [];
  });
  if (present.length === 0) return;
  const cure = present.includes('manifest.json')
    ? 'Give each version a new folder, so that no old file is mixed in.'
    : 'If it holds a copy that was not finished, for it has no manifest.json, take it away; else name a new folder.';
  throw new UsageError(`${fileURLToPath(folder)} is not empty. ${cure}`);
}
