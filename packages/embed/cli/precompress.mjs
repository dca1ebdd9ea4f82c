import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const encoders = { br: promisify(brotliCompress), gz: promisify(gzip) };

/**
 * Writes a `.br` and a `.gz` beside each script of a copy, for servers that send such files as they are.
 * @param {URL} folder with a slash at its end
 */
export async function precompress(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  for (const file of files) {
    const bytes = await readFile(new URL(file, folder));
    for (const [ending, encode] of Object.entries(encoders)) await writeFile(new URL(`${file}.${ending}`, folder), await encode(bytes));
  }
}
