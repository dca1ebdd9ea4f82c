/**
 * Times 1, 100 and 1,000 cards to painted, beside the same number of bare CSS flip cards in plain HTML: interleaved in one
 * run, medians of seven, as a table. A measurement, never a pass or a fail.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from './find-browser.mjs';

const ROUNDS = 7;
const dist = new URL('../packages/embed/dist/', import.meta.url);
const style =
  '<style>.c{display:grid;perspective:900px}.c>*{grid-area:1/1;backface-visibility:hidden;transition:transform .5s}.b{transform:rotateY(180deg)}:checked+.c .f{transform:rotateY(180deg)}:checked+.c .b{transform:none}</style>';
const contestants = {
  'bare CSS': (/** @type {number} */ count) =>
    style +
    '<label><input type=checkbox><span class=c><span class=f>One side, some words to read.</span><span class=b>Another side, some more words to read.</span></span></label>'.repeat(
      count,
    ),
  'blind-betting-card': (/** @type {number} */ count) =>
    `<script type=module src=/blind-betting.js></script>${'<blind-betting-card country=BE></blind-betting-card>'.repeat(count)}`,
};

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname !== '/') {
    const body = await readFile(new URL(`.${pathname}`, dist)).catch(() => undefined);
    return void response.writeHead(body ? 200 : 404, { 'Content-Type': 'text/javascript' }).end(body);
  }
  const make = contestants[/** @type {keyof typeof contestants} */ (searchParams.get('who') ?? 'bare CSS')];
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang=en><title>bench</title>${make(Number(searchParams.get('count')))}</html>`);
});
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });

console.log(`Chromium ${browser.version()}, medians of ${ROUNDS}, milliseconds from navigation to the frame that shows the last card\n`);
console.log('| cards | bare CSS | blind-betting-card | ratio |\n|---|---|---|---|');
for (const count of [1, 100, 1000]) {
  /** @type {Record<string, number[]>} */ const times = Object.fromEntries(Object.keys(contestants).map((who) => [who, []]));
  for (let round = 0; round < ROUNDS; round += 1) for (const who of Object.keys(contestants)) times[who]?.push(await ready(who, count));
  const [bare = 0, card = 0] = Object.values(times).map((list) => list.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
  console.log(`| ${count} | ${bare.toFixed(0)} | ${card.toFixed(0)} | ${(card / bare).toFixed(2)} |`);
}
await browser.close();
server.close();
server.closeAllConnections();

/** @returns {Promise<number>} */
async function ready(/** @type {string} */ who, /** @type {number} */ count) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/?${new URLSearchParams({ who, count: String(count) })}`);
  const time = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const shown = () => {
          const cards = document.querySelectorAll('blind-betting-card');
          const last = cards[cards.length - 1];
          return cards.length === 0 || last?.shadowRoot?.querySelector('.card');
        };
        const frame = () => requestAnimationFrame(() => (shown() ? setTimeout(() => resolve(performance.now())) : frame()));
        frame();
      }),
  );
  await page.close();
  return /** @type {number} */ (time);
}
