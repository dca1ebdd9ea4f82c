/**
 * Our card as the embed builds it, beside a bare CSS flip card and three peers with the same words and drawings: bytes, time,
 * memory, layout shift, click. Interleaved in one run.
 */
import { readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { readContent } from './content.mjs';
import { contestants, pageOf } from './contestants.mjs';
import { embed, ROUNDS, say, turns } from './common.mjs';
import { load, weigh, withPage } from './measure.mjs';
import { serve } from './server.mjs';
import { ratios, table } from './table.mjs';

const COUNTS = [1, 100, 1000];

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<import('./history.mjs').Part>}
 */
export async function card(browser) {
  const { integrity } = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8')).files['blind-betting.js'];

  /** @type {import('./content.mjs').Content} */ let content = { front: [], back: [], button: '' };
  /** @type {Map<string, string>} */ let tags = new Map();
  /** @type {Record<string, URL>} */ const folders = { embed };
  const server = await serve(folders, (query) => {
    const contestant = contestants.find(({ name }) => name === query.get('who'));
    return contestant
      ? pageOf(contestant, Number(query.get('count')), content, tags.get(contestant.entry ?? '') ?? '').replace('{integrity}', integrity)
      : '';
  });
  const address = (/** @type {string} */ who, /** @type {number} */ count) =>
    `${server.origin}/?${new URLSearchParams({ who, count: String(count) })}`;

  /** @type {Map<string, import('./table.mjs').Result>} */ const results = new Map();
  /** @type {string | undefined} */ let folder;
  try {
    content = await withPage(browser, async (page) => {
      await page.goto(address('blind-betting-card', 1));
      await page.locator('blind-betting-card .help').waitFor({ state: 'attached' });
      // The other side is drawn when a hand comes near.
      await page.locator('blind-betting-card').hover();
      await page.locator('blind-betting-card .art svg').nth(1).waitFor({ state: 'attached' });
      return readContent(page);
    });
    ({ folder, tags } = await bundle(
      contestants.flatMap(({ entry }) => entry ?? []),
      content,
    ));
    folders.peers = pathToFileURL(`${folder}/`);
    for (const contestant of contestants) {
      const loads = new Map(COUNTS.map((count) => /** @type {const} */ ([count, []])));
      results.set(contestant.name, { ...(await weigh(browser, address(contestant.name, 1), contestant)), loads });
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`cards, round ${round + 1} of ${ROUNDS}`);
      const order = turns(contestants, round);
      for (const count of COUNTS)
        for (const contestant of order)
          results
            .get(contestant.name)
            ?.loads.get(count)
            ?.push(await load(browser, address(contestant.name, count), contestant, count));
    }
  } finally {
    server.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  }
  return { report: table(results), figures: ratios(results, 'blind-betting-card') };
}
