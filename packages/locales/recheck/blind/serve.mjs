/**
 * Serves the test pages on loopback, each site on a port of its own, as programs take a port for a host.
 *
 *   node serve.mjs <folder>   serves until stopped, and writes the country files, with the ports in them, into the folder
 */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { writeData } from './data.mjs';
import { pages } from './expectations.mjs';
import { robots as first } from './pages/walls.mjs';
import { robots as second } from './pages-2/walls.mjs';

/** What the sites with a robots.txt of their own answer to /robots.txt. */
export const robots = [...first, ...second];

const html = { 'content-type': 'text/html; charset=utf-8' };

/** @param {string} site @returns {boolean} false for a host that is not found, and for one that is asked for https and speaks http only */
export const answers = (site) => !site.endsWith('.invalid') && !site.endsWith('.https.test');

/**
 * @returns {Promise<{ origin: (site: string) => string, asked: string[], close: () => void }>} where each site is, what was asked for
 *   (`site path`, in order), and how to stop
 */
export async function serve() {
  /** @type {string[]} */
  const asked = [];
  /** @type {Map<string, import('node:http').Server>} */
  const servers = new Map();
  const origin = (/** @type {string} */ site) => {
    const address = servers.get(site)?.address();
    if (!address || typeof address !== 'object') return `http://${site}`;
    return `${answers(site) ? 'http' : 'https'}://127.0.0.1:${address.port}`;
  };
  for (const site of new Set(pages.map((page) => page.site))) {
    if (site.endsWith('.invalid')) continue;
    const server = createServer((request, response) => {
      asked.push(`${site} ${request.url}`);
      respond(site, request, response, origin);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    servers.set(site, server);
  }
  const close = () => {
    for (const server of servers.values()) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { origin, asked, close };
}

/**
 * @param {string} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(site: string) => string} origin where the other sites are, for a `location` that begins with `//` and the name of one
 */
function respond(site, request, response, origin) {
  const page = pages.find((one) => one.site === site && one.path === request.url);
  if (page?.answer) return page.answer(request, response);
  if (page) {
    /** @type {Record<string, string>} */
    const headers = { ...html, ...page.headers };
    if (headers.location) headers.location = headers.location.replace(/^\/\/([^/]+)/, (_, other) => origin(other));
    return response.writeHead(page.status ?? 200, headers).end(page.body);
  }
  const own = request.url === '/robots.txt' && robots.find((one) => one.site === site);
  if (own)
    return response.writeHead(own.status ?? 200, own.robots.startsWith('<') ? html : { 'content-type': 'text/plain' }).end(own.robots);
  response.writeHead(404, html).end('<!doctype html><title>404</title><h1>Not found</h1>');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name the folder for the country files: node serve.mjs <folder>');
  const { origin } = await serve();
  await writeData(folder, origin);
  console.log(`Country files in ${folder}, pages from ${origin('www.blauwe-lantaarn.test')}. Stop with Ctrl+C.`);
}
