/** For the tests: a server on loopback with pages in the manner of real ones, and a country file that names them. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';

/**
 * @typedef {{ path: string, agent: string, etag: string | undefined, at: number }} Asked
 * @typedef {(message: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Page
 */

/**
 * @param {Record<string, string | Page>} pages by path; a string is a page of HTML
 * @returns {Promise<{ root: string, asked: Asked[], close: () => void }>}
 */
export async function serve(pages) {
  /** @type {Asked[]} */ const asked = [];
  const server = createServer((message, response) => {
    const path = message.url ?? '/';
    asked.push({ path, agent: message.headers['user-agent'] ?? '', etag: message.headers['if-none-match'], at: performance.now() });
    const page = pages[path];
    if (typeof page === 'function') return page(message, response);
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page ?? '<title>404</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { root: `http://127.0.0.1:${port}`, asked, close };
}

/** @type {string[]} */ const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A page of an organisation, long enough to be one. @param {string} contact @param {string} [title] */
export function site(contact, title = 'Payoke – contact') {
  return `<!doctype html><html><head><title>${title}</title></head><body><header><img src="/logo.png" alt="Payoke logo"></header>
<main><h1>${title}</h1><p>${'Payoke helps victims of trafficking in human beings and gives them a place to live. '.repeat(8)}</p>
<p>${contact}</p></main></body></html>`;
}

/**
 * Writes a country file into a folder of its own, which goes when the test ends.
 * @param {any[]} services
 * @param {any} [more]
 * @returns {Promise<{ data: string, cache: string, file: string }>}
 */
export async function scratch(services, more = {}) {
  const data = await mkdtemp(join(tmpdir(), 'recheck-data-'));
  const cache = await mkdtemp(join(tmpdir(), 'recheck-cache-'));
  const file = join(data, 'BE.json');
  folders.push(data, cache);
  const content = { country: 'BE', languages: ['nl', 'fr'], ...more, services };
  await writeFile(file, await format(JSON.stringify(content, null, 2), { parser: 'json', printWidth: 140 }));
  return { data, cache, file };
}

/**
 * A service with one number.
 * @param {string} id
 * @param {string | string[]} urls
 * @param {any} [more]
 */
export function service(id, urls, more = {}) {
  const sources = [urls].flat().map((url) => ({ url, date: '2026', own: true, numbers: ['+3232011690'], ...more.source }));
  const phone = [{ number: '+3232011690', display: '03 201 16 90' }];
  const fields = { ...more };
  delete fields.source;
  return { id, name: 'Payoke', kind: 'trafficking-centre', phone, publish: true, confidence: 'high', ...fields, sources };
}
