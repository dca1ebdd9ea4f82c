import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const encoders = { br: promisify(brotliCompress), gz: promisify(gzip) };

/**
 * The shorter forms of a script, for servers that send a `.br` or a `.gz` beside a file as it is.
 * @param {string} code
 * @returns {Promise<[ending: string, bytes: Buffer][]>}
 */
export function shorterForms(code) {
  return Promise.all(
    Object.entries(encoders).map(async ([ending, encode]) => /** @type {[string, Buffer]} */ ([ending, await encode(code)])),
  );
}
