/**
 * Our card as the embed builds it, beside a bare CSS flip card and three peers with the same words and drawings: bytes, time,
 * memory, layout shift, click. Interleaved in one run, medians, as a table. A measurement, never a pass or a fail.
 *
 *   npm run bench              prints the table
 *   npm run bench -- --write   also writes it into docs/performance.md
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { bundle } from './bench/bundle.mjs';
import { readContent } from './bench/content.mjs';
import { contestants, pageOf } from './bench/contestants.mjs';
import { load, weigh, withPage } from './bench/measure.mjs';
import { serve } from './bench/server.mjs';
import { table } from './bench/table.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';

const ROUNDS = 7;
const COUNTS = [1, 100, 1000];
const root = new URL('../', import.meta.url);
const embed = new URL('packages/embed/dist/', root);

const { integrity } = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8')).files['blind-betting.js'];
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });

/** @type {import('./bench/content.mjs').Content} */ let content = { front: [], back: [], button: '' };
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
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @type {Map<string, import('./bench/table.mjs').Result>} */ const results = new Map();
/** @type {string | undefined} */ let folder;
try {
  content = await withPage(browser, async (page) => {
    await page.goto(address('blind-betting-card', 1));
    await page.locator('blind-betting-card .help').waitFor({ state: 'attached' });
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
    say(`round ${round + 1} of ${ROUNDS}`);
    // Whoever comes first in a round finds the machine as the last one left it: each takes that place in turn.
    const order = [...contestants.slice(round % contestants.length), ...contestants.slice(0, round % contestants.length)];
    for (const count of COUNTS)
      for (const contestant of order)
        results
          .get(contestant.name)
          ?.loads.get(count)
          ?.push(await load(browser, address(contestant.name, count), contestant, count));
  }
} finally {
  await browser.close();
  server.close();
  if (folder) await rm(folder, { recursive: true, force: true });
}

const cores = cpus();
const about = `${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()} headless, ${cores.length} × ${cores[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}. Medians of ${ROUNDS}; in brackets the ratio to the bare CSS card.`;
const report = `${about}\n\n${table(results)}`;
console.log(report);

if (process.argv.includes('--write')) {
  const file = new URL('docs/performance.md', root);
  const text = await readFile(file, 'utf8');
  const fresh = text.replace(/<!-- bench -->[^]*<!-- \/bench -->/, () => `<!-- bench -->\n\n${report}\n\n<!-- /bench -->`);
  await writeFile(file, await format(fresh, { ...(await resolveConfig(file)), parser: 'markdown' }));
  say('docs/performance.md written');
}
