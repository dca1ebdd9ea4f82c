/** Two plain servers: the partner's pages, each with the headers it names itself, and the kit on another origin. */
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { contentsOf } from '../../packages/embed/cli/contents.mjs';
import { readManifest } from '../../packages/embed/cli/read-manifest.mjs';
import { readComment } from './read-comment.mjs';

const here = new URL('./', import.meta.url);
const dist = new URL('../../packages/embed/dist/', import.meta.url);
/** Style sheets and scripts of other people that pages stand on, by address: those of the tools are others, also where they have the same name. */
const libraries = new Map([...(await librariesOf('', '../../')), ...(await librariesOf('tools/', 'tools/'))]);
const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/**
 * What is sent. A header of null is left out; `cut` ends the connection in the middle of the body.
 * @typedef {{ status?: number, headers?: Record<string, string | null>, type?: string, body?: string | Buffer | undefined, cut?: boolean }} Answer
 * @typedef {string | Answer | 'hang' | undefined} Tampered
 * @typedef {(path: string, body: string, query: string) => Tampered | Promise<Tampered>} Tamper
 */

/**
 * @param {{ pagesPort?: number, embedPort?: number, tamper?: Tamper, folder?: URL, prefix?: string, embedAddress?: string,
 *   written?: Map<string, string> }} [options]
 *   port 0 is any free one; tamper changes a file of the kit or how it is sent, or delays it for ever, and undefined leaves it as it is;
 *   folder is what is served as the kit, below the path prefix; embedAddress is where pages find it when another server serves it;
 *   written holds pages that a test has written, by their path
 * @returns {Promise<{ pages: string, embed: string, close: () => Promise<void> }>} both origins
 */
export async function startServers({ pagesPort = 0, embedPort = 0, tamper, folder = dist, prefix = '', embedAddress, written } = {}) {
  const embed = await listen(embedPort, async (path, query) =>
    path.startsWith(`${prefix}/`) ? embedFile(folder, path.slice(prefix.length), query, tamper) : { status: 404 },
  );
  const origins = { pages: '', embed: embedAddress ?? embed.origin + prefix };
  const pages = await listen(pagesPort, async (path) =>
    written?.has(path) ? { type: '.html', body: written.get(path) } : pageFile(path, origins, folder),
  ).catch(async (error) => {
    await embed.close();
    throw error;
  });
  origins.pages = pages.origin;
  return {
    ...origins,
    close: async () => {
      await Promise.all([pages.close(), embed.close()]);
    },
  };
}

/**
 * @param {string} folder whose package.json names them
 * @param {string} installed the folder above the node_modules that holds them
 * @returns {Promise<[address: string, files: URL][]>} where pages find each, and the folder of its package
 */
async function librariesOf(folder, installed) {
  const { devDependencies } = JSON.parse(await readFile(new URL(`${folder}package.json`, here), 'utf8'));
  return Object.keys(devDependencies).map((name) => [`/${folder}libraries/${name}/`, new URL(`${installed}node_modules/${name}/`, here)]);
}

