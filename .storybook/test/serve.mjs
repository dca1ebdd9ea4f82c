import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of this machine.
 * @param {URL} folder ends with a slash
 * @returns {Promise<{ origin: string, close: () => void }>} its origin, and how to end it
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    // URL takes out any `..`, so nothing outside the folder can be asked for.
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(new URL(`.${pathname}`, folder)).then(
      (body) => response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream').end(body),
      // Browsers ask for this one unasked; Storybook's icon is an SVG.
      () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    origin: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
