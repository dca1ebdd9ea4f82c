/**
 * What a reader feels of a slow phone: from a touch or a key to the next frame, in the country with the most services, beside a page of plain HTML
 * that shows the same.
 */
import { readFile } from 'node:fs/promises';
import { biggestCountry } from './biggest.mjs';
import { embed, markdown, median, ROUNDS, say, turns } from './common.mjs';
import { readContent } from './content.mjs';
import { contestants } from './contestants.mjs';
import { interactions, prepare, press } from './interactions.mjs';
import { serve } from './server.mjs';
import { CATEGORIES, tasksOf } from './trace.mjs';
import { document } from './visit.mjs';

/** A phone of a few years ago, beside the processor of a desktop. */
const RATE = 4;

/** Without a region: the country of the page is not the reader's guess. */
const READER = { viewport: { width: 390, height: 844 }, locale: 'en', timezoneId: 'Europe/Brussels' };

const WAYS = /** @type {const} */ (['plain', 'ours']);

/** The first that the browser tells a page of a touch or a key. */
const INPUT = /^(pointerdown|keydown)$/;

/** @typedef {{ paint: number[], done: number[], cpu: number[] }} Times milliseconds */

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<import('./history.mjs').Part>}
 */
export async function phone(browser) {
  const country = await biggestCountry();
  const { integrity } = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8')).files['blind-betting.js'];
  const tag = `<script type="module" src="/embed/blind-betting.js" crossorigin integrity="${integrity}"></script>`;
  const elements = `<blind-betting-card country="${country}"></blind-betting-card><help-directory country="${country}"></help-directory>`;
  /** @type {Map<string, string>} */ const pages = new Map([['ours', inEnglish(document(tag, elements))]]);
  const server = await serve({ embed }, (query) => pages.get(query.get('page') ?? '') ?? '', { published: true });
  const open = async (/** @type {string} */ way, /** @type {import('@playwright/test').BrowserContext} */ context) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/?${new URLSearchParams({ page: way })}`);
    if (way === 'ours')
      for (const selector of ['blind-betting-card .help', 'help-directory li'])
        await page.locator(selector).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return page;
  };

  /** @type {Map<string, Times>} */ const times = new Map();
  for (const { name } of interactions) for (const way of WAYS) times.set(`${way} ${name}`, { paint: [], done: [], cpu: [] });
  try {
    pages.set('plain', await asPlainHtml(browser, open));
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`phone, round ${round + 1} of ${ROUNDS}`);
      for (const way of turns(WAYS, round))
        for (const kind of /** @type {const} */ (['time', 'trace'])) {
          const context = await browser.newContext(READER);
          try {
            const page = await open(way, context);
            const session = await context.newCDPSession(page);
            // A trace takes time of its own, and a slow processor is not needed to count.
            if (kind === 'time') await session.send('Emulation.setCPUThrottlingRate', { rate: RATE });
            for (const interaction of interactions) {
              const known = times.get(`${way} ${interaction.name}`);
              await prepare(page, interaction);
              if (kind === 'trace') await browser.startTracing(page, { categories: CATEGORIES });
              const { paint, done } = await press(page, interaction, way === 'plain');
              if (kind === 'time') {
                known?.paint.push(paint);
                known?.done.push(done);
              } else known?.cpu.push(tasksOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents, { input: INPUT }).cpu);
            }
          } finally {
            await context.close();
          }
        }
    }
  } finally {
    server.close();
  }
  return table(country, times);
}

/**
 * What our elements have drawn, once more without a script and without our style; for the card, the turn that takes the least, as in the part `card`.
 * @param {import('@playwright/test').Browser} browser
 * @param {(way: string, context: import('@playwright/test').BrowserContext) => Promise<import('@playwright/test').Page>} open
 */
async function asPlainHtml(browser, open) {
  const context = await browser.newContext(READER);
  try {
    const page = await open('ours', context);
    await page.locator('blind-betting-card').hover();
    await page.locator('blind-betting-card .art svg').nth(1).waitFor({ state: 'attached' });
    const content = await readContent(page);
    await page.evaluate(() => {
      const root = globalThis.document.querySelector('help-directory')?.shadowRoot;
      // What is folded is drawn when it is opened.
      root?.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    for (const folded of ['.guide h3', '.chip', '.rows .opened'])
      await page.locator(`help-directory ${folded}`).first().waitFor({ state: 'attached' });
    const directory = await page.evaluate(() => {
      const root = globalThis.document.querySelector('help-directory')?.shadowRoot;
      root?.querySelectorAll('details').forEach((details) => (details.open = false));
      // What is chosen is a property of our elements.
      root?.querySelectorAll('input').forEach((input) => input.toggleAttribute('checked', input.checked));
      return root?.querySelector('.directory')?.outerHTML.replace(/<!--.*?-->/g, '') ?? '';
    });
    const [floor] = contestants;
    return inEnglish(document(floor?.head ?? '', `${floor?.card(content)}${directory}`));
  } finally {
    await context.close();
  }
}

const inEnglish = (/** @type {string} */ html) => html.replace('lang="nl-BE"', 'lang="en"');

/**
 * @param {string} country
 * @param {Map<string, Times>} times
 * @returns {import('./history.mjs').Part}
 */
function table(country, times) {
  const of = (/** @type {string} */ way, /** @type {string} */ name, /** @type {keyof Times} */ kind) =>
    times.get(`${way} ${name}`)?.[kind] ?? [];
  /** @type {Record<string, number>} */ const figures = {};
  const rows = interactions.map(({ name }) => {
    const [plain, ours] = WAYS.map((way) => median(of(way, name, 'cpu')));
    const ratio = (ours ?? NaN) / (plain ?? NaN);
    figures[`${name}: processor, × plain HTML`] = ratio;
    const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
    return [
      name,
      whole(median(of('plain', name, 'paint'))),
      whole(median(of('ours', name, 'paint'))),
      whole(Math.max(...of('ours', name, 'paint'))),
      whole(median(of('ours', name, 'done'))),
      (plain ?? NaN).toFixed(1),
      `${(ours ?? NaN).toFixed(1)} (×${ratio.toFixed(1)})`,
    ];
  });
  const head = ['', 'next frame, plain', 'next frame', 'worst', 'done', 'processor, plain', 'processor'];
  return {
    report: `Country: ${country}. Milliseconds, medians of ${ROUNDS}; a frame at a processor ${RATE} times slower, the processor's work without that.\n\n${markdown([head, ...rows])}`,
    figures,
  };
}