/** @param {URL} folder @param {string} path @param {string} query @param {Tamper | undefined} tamper @returns {Promise<Answer | 'hang'>} */
async function embedFile(folder, path, query, tamper) {
  const body = (await read(folder, path)) ?? (await copied(path));
  const tampered = await tamper?.(path, body?.toString() ?? '', query);
  if (tampered === 'hang') return 'hang';
  if (body === undefined && tampered === undefined) return { status: 404 };
  const headers = {
    'Access-Control-Allow-Origin': '*',
    // A chunk's name holds its hash, so a file of that name never changes.
    'Cache-Control': path.startsWith('/c/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (typeof tampered === 'object')
    return {
      type: extname(path),
      ...(tampered.status ? {} : { body }),
      ...tampered,
      headers: { ...headers, ...tampered.headers },
    };
  return { headers, type: extname(path), body: tampered ?? body };
}

/** @type {ReturnType<typeof contentsOf> | undefined} */
let copy;

/** @param {string} path @returns {Promise<string | undefined>} of a copy with a name of its own, in the folder `help`, which also holds what a frame shows */
async function copied(path) {
  const [, file = ''] = /^\/help\/(.+)$/.exec(path) ?? [];
  if (!file) return undefined;
  copy ??= contentsOf(await readManifest(), { name: 'help' });
  return (await copy).get(file)?.code;
}

/** @param {string} path @param {{ pages: string, embed: string }} origins @param {URL} folder of the kit @returns {Promise<Answer>} */
async function pageFile(path, origins, folder) {
  if (path === '/pages')
    return { type: '.html', body: await index(), headers: { 'Content-Security-Policy': "default-src 'none'; style-src 'self'" } };
  if (path.startsWith('/assets/')) return { type: extname(path), body: await read(here, path) };
  const [, library = '', file = ''] = /^((?:\/tools)?\/libraries\/(?:@[\w-]+\/)?[\w.-]+\/)(.+)$/.exec(path) ?? [];
  const files = libraries.get(library);
  if (files) return { type: extname(path), body: await read(files, `/${file}`) };
  const source = await read(
    here,
    path.startsWith('/tools/') ? path.replace('/tools/', '/tools/pages/') : `/pages${path === '/' ? '/plain.html' : path}`,
  );
  if (source === undefined) return { status: 404 };
  const manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'));
  /** @type {Record<string, string>} */
  const values = {
    content: await readFile(new URL('parts/content.html', here), 'utf8'),
    ...origins,
    integrity: manifest.files['blind-betting.js'].integrity,
    nonce: randomBytes(16).toString('base64'),
  };
  const page = source.toString().replace(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole);
  return { type: '.html', body: page, headers: { 'Cache-Control': 'no-cache', ...readComment(page).headers } };
}

async function index() {
  const names = (await readdir(new URL('pages/', here))).filter((name) => name.endsWith('.html')).sort();
  const items = names.map(async (name) => {
    const { proves } = readComment(await readFile(new URL(`pages/${name}`, here), 'utf8'));
    return `<li><a href="/${name}">${name}</a><br>${proves.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Partner pages</title>
<link rel="stylesheet" href="/assets/town.css">
<main class="wrap"><h1>Partner pages</h1><ul class="index">${(await Promise.all(items)).join('')}</ul></main>
</html>`;
}

/** @param {URL} folder @param {string} path @returns {Promise<Buffer | undefined>} undefined when the folder has no such file */
async function read(folder, path) {
  const file = new URL(`.${path}`, folder);
  if (!file.href.startsWith(folder.href) || !(extname(path) in types)) return undefined;
  return readFile(file).catch(() => undefined);
}

/**
 * "localhost" is 127.0.0.1 to some programs and ::1 to others, so both are served.
 * @param {number} port
 * @param {(path: string, query: string) => Promise<Answer | 'hang'>} answer
 * @returns {Promise<{ origin: string, close: () => Promise<unknown> }>}
 */
async function listen(port, answer) {
  const create = () =>
    createServer((request, response) => {
      respond(request, response, answer).catch((error) => {
        console.error(error);
        response.writeHead(500).end();
      });
    });
  const servers = [create()];
  const close = () =>
    Promise.all(
      servers.map(
        (server) =>
          new Promise((resolve) => {
            server.close(resolve);
            server.closeAllConnections();
          }),
      ),
    );
  const [first] = servers;
  await open(first, port, '127.0.0.1');
  const chosen = /** @type {import('node:net').AddressInfo} */ (first.address()).port;
  const second = create();
  try {
    await open(second, chosen, '::1');
    servers.push(second);
  } catch (error) {
    // A machine without IPv6 has nobody to ask on ::1.
    if (error.code === 'EADDRINUSE') {
      await close();
      if (port === 0) return listen(port, answer);
      throw error;
    }
  }
  return { origin: `http://localhost:${chosen}`, close };
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<void>} */
function open(server, port, host) {
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(path: string, query: string) => Promise<Answer | 'hang'>} answer
 */
async function respond(request, response, answer) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const result = await answer(pathname, search);
  if (result === 'hang') return;
  const { body, type = '', headers = {}, cut = false, status = body === undefined ? 404 : 200 } = result;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  // A whole editor would take seconds.
  const encoding = body !== undefined && body.length < 500_000 && ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  const sent = Buffer.from(encoding ? await encoders[encoding](body) : (body ?? `${status}`));
  const all = {
    'X-Content-Type-Options': 'nosniff',
    'Content-Type': types[type] ?? 'text/plain; charset=utf-8',
    'Content-Length': String(sent.length),
    Vary: 'Accept-Encoding',
    ...headers,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  };
  response.writeHead(status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)));
  if (cut) response.write(sent.subarray(0, sent.length / 2), () => response.destroy());
  else response.end(sent);
}
