/**
 * Whether anything is left behind when a reader switches for an hour: as many switches as seconds, at once. What grows from the tenth part on, when
 * each language and country has been shown, would grow for ever.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { Seeded } from '../seeded.mjs';
import { biggestCountry } from './biggest.mjs';
import { embed, markdown, say } from './common.mjs';
import { serve } from './server.mjs';
import { document } from './visit.mjs';

const SWITCHES = 3600;
const SEED = 1;

/** The options of the elements, as their docs list them; languages and countries are found from the build. */
const FIXED = {
  side: ['promise', 'reality'],
  story: ['love', 'online', 'job', 'money', 'shelter', 'fate'],
  need: ['any', 'now', 'talk', 'write', 'sign', 'minor', 'worried', 'report'],
};

/**
 * @typedef {[kind: string, value: string]} Switch
 * @typedef {{ heap: number, nodes: number, listeners: number }} Memory heap: bytes of JavaScript; all of it after a collection
 */

/**
 * @param {Record<string, string[]>} values by kind
 * @param {number} count
 * @returns {Switch[]} in an order that looks like chance; of each kind, every value comes before one comes again
 */
export function switches(values, count) {
  const chance = new Seeded(SEED, 0);
  /** @type {Record<string, string[]>} */ const left = {};
  const kinds = Object.keys(values);
  return Array.from({ length: count }, () => {
    const kind = chance.pick(kinds);
    if (!left[kind]?.length) left[kind] = [...(values[kind] ?? [])];
    const [value = ''] = left[kind]?.splice(chance.below(left[kind]?.length ?? 0), 1) ?? [];
    return [kind, value];
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<import('./history.mjs').Part>}
 */
export async function memory(browser) {
  const country = await biggestCountry();
  const { integrity } = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8')).files['blind-betting.js'];
  const names = async (/** @type {string} */ folder) =>
    (await readdir(join(root, 'packages/locales', folder))).map((name) => name.replace('.json', ''));
  const all = switches({ ...FIXED, language: await names('messages'), country: await names('directory') }, SWITCHES);
  const tag = `<script type="module" src="/embed/blind-betting.js" crossorigin integrity="${integrity}"></script>`;
  const elements = `<blind-betting-card country="${country}"></blind-betting-card><help-directory country="${country}"></help-directory>`;
  const server = await serve({ embed }, () => document(tag, elements), { published: true });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(server.origin);
    for (const selector of ['blind-betting-card .help', 'help-directory li'])
      await page.locator(selector).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const tenth = SWITCHES / 10;
    /** @type {Memory[]} */ const found = [await measured(page, session)];
    for (const [from, to] of [
      [0, tenth],
      [tenth, SWITCHES],
    ]) {
      say(`memory, switches ${from} to ${to}`);
      await page.evaluate(switchAll, all.slice(from, to));
      // At the end of each stretch the page shows what it showed at first, or the length of texts would be measured.
      await page.evaluate(
        switchAll,
        /** @type {Switch[]} */ ([
          ['language', 'nl-BE'],
          ['country', country],
          ['need', 'any'],
          ['story', 'love'],
          ['side', 'promise'],
        ]),
      );
      found.push(await measured(page, session));
    }
    return table(found);
  } finally {
    await context.close();
    server.close();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<Memory>}
 */
async function measured(page, session) {
  // What waits for a pause, and what an observer or a timer still holds, is gone then.
  await page.waitForTimeout(1000);
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Runs in the page: each switch is drawn, and shown for a frame. */
async function switchAll(/** @type {[string, string][]} */ list) {
  const card = /** @type {any} */ (globalThis.document.querySelector('blind-betting-card'));
  const directory = /** @type {any} */ (globalThis.document.querySelector('help-directory'));
  for (const [kind, value] of list) {
    if (kind === 'language') globalThis.document.documentElement.lang = value;
    else if (kind === 'side') card.flip(value);
    else if (kind === 'story') card.story = value;
    else if (kind === 'need') directory.need = value;
    else card.country = directory.country = value;
    await Promise.all([card.updateComplete, directory.updateComplete]);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/**
 * @param {Memory[]} found at the start, after a tenth, at the end
 * @returns {import('./history.mjs').Part}
 */
function table(found) {
  const labels = ['at the start', `after ${(SWITCHES / 10).toLocaleString('en')} switches`, `after ${SWITCHES.toLocaleString('en')}`];
  /** @type {[string, (memory: Memory) => number][]} */
  const rows = [
    ['JavaScript heap, KiB', ({ heap }) => heap / 1024],
    ['nodes', ({ nodes }) => nodes],
    ['event listeners', ({ listeners }) => listeners],
  ];
  /** @type {Record<string, number>} */ const figures = {};
  const body = rows.map(([label, figure]) => {
    const values = found.map(figure);
    const [, tenth = NaN, end = NaN] = values;
    figures[`${label.replace(', KiB', '')}, end ÷ a tenth`] = end / tenth;
    return [label, ...values.map((value) => Math.round(value).toLocaleString('en')), `×${(end / tenth).toFixed(2)}`];
  });
  return { report: markdown([['', ...labels, 'end ÷ a tenth'], ...body]), figures };
}
