/**
 * A whole visit, from the entry of the page to a helpline on the screen: our elements in the page, beside the same content as plain HTML
 * (the floor), with templates from which the browser draws them ahead, and in a frame from another origin, which is what others would do.
 */
import { readFile } from 'node:fs/promises';
import { staticHtml } from '../../packages/embed/cli/static-html.mjs';
import { embed, markdown, median, ROUNDS, say, turns } from './common.mjs';
import { serve } from './server.mjs';

/** Fair 3G, as lighthouse simulates it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
export const SLOW = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

const NUMBER = '+3278055800';
export const NETWORKS = /** @type {const} */ (['1.6 Mbit/s, 150 ms', 'this machine']);
const CACHES = /** @type {const} */ (['first visit', 'second visit']);

/** A card and a directory with a line of fallback, as a Belgian page has them. */
export const elements = `<blind-betting-card country="BE"><p>Hulp nodig? Bel <a href="tel:${NUMBER}">078 05 58 00</a>.</p></blind-betting-card>
<help-directory country="BE"><p>Nu in gevaar? Bel <a href="tel:112">112</a>.</p></help-directory>`;

/**
 * @typedef {{ number: number, whole: number, bytes: number, requests: number }} Visit milliseconds until the number of the helpline, and
 *   until all services, are laid out; bytes and requests over the network
 * @typedef {{ name: string, page: string }} Way
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<import('./history.mjs').Part>}
 */
export async function visit(browser) {
  const { integrity } = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8')).files['blind-betting.js'];
  const page = { country: 'BE', language: 'nl-BE' };
  /** @type {Map<string, string>} */ const pages = new Map();
  const answer = (/** @type {URLSearchParams} */ query) => pages.get(query.get('page') ?? '') ?? '';
  const other = await serve({ embed }, answer, { published: true });
  const own = await serve({}, answer, { published: true });
  const tag = `<script type="module" src="${other.origin}/embed/blind-betting.js" crossorigin integrity="${integrity}"></script>`;
  pages.set('plain HTML', document('', bare(await staticHtml({ ...page, isLong: true }))));
  pages.set('our elements', document(tag, elements));
  pages.set('drawn ahead', document(tag, bare(await staticHtml({ ...page, hasTrees: true }))));
  pages.set('framed', document(tag, elements.replace(/<p>.*?<\/p>/g, '')));
  pages.set('frame', document('', `<iframe src="${other.origin}/?page=framed" width="600" height="1200" title="Hulp"></iframe>`));
  const ways = ['plain HTML', 'our elements', 'drawn ahead', 'frame'];

  /** @type {Map<string, Visit[]>} */ const visits = new Map();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`visits, round ${round + 1} of ${ROUNDS}`);
      for (const network of NETWORKS)
        for (const way of turns(ways, round)) {
          const context = await browser.newContext({
            viewport: { width: 1280, height: 800 },
            locale: 'nl-BE',
            timezoneId: 'Europe/Brussels',
          });
          for (const cache of CACHES) {
            const key = `${way} ${network} ${cache}`;
            const one = await measure(context, `${own.origin}/?${new URLSearchParams({ page: way })}`, network);
            visits.set(key, [...(visits.get(key) ?? []), one]);
          }
          await context.close();
        }
    }
  } finally {
    own.close();
    other.close();
  }
  /** @type {Record<string, number>} */ const kept = {};
  const rows = NETWORKS.flatMap((network) =>
    CACHES.flatMap((cache) =>
      /** @type {const} */ ([
        ['number', 'a helpline can be called, ms'],
        ['whole', 'card and list complete, ms'],
        ...(network === NETWORKS[0]
          ? [
              ['bytes', 'bytes'],
              ['requests', 'requests'],
            ]
          : []),
      ]).map(([figure, label]) => {
        const figures = ways.map((way) =>
          median((visits.get(`${way} ${network} ${cache}`) ?? []).map((one) => one[/** @type {keyof Visit} */ (figure)])),
        );
        const [floor = NaN, ours = NaN] = figures;
        if (network === NETWORKS[0]) kept[`${cache}: ${String(label).replace(', ms', '')}`] = ours / floor;
        const cells = figures.map(
          (value, index) => `${Math.round(value).toLocaleString('en')}${index ? ` (×${(value / floor).toFixed(1)})` : ''}`,
        );
        return [`${network}, ${cache}: ${label}`, ...cells];
      }),
    ),
  );
  const head = ['', 'plain HTML', 'our elements', 'drawn ahead', 'a frame with our elements'];
  return { report: `Medians of ${ROUNDS}; in brackets the ratio to plain HTML.\n\n${markdown([head, ...rows])}`, figures: kept };
}

/** @param {string} html that the command prints @returns {string} without the lines that load the elements */
export const bare = (html) => html.replace(/<(script|link)[^>]*>(<\/script>)?/g, '');

/**
 * @param {string} head
 * @param {string} body
 */
export function document(head, body) {
  return `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${head}
<style>body{font:1em/1.5 system-ui;max-inline-size:40em;margin:auto}</style></head><body><h1>Beide kanten van de kaart</h1>${body}</body></html>`;
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @param {string} network
 * @returns {Promise<Visit>}
 */
export async function measure(context, address, network) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    if (encodedDataLength > 0) requests += 1;
  });
  if (network === NETWORKS[0]) await session.send('Network.emulateNetworkConditions', SLOW);
  /** @type {Record<string, number>} */ const seen = {};
  await page.exposeFunction('seen', (/** @type {string} */ what, /** @type {number} */ when) => (seen[what] ??= when));
  await page.addInitScript({ content: `(${watch})(${JSON.stringify(NUMBER)})` });
  await page.goto(address, { waitUntil: 'commit' });
  const start = await page.evaluate(() => performance.timeOrigin);
  while (seen['number'] === undefined || seen['whole'] === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
  await page.waitForLoadState('networkidle');
  await page.close();
  return { number: seen['number'] - start, whole: seen['whole'] - start, bytes, requests };
}

/** Runs in every frame before anything of it: tells when the number can be seen, and when all services of the list can. */
function watch(/** @type {string} */ number) {
  const laidOut = (/** @type {Element | null | undefined} */ element) => Boolean(element && element.getBoundingClientRect().height > 0);
  const tell = (/** @type {string} */ what) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => /** @type {any} */ (globalThis).seen(what, performance.timeOrigin + performance.now());
    port2.postMessage('');
  };
  /** @type {Record<string, () => boolean>} */ const waiting = {
    number: () =>
      [document, ...[...document.querySelectorAll('blind-betting-card, help-directory')].map(({ shadowRoot }) => shadowRoot)].some((root) =>
        [...(root?.querySelectorAll(`a[href="tel:${number}"]`) ?? [])].some(laidOut),
      ),
    whole() {
      const [card, list] = ['blind-betting-card', 'help-directory'].map((name) => document.querySelector(name));
      if (!card || !list) return false;
      if (!document.querySelector('script[src]')) return document.readyState !== 'loading' && laidOut(list);
      return laidOut(card.shadowRoot?.querySelector('.help')) && laidOut(list.shadowRoot?.querySelector('li'));
    },
  };
  const look = () => {
    for (const [what, isThere] of Object.entries(waiting))
      if (isThere()) {
        tell(what);
        delete waiting[what];
      }
    if (Object.keys(waiting).length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
