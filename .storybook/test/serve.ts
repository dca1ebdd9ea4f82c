import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder on a free port of this machine.
 * @returns its origin, and how to end it
 */
export async function serve(folder: URL): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    // URL takes out any `..`, so nothing outside the folder can be asked for.
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(new URL(`.${pathname}`, folder)).then(
      (body) => response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream').end(body),
      // Browsers ask for this one unasked; Storybook's icon is an SVG.
      () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
