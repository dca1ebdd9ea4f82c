/** The two servers of the demo and of the end-to-end tests: a partner's pages, and, from another origin, the embed. */
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const here = new URL('./', import.meta.url);
const dist = new URL('../../packages/embed/dist/', here);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Starts both servers on localhost.
 * @param {{ pagesPort?: number, embedPort?: number, tamper?: (path: string, body: Buffer) => Buffer | { status: number } | undefined }} [options]
 *   port 0 takes a free one; tamper changes what the embed's server answers, for tests
 * @returns {Promise<{ pages: string, embed: string, close(): Promise<void> }>} the two origins
 * @throws {Error} when a port is taken or the embed is not built
 */
export async function startServers({ pagesPort = 0, embedPort = 0, tamper = () => undefined } = {}) {
  const manifest = JSON.parse(
    await readFile(new URL('manifest.json', dist), 'utf8').catch(() => {
      throw new Error('The embed is not built yet. Run: npm run build');
    }),
  );
  const embed = await listen(embedPort, async (path, request, response) => {
    const file = await readFile(new URL(`.${path}`, dist));
    const answer = tamper(path, file) ?? file;
    if (!Buffer.isBuffer(answer)) return void response.writeHead(answer.status).end();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Type', TYPES[/** @type {keyof TYPES} */ (extname(path))] ?? 'application/octet-stream');
    if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return void response.end(answer);
    response.setHeader('Content-Encoding', 'br');
    response.end(brotliCompressSync(answer));
  });
  const pages = await listen(pagesPort, async (path, _request, response) => {
    response.setHeader('Content-Type', TYPES[/** @type {keyof TYPES} */ (extname(path) || '.html')] ?? 'application/octet-stream');
    if (path === '/pages') return void response.end(await index());
    if (path.startsWith('/assets/')) return void response.end(await readFile(new URL(`.${path}`, here)));
    const name = path === '/' ? 'plain.html' : path.slice(1);
    const page = fill(await readFile(new URL(`pages/${name}`, here), 'utf8'), {
      pages: pages.origin,
      embed: embed.origin,
      integrity: manifest.files['blind-betting.js'].integrity,
    });
    for (const [header, value] of headersOf(page)) response.setHeader(header, value);
    response.end(page);
  });
  return {
    pages: pages.origin,
    embed: embed.origin,
    close: async () => {
      await Promise.all([pages.close(), embed.close()]);
    },
  };
}

/** A page names the headers it is sent with in its first comment, one a line. @returns {[string, string][]} */
function headersOf(/** @type {string} */ page) {
  const comment = /<!--([\s\S]*?)-->/.exec(page)?.[1] ?? '';
  return [...comment.matchAll(/^\s*([A-Z][A-Za-z-]+-[A-Za-z-]+): (.+)$/gm)].map(([, header = '', value = '']) => [header, value.trim()]);
}

function fill(/** @type {string} */ text, /** @type {Record<string, string>} */ values) {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
}

async function index() {
  const names = (await readdir(new URL('pages/', here))).filter((name) => name.endsWith('.html')).sort();
  return `<!doctype html><html lang="en"><title>Partner pages</title><ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></html>`;
}

/** @returns {Promise<{ origin: string, close(): Promise<void> }>} */
async function listen(
  /** @type {number} */ port,
  /** @type {(path: string, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */ answer,
) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(pathname, request, response).catch((error) => {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. End the other program, or set PORT and EMBED_PORT.`) : error),
    );
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
