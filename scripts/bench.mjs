/**
 * What the kit costs, beside what others cost. Each part in one run, interleaved, medians, as a table. A measurement, never a pass or a fail.
 *
 *   npm run bench                      prints all parts but compare, which builds two commits first
 *   npm run bench -- visit load        prints these parts: features, card, visit, phone, memory, load, growth, compare
 *   npm run bench -- card --write      also writes it into docs/performance.md, and a line into docs/performance-history.jsonl
 *
 * Beside each part it prints what the first and the last written run of that part had, so that what gets worse by little each time is seen.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { card } from './bench/card.mjs';
import { say } from './bench/common.mjs';
import { compare } from './bench/compare.mjs';
import { features } from './bench/features.mjs';
import { growth } from './bench/growth.mjs';
import { beside, commitNow, entriesOf, HISTORY, lineOf } from './bench/history.mjs';
import { load } from './bench/load.mjs';
import { memory } from './bench/memory.mjs';
import { phone } from './bench/phone.mjs';
import { visit } from './bench/visit.mjs';
import { browserArguments, findBrowser } from './find-browser.mjs';
import { root } from './run.mjs';

/** @type {Record<string, (browser: import('@playwright/test').Browser) => Promise<import('./bench/history.mjs').Part>>} */
const parts = { features, card, visit, phone, memory, load, growth, compare };
const file = new URL('../docs/performance.md', import.meta.url);
const asked = process.argv.slice(2).filter((argument) => argument !== '--write');
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. Known: ${Object.keys(parts).join(', ')}.`);

const [cpu, ...others] = cpus();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
const date = new Date().toISOString().slice(0, 10);
const about = `${date}, Chromium ${browser.version()} headless, ${others.length + 1} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}.`;
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 ? !asked.includes(name) : name === 'compare') continue;
    const { report, figures } = await measure(browser);
    console.log(`${about}\n\n${report}\n`);
    if (Object.keys(figures).length === 0) continue;
    const entry = { date, commit: commitNow(), part: name, figures };
    console.log(`${beside(entriesOf(await readFile(root + HISTORY, 'utf8')), entry)}\n`);
    if (!process.argv.includes('--write')) continue;
    await write(name, `${about}\n\n${report}`);
    await appendFile(root + HISTORY, `${lineOf(entry)}\n`);
    say(`${HISTORY}: a line for ${name} added`);
  }
} finally {
  await browser.close();
}

/** Replaces what stands between the marks of a part. */
async function write(/** @type {string} */ name, /** @type {string} */ report) {
  const text = await readFile(file, 'utf8');
  const marks = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  if (!marks.test(text)) throw new Error(`docs/performance.md has no <!-- ${name} --> … <!-- /${name} -->.`);
  const fresh = text.replace(marks, () => `<!-- ${name} -->\n\n${report}\n\n<!-- /${name} -->`);
  await writeFile(file, await format(fresh, { ...(await resolveConfig(file)), parser: 'markdown' }));
  say(`docs/performance.md: ${name} written`);
}
