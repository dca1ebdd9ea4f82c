/** Serves the pages, our embed as built and the bundles of the peers, on the loopback only. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/**
 * @param {Record<string, URL>} folders by the first part of the path
 * @param {(query: URLSearchParams) => string} page the HTML of `/`
 * @param {{ published?: boolean }} [options] published: as the guide says, with brotli, for every origin, and files kept by the browser
 */
export async function serve(folders, page, { published = false } = {}) {
  // Kept, so that neither the disk nor the writing or compressing of a long page is measured.
  /** @type {Map<string, Buffer | undefined>} */ const bodies = new Map();
  const body = async (/** @type {URL} */ { pathname, search, searchParams }) => {
    const key = pathname + search;
    if (!bodies.has(key)) {
      const [, folder = '', path = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? [];
      const root = folders[folder];
      const found =
        pathname === '/' ? Buffer.from(page(searchParams)) : root && (await readFile(new URL(path, root)).catch(() => undefined));
      bodies.set(key, found && published ? brotliCompressSync(found) : found);
    }
    return bodies.get(key);
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const answer = await body(address);
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(address.pathname) || '.html')] ?? 'application/octet-stream';
    const isKept = published && address.pathname !== '/';
    response
      .writeHead(answer ? 200 : 404, {
        'Content-Type': type,
        'Cache-Control': isKept ? 'public, max-age=31536000, immutable' : 'no-store',
        ...(published && { 'Content-Encoding': 'br', 'Access-Control-Allow-Origin': '*' }),
      })
      .end(answer);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
