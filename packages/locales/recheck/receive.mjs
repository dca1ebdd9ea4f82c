import http from 'node:http';
import https from 'node:https';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export const MAXIMUM_BYTES = 5_000_000;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Headers} headers
 * @property {Uint8Array} body unpacked; empty for a redirect, which is not read
 */

/** The answer is larger than we take. */
export class TooBig extends Error {}

/**
 * One request. Not `fetch`: that takes packed data that break off for a page that ends, and half a page must not be read as a whole one.
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
export async function receive(url, headers, signal) {
  const response = await answerOf(url, headers, signal);
  const status = response.statusCode ?? 0;
  const result = { status, headers: headersOf(response), body: new Uint8Array() };
  if (status === 304 || status === 204 || (status >= 300 && status < 400 && response.headers.location)) {
    response.destroy();
    return result;
  }
  if (Number(response.headers['content-length'] ?? 0) > MAXIMUM_BYTES) {
    response.destroy();
    throw new TooBig();
  }
  return { ...result, body: await bodyOf(response) };
}

/** @returns {Promise<http.IncomingMessage>} */
function answerOf(/** @type {string} */ url, /** @type {Record<string, string>} */ headers, /** @type {AbortSignal} */ signal) {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that is kept may be closed by the server just as we ask.
    const { get } = url.startsWith('https:') ? https : http;
    get(url, { headers: { 'accept-encoding': 'gzip, deflate, br', connection: 'close', ...headers }, agent: false, signal }, resolve).on(
      'error',
      reject,
    );
  });
}

/** @returns {Headers} */
function headersOf(/** @type {http.IncomingMessage} */ { headers }) {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers))
    // Node reads header bytes as Latin 1; what is no header for `Headers` is none that we need.
    if (typeof value === 'string' && !/[\0\r\n]/.test(value)) result.set(name, value);
  return result;
}

/**
 * @returns {Promise<Uint8Array>}
 * @throws {Error} where it breaks off, packed or not, or is too big, also only once it is unpacked
 */
async function bodyOf(/** @type {http.IncomingMessage} */ response) {
  /** @type {AsyncIterable<Buffer>} */ let stream = response;
  for (const coding of (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()) {
    const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }[coding];
    if (unpack) stream = through(stream, unpack());
    else if (coding && coding !== 'identity') throw new Error(`it is packed in a way that nobody asked for (${coding})`);
  }
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MAXIMUM_BYTES) throw new TooBig();
      chunks.push(chunk);
    }
  } finally {
    response.destroy();
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** @returns {import('node:stream').Transform} */
function through(/** @type {AsyncIterable<Buffer>} */ source, /** @type {import('node:stream').Transform} */ unpack) {
  const input = /** @type {import('node:stream').Readable} */ (source);
  input.on('error', (error) => unpack.destroy(error));
  input.on('aborted', () => unpack.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
  return input.pipe(unpack);
}
