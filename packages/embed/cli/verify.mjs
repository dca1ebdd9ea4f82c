import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { entryFor } from './cut-entry.mjs';
import { checkedManifest, dist, entryOf, fileIn, groupOf, integrityOf, isChosen, readManifest, UsageError } from './published.mjs';

/** @typedef {{ file: string, fault?: string, missing?: boolean }} Row of the report: `fault` tells what is wrong */

const decoders = { br: promisify(brotliDecompress), gz: promisify(gunzip) };

/**
 * Compares a published folder with this package, which is the reference: whoever can change a file can change the manifest beside it too. The
 * manifest only tells which countries and languages were chosen; the entry is cut for them once more.
 * @param {string} place a folder with a slash at its end, as a file: address, or an http(s) address
 * @returns {Promise<Row[]>} one row for each file
 * @throws {UsageError} when there is no manifest, or it is of another version
 */
export async function verify(place) {
  const manifest = await manifestAt(new URL('manifest.json', place));
  const own = await readManifest();
  if (manifest.version !== own.version)
    throw new UsageError(
      `manifest.json says version ${manifest.version}, and this command knows version ${own.version} alone. If you published that one: npx @blind-betting/embed@${manifest.version} verify`,
    );
  const expected = await expectedFiles(manifest, own);
  const compared = [...expected].map(async ([file, bytes]) => {
    const { integrity } = manifest.files[file] ?? {};
    const row = await compare(new URL(file, place), file, bytes);
    if (row.fault || !file.endsWith('.js') || integrity === integrityOf(bytes)) return row;
    return { file, fault: integrity ? 'differs from what manifest.json says' : 'is not in manifest.json' };
  });
  const unknown = Object.keys(manifest.files)
    .filter((file) => !expected.has(file))
    .map((file) => ({ file, fault: `is no file of version ${own.version} of this package` }));
  return [...(await Promise.all(compared)), ...unknown, ...(await beside(place, expected, manifest))];
}

/**
 * @param {import('./published.mjs').Manifest} manifest of the published folder
 * @param {import('./published.mjs').Manifest} own of this package
 * @returns {Promise<Map<string, Buffer>>} what the folder must hold
 */
async function expectedFiles(manifest, own) {
  const chunks = Object.entries(own.files).flatMap(([file, { name }]) => (name ? [{ file, name }] : []));
  const listed = new Set(chunks.flatMap(({ file, name }) => (Object.hasOwn(manifest.files, fileIn(file, manifest)) ? groupOf(name) : [])));
  const keep = (/** @type {string} */ name) => !isChosen(name) || listed.has(groupOf(name));
  const entry = await readFile(new URL('blind-betting.js', dist), 'utf8');
  const licences = (await readdir(dist)).filter((name) => name.startsWith('LICENSE'));
  const kept = [...chunks.flatMap(({ file, name }) => (keep(name) ? file : [])), ...licences];
  return new Map([
    [entryOf(manifest), Buffer.from(entryFor(entry, manifest, keep))],
    ...(await Promise.all(
      kept.map(async (file) => /** @type {[string, Buffer]} */ ([fileIn(file, manifest), await readFile(new URL(file, dist))])),
    )),
  ]);
}

/** @returns {Promise<Row>} @param {URL} address @param {string} file @param {Buffer} wanted */
async function compare(address, file, wanted) {
  // A server may send one of the shorter forms, and that one may be the wrong one.
  for (const encoding of address.protocol === 'file:' ? [''] : ['identity', 'br', 'gzip']) {
    const bytes = await read(address, encoding).catch((/** @type {Error} */ error) => error);
    const as = encoding && encoding !== 'identity' ? ` (sent as ${encoding})` : '';
    if (bytes instanceof Error) return { file, fault: `cannot be read${as}: ${bytes.message}`, missing: true };
    if (!bytes.equals(wanted)) return { file, fault: `differs: it is not the file of this package${as}` };
  }
  return { file };
}

/**
 * What else lies in a folder: the shorter forms of its scripts, which must hold the same, and what nobody has asked for.
 * @param {string} place
 * @param {Map<string, Buffer>} expected
 * @param {import('./published.mjs').Manifest} manifest
 * @returns {Promise<Row[]>} for an address, which cannot be listed, none
 */
async function beside(place, expected, manifest) {
  if (!place.startsWith('file:')) return [];
  const folder = fileURLToPath(place);
  const names = (await readdir(folder, { recursive: true })).filter((name) => statSync(join(folder, name)).isFile());
  const present = names.map((name) => name.split(sep).join('/'));
  const others = present.filter((file) => !expected.has(file) && file !== 'manifest.json' && !Object.hasOwn(manifest.files, file));
  return Promise.all(
    others.map(async (file) => {
      const [, script = '', form = ''] = /^(.*)\.(br|gz)$/.exec(file) ?? [];
      const wanted = script === 'manifest.json' ? await readFile(new URL(script, place)) : expected.get(script);
      if (!wanted) return { file, fault: 'is no file of this package. Take it away' };
      const decoded = await decoders[/** @type {'br' | 'gz'} */ (form)](await readFile(new URL(file, place))).catch(() => undefined);
      return decoded?.equals(wanted) ? { file } : { file, fault: `does not hold what ${script} holds` };
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

/**
 * @param {URL} address
 * @param {string} [encoding] that a server may use, as of `Accept-Encoding`
 * @returns {Promise<Buffer>} decoded, as a browser gets it
 */
async function read(address, encoding = 'identity') {
  if (address.protocol === 'file:') return readFile(address);
  const response = await fetch(address, { headers: { 'Accept-Encoding': encoding } });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
