/**
 * What the tests in every engine load in frames: the built embed byte for byte (the runner itself rewrites modules), whole or with one file
 * broken, and small pages with a policy of their own. All below packages/embed/built/:
 *
 * - `<fault>.<chunk>.<number>/<file>`: the embed with one chunk broken, or `all` of them; the number tells tests apart
 * - `copied.<chunk>.<number>/<file>`: a copy for Belgium and Luxembourg, with what a frame shows
 * - `<fault>.<chunk>.<number>/asked`: the addresses under which the broken file was asked for
 * - `<fault>.<chunk>.<number>/referrers`: what the requests of this copy told of the page
 * - `<fault>.<chunk>.<number>/mend`: from now on, and for who still waits, the file is as it should be
 * - `page-files`: the files of one country and language, by name their integrity, as JSON; they stand in each copy of the embed
 * - `page?html=…&headers=…`: a page; the headers as JSON
 * - `listen.js`: keeps what a page says and throws
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { contentsOf } from '../cli/contents.mjs';
import { integrityOf } from '../cli/own-files.mjs';
import { readManifest } from '../cli/read-manifest.mjs';

const dist = new URL('../dist/', import.meta.url);
const headers = {
  'Content-Type': 'text/javascript',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

const listener = `
  const seen = { lines: [], thrown: [], violations: [], events: [] };
  window.seen = seen;
  for (const level of ['warn', 'error']) console[level] = (...parts) => seen.lines.push(parts.join(' '));
  addEventListener('error', (event) => event.message && seen.thrown.push(event.message));
  addEventListener('unhandledrejection', (event) => seen.thrown.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.effectiveDirective + ' ' + event.blockedURI));
  addEventListener('blind-betting:error', (event) => seen.events.push(event.detail.file));
`;

/** @typedef {{ asked: string[], referrers: string[], mended: Promise<void>, mend: () => void, isMended: boolean }} Broken */
/** @type {Map<string, Broken>} */
const all = new Map();

/** @returns {Broken} */
function brokenFile(/** @type {string} */ key) {
  const known = all.get(key);
  if (known) return known;
  /** @type {Broken} */ const broken = { asked: [], referrers: [], mended: Promise.resolve(), mend: () => {}, isMended: false };
  broken.mended = new Promise((resolve) => {
    broken.mend = () => {
      broken.isMended = true;
      resolve();
    };
  });
  all.set(key, broken);
  return broken;
}

/**
 * How a file breaks (`kept`: not at all, and the browser keeps it, as the guide asks of servers); `send` sends it as it should be, or changed.
 * @type {Record<string, (response: import('node:http').ServerResponse, body: string, path: string, port: number) => unknown>}
 */
const faults = {
  missing: (response) => response.writeHead(404, headers).end('404'),
  'server-error': (response) => response.writeHead(500, headers).end('500'),
  cut: (response, body) => {
    response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(body) });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  'wrong-type': (response, body) => response.writeHead(200, { ...headers, 'Content-Type': 'text/html' }).end(body),
  'no-cors': (response, body) => response.writeHead(200, { ...headers, 'Access-Control-Allow-Origin': 'https://example.org' }).end(body),
  changed: (response, body) => response.writeHead(200, headers).end(`${body} `),
  // The same server by its other name is another origin to the browser, with the very same bytes.
  redirected: (response, _body, path, port) =>
    response.writeHead(302, { ...headers, Location: `http://localhost:${port}${path}?moved` }).end(),
  aborted: (response) => response.destroy(),
  'other-version': (response, body) => response.writeHead(200, headers).end(body.replace('"0.0.0"', '"99.1.2"')),
};

/** @type {ReturnType<typeof contentsOf> | undefined} */
let made;

/** What `copy` writes for Belgium and Luxembourg. Once for all engines. */
async function copied() {
  made ??= contentsOf(await readManifest(), { countries: ['BE', 'LU'], languages: ['nl', 'nl-BE', 'fr', 'ar'] });
  return made;
}

/** What such a copy adds to the embed: by name the code. */
async function pageFiles() {
  return new Map([...(await copied())].flatMap(([file, { page, code }]) => (page ? [[file, code]] : [])));
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

/** Koa middleware of the test runner. */
export async function builtEmbed(/** @type {any} */ context, /** @type {() => Promise<void>} */ next) {
  const [, path] = /^\/packages\/embed\/built\/(.+)$/.exec(context.path) ?? [];
  if (!path) return next();
  // Past the runner's own handling of a response.
  context.respond = false;
  const { res: response } = context;
  if (path === 'listen.js') return response.writeHead(200, headers).end(listener);
  if (path === 'page-files') {
    const rows = [...(await pageFiles())].map(([file, code]) => [file, integrityOf(code)]);
    return response.writeHead(200, headers).end(JSON.stringify(Object.fromEntries(rows)));
  }
  if (path === 'page') {
    const { html, headers: own } = context.query;
    return response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...JSON.parse(own) })
      .end(`<!doctype html><html lang="nl-BE"><title>Test</title>${html}</html>`);
  }
  const [, key = '', fault = '', chunk = '', file = ''] = /^(([\w-]+)\.([\w.-]+)\.\d+)\/(.+)$/.exec(path) ?? [];
  const broken = brokenFile(key);
  if (file === 'referrers') return response.writeHead(200, headers).end(JSON.stringify(broken.referrers));
  if (file === 'asked') return response.writeHead(200, headers).end(JSON.stringify(broken.asked));
  if (file === 'mend') {
    broken.mend();
    return response.writeHead(200, headers).end();
  }
  const ownFiles = fault === 'copied' ? new Map([...(await copied())].map(([name, { code }]) => [name, code])) : await pageFiles();
  const body = ownFiles.get(file) ?? (await readFile(new URL(file, dist), 'utf8').catch(() => undefined));
  if (body === undefined) return response.writeHead(404, headers).end();
  const type = types[/** @type {'.html'} */ (extname(file))];
  if (type) return response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
  broken.referrers.push(context.get('Referer'));
  const start = { entry: 'blind-betting.', all: 'c/' }[chunk] ?? `c/${chunk}.`;
  if (file.startsWith(start) && context.search !== '?moved') {
    broken.asked.push(context.url);
    // Refused at first, changed from then on: what asks again without a hash would run it.
    const now = fault.endsWith('-then-changed') ? (broken.asked.length > 1 ? 'changed' : fault.replace('-then-changed', '')) : fault;
    if (now === 'slow') await broken.mended;
    else if (!broken.isMended && faults[now]) return faults[now](response, body, context.path, context.req.socket.localPort);
  }
  response.writeHead(200, fault === 'kept' ? { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' } : headers).end(body);
}
