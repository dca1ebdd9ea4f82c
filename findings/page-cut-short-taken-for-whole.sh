#!/usr/bin/env bash
# One would guess: a compressed page that ends in the middle makes fetch() fail, as node:http with node:zlib does ("unexpected end of file"), since the end of
#   a gzip or brotli stream is marked, and gzip has the length in it.
# What happens: where the content-length fits what was sent (a cache or a proxy kept half a page), fetch() of Node answers 200 and text() gives the first
#   half of the page, without an error. So it is with gzip, deflate and brotli. undici, which fetch() is made of, was asked to read a gzip body that
#   lacks its last 8 bytes, as browsers do; it takes one that lacks a half, too.
# Why a user of this field cares: a program that looks whether a page still prints a number finds that the one at its foot is gone, and a helpline that
#   answers is taken off a list. Whoever counts on absence has to see that the page came whole: </html>, or node:zlib, which refuses it.
# Reference: https://github.com/nodejs/undici/issues/2123 and https://nodejs.org/docs/latest-v20.x/api/zlib.html#compressing-http-requests-and-responses
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
# The version inside of Node 20.20.2, and a later one, so that the outcome does not hang on the Node of this machine alone.
npm install --silent --no-audit --no-fund --ignore-scripts undici@6.24.1 undici-later@npm:undici@7.30.2
cat >try.mjs <<'JS'
import http from 'node:http';
import zlib from 'node:zlib';
import * as undici from 'undici';
import * as later from 'undici-later';

const lines = Array.from({ length: 400 }, (_, index) => `<p>${index}: ${Math.sin(index)}</p>`).join('\n');
const page = `<!doctype html><html lang="en"><title>Help</title>${lines}<footer>Call 555-0100</footer></html>`;
const codings = {
  gzip: [zlib.gzipSync, zlib.createGunzip],
  deflate: [zlib.deflateSync, zlib.createInflate],
  br: [zlib.brotliCompressSync, zlib.createBrotliDecompress],
};
const server = http.createServer((request, response) => {
  const coding = request.url.slice(1);
  const whole = codings[coding][0](page);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': coding, 'content-length': half.length });
  response.end(half);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = (coding) => `http://127.0.0.1:${server.address().port}/${coding}`;

const ways = { 'fetch of this Node': fetch, 'undici 6.24.1': undici.fetch, 'undici 7.30.2': later.fetch };
const byFetch = (ask) => async (coding) => {
  const response = await ask(address(coding));
  const text = await response.text();
  const found = text.includes('555-0100');
  console.log(`  ${coding}: status ${response.status}, ${text.length} of ${page.length} characters, the number is ${found ? '' : 'not '}there`);
  return response.ok && text.length > 1000 && page.startsWith(text) && !found;
};
const byZlib = (coding) =>
  new Promise((done) => {
    http.get(address(coding), (response) => {
      const plain = response.pipe(codings[coding][1]());
      plain.resume();
      plain.on('end', () => done(false));
      plain.on('error', ({ code, message }) => {
        console.log(`  ${coding}: ${code}, ${message}`);
        done(code === 'Z_BUF_ERROR');
      });
    });
  });

let same = true;
for (const [name, way] of [...Object.entries(ways).map(([name, ask]) => [name, byFetch(ask)]), ['node:http and node:zlib', byZlib]]) {
  console.log(name);
  for (const coding of Object.keys(codings)) {
    const seen = await way(coding).catch((error) => console.log(`  ${coding}: ${error.message}, ${error.cause?.code}`));
    same = seen === true && same;
  }
}
server.close();
server.closeAllConnections();
process.exitCode = same ? 0 : 1;
JS
echo "Node $(node --version), undici $(node -p process.versions.undici) inside"
timeout 60 node try.mjs || {
  echo 'This has changed: half a page is refused by fetch() now, or taken by node:zlib.' >&2
  exit 1
}
