#!/usr/bin/env bash
# One would guess: a page that Playwright answers itself (route.fulfill), with the very response that the server gave, loads a script from another
#   origin of this machine as the page from the server does.
# What happens: Chromium refuses it with a CORS error. What was answered by the test came from no network address, and counts as public; a public
#   page may reach the loopback only with a permission. The headers of the script's server are right, and change nothing.
# Why a user of this field cares: whoever tries an embed from a second local origin changes the page's policy or tag on its way, as here, and sees an
#   empty box. The cause is neither the embed nor its CORS header. Change the page by an init script, or let the server change it.
# Reference: https://wicg.github.io/local-network-access/, and https://playwright.dev/docs/api/class-route#route-fulfill
set -euo pipefail
apt-get install --quiet --yes --no-install-recommends chromium=156.0.8078.114-1~deb12u1 >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund playwright-core@1.65.1
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const listen = (answer) =>
  new Promise((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => resolve(`http://localhost:${server.address().port}`));
    server.unref();
  });
const scripts = await listen((request, response) =>
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end('document.title = "loaded";'),
);
const pages = await listen((request, response) =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<title>page</title><script type="module" src="${scripts}/script.js"></script>`),
);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const { version } = JSON.parse(readFileSync('node_modules/playwright-core/package.json', 'utf8'));
console.log(`Chromium ${browser.version()}, playwright-core ${version}`);

async function titleOf(isAnsweredByTest) {
  const page = await browser.newPage();
  page.on('console', (message) => console.log(`  ${message.text()}`));
  if (isAnsweredByTest) await page.route('**/page', async (route) => route.fulfill({ response: await route.fetch() }));
  await page.goto(`${pages}/page`, { waitUntil: 'load' });
  const title = await page.title();
  await page.close();
  return title;
}

const fromServer = await titleOf(false);
const fromTest = await titleOf(true);
console.log(`from the server: ${fromServer}; answered by the test: ${fromTest}`);
await browser.close();
if (fromServer !== 'loaded' || fromTest !== 'page') {
  console.error('This has changed.');
  process.exit(1);
}
process.exit(0);
JS
node try.mjs
