import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { contentsOf } from './contents.mjs';
import { deliveryOf } from './delivery.mjs';
import { integrityOf } from './own-files.mjs';
import { checkedManifest, dataType, UsageError } from './published.mjs';
import { readManifest } from './read-manifest.mjs';

/**
 * A row of the report: `fault` tells what is wrong with a file, or, where it `isSent`, with the way the server sends it; `advice` what could be better.
 * @typedef {{ file: string, fault?: string, missing?: boolean, isSent?: true, advice?: string }} Row
 */

const decoders = { br: promisify(brotliDecompress), gz: promisify(gunzip) };

/**
 * Compares a published folder with this package, which is the reference: whoever can change a file can change the manifest beside it too. The
 * manifest only tells what the folder was asked for; all of it is made once more.
 * @param {string} place a folder with a slash at its end, as a file: address, or an http(s) address
 * @returns {Promise<Row[]>} one row for each file; of an address also what is wrong with the way it is sent
 * @throws {UsageError} when there is no manifest, or it is of another version
 */
export async function verify(place) {
  const manifest = await manifestAt(new URL('manifest.json', place));
  const own = await readManifest();
  if (manifest.version !== own.version)
    throw new UsageError(
      `manifest.json says version ${manifest.version}, and this command knows version ${own.version} alone. If you published that one: npx @blind-betting/embed@${manifest.version} verify`,
    );
  const contents = await contentsOf(own, manifest.options ?? {});
  const expected = new Map([...contents].map(([file, { code }]) => [file, Buffer.from(code)]));
  const compared = await inTurn([...expected], async ([file, bytes]) => {
    const { integrity } = manifest.files[file] ?? {};
    const row = await compare(new URL(file, place), file, bytes);
    if (row.fault || !(file.endsWith('.js') || dataType(file)) || integrity === integrityOf(bytes)) return row;
    return { file, fault: integrity ? 'differs from what manifest.json says' : 'is not in manifest.json' };
  });
  const unknown = Object.keys(manifest.files)
    .filter((file) => !expected.has(file))
    .map((file) => ({ file, fault: `is no file of version ${own.version} of this package` }));
  return [...compared, ...unknown, ...(await beside(place, expected, manifest)), ...(await sent(place, expected, manifest))];
}

/**
 * @param {string} place
 * @param {Map<string, Buffer>} expected
 * @param {import('./published.mjs').Manifest} manifest
 * @returns {Promise<Row[]>} what is wrong with the way files are sent, once for all files that it holds for; for a folder, none
 */
async function sent(place, expected, { files }) {
  if (place.startsWith('file:')) return [];
  // Not the licences and the open data, which no page asks for.
  const asked = [...expected].filter(([name]) => !name.endsWith('.txt') && !dataType(name));
  const rows = (
    await inTurn(asked, ([name, { length }]) => deliveryOf(new URL(name, place), name, files[name] ?? { bytes: length }))
  ).flat();
  return [...new Set(rows.map(({ check }) => check))].flatMap((check) => {
    const [first, ...others] = rows.filter((row) => row.check === check);
    if (!first) return [];
    const { file, fault, advice } = first;
    return {
      file: others.length > 0 ? `${file} and ${others.length} more` : file,
      isSent: /** @type {const} */ (true),
      ...(fault !== undefined && { fault }),
      ...(advice !== undefined && { advice }),
    };
  });
}

/** How many files are asked for at a time: a server may refuse more, and a folder may hold a thousand. */
const AT_ONCE = 8;

/**
 * @param {Item[]} items
 * @param {(item: Item) => Promise<Result>} act
 * @returns {Promise<Result[]>} in the order of the items
 * @template Item, Result
 */
async function inTurn(items, act) {
  /** @type {Result[]} */ const results = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map((item) => act(item)))));
  return results;
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
