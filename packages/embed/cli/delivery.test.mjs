/** Proves: verify says of a server what browsers refuse, what tells others of a visit, and what makes readers wait. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { deliveryOf } from './delivery.mjs';

const code = `export const numbers = ${JSON.stringify(Array.from({ length: 400 }, (_, index) => index))};`;
const good = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Content-Encoding': 'br',
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** @returns {Promise<{ faults: string[], advice: string[] }>} what is said of a server with these headers; undefined takes one away */
async function said(
  /** @type {Record<string, string | undefined>} */ headers,
  /** @type {{ hop?: Record<string, string> }} headers of an answer that sends the browser on */ { hop } = {},
) {
  const server = createServer((request, response) => {
    if (hop && request.url === '/a.js') {
      const port = String(request.socket.localPort);
      return void response
        .writeHead(302, Object.fromEntries(Object.entries(hop).map(([name, value]) => [name, value.replace('{port}', port)])))
        .end();
    }
    for (const [name, value] of Object.entries({ ...good, ...headers })) if (value !== undefined) response.setHeader(name, value);
    const encoding = { ...good, ...headers }['Content-Encoding'];
    response.end(encoding === 'br' ? brotliCompressSync(code) : encoding === 'gzip' ? gzipSync(code, { level: 0 }) : code);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    const file = { bytes: code.length, brotli: brotliCompressSync(code).length };
    const rows = await deliveryOf(new URL(`http://127.0.0.1:${port}/a.js`), 'a.js', file);
    return { faults: rows.flatMap(({ fault }) => fault ?? []), advice: rows.flatMap((row) => row.advice ?? []) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a server as the guide has it: nothing', async () => {
  assert.deepEqual(await said({}), { faults: [], advice: [] });
});

for (const [what, headers, message] of /** @type {[string, Record<string, string | undefined>, RegExp][]} */ ([
  ['another type', { 'Content-Type': 'text/html' }, /is sent as "text\/html": browsers refuse it/],
  ['no type', { 'Content-Type': undefined }, /is sent as "": browsers refuse it/],
  ['a cookie', { 'Set-Cookie': 'visitor=1' }, /comes with a cookie/],
  [
    'reports of visits',
    { NEL: '{"report_to":"net","max_age":600}', 'Report-To': '{"group":"net"}' },
    /asks browsers to report visits \(NEL, to "\{"group":"net"\}"\)/,
  ],
]))
  test(`${what}: must be mended`, async () => {
    const { faults, advice } = await said(headers);
    assert.equal(faults.length, 1);
    assert.match(faults[0] ?? '', message);
    assert.deepEqual(advice, []);
  });

for (const [what, headers, message] of /** @type {[string, Record<string, string | undefined>, RegExp][]} */ ([
  ['no CORS', { 'Access-Control-Allow-Origin': undefined }, /for pages of its own origin only/],
  ['kept for an hour', { 'Cache-Control': 'max-age=3600' }, /is kept for 3600 seconds/],
  ['not kept', { 'Cache-Control': 'no-store, max-age=31536000' }, /is kept for 0 seconds/],
  ['no word on that', { 'Cache-Control': undefined }, /is kept for 0 seconds/],
  ['not compressed', { 'Content-Encoding': undefined }, /is sent whole, \d+ bytes\. Compressed it has \d+/],
  ['no nosniff', { 'X-Content-Type-Options': undefined }, /may be taken for another type/],
]))
  test(`${what}: could be better`, async () => {
    const { faults, advice } = await said(headers);
    assert.deepEqual(faults, []);
    assert.equal(advice.length, 1);
    assert.match(advice[0] ?? '', message);
  });

test('compressed badly, also where no length is told: could be better', async () => {
  const { advice } = await said({ 'Content-Encoding': 'gzip' });
  assert.match(advice.join(), /is compressed as gzip, to \d+ bytes\. Ours has \d+/);
});

for (const type of ['application/javascript', 'application/x-javascript; charset=utf-8', 'text/ecmascript'])
  test(`${type}: browsers take it`, async () => {
    assert.deepEqual(await said({ 'Content-Type': type }), { faults: [], advice: [] });
  });

test('sent on: could be better; with a cookie on the way, or to somebody else: must be mended', async () => {
  const own = await said({}, { hop: { Location: '/b.js' } });
  assert.deepEqual(own.faults, []);
  assert.match(own.advice.join(), /is sent on to http:\S+\/b\.js: one wait more/);
  const marked = await said({}, { hop: { Location: '/b.js', 'Set-Cookie': 'visitor=1', NEL: '{}' } });
  assert.match(marked.faults.join(), /comes with a cookie.*,asks browsers to report visits/);
  const other = await said({}, { hop: { Location: 'http://localhost:{port}/b.js' } });
  assert.match(other.faults.join(), /is sent on to http:\/\/localhost:\d+, who learns of each visit too/);
});

test('a server that does not answer: nothing, for the comparison says so', async () => {
  assert.deepEqual(await deliveryOf(new URL('http://127.0.0.1:9/a.js'), 'a.js', { bytes: 1, brotli: 1 }), []);
});
