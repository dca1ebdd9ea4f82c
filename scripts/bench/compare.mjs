/**
 * The last commit beside earlier ones, each built in a folder of its own, in one run: what a Belgian reader of Dutch loads and waits for.
 * BEFORE=<commit>,<commit> names others to stand beside; the aims are those against the first.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../run.mjs';
import { markdown, median, ROUNDS, say, turns } from './common.mjs';
import { serve } from './server.mjs';
import { redraw, roundsOf, traced } from './trace.mjs';
import { bare, document, elements, measure, NETWORKS } from './visit.mjs';

/** The commit against which the aims were set, and the last one before the work on them began. */
const BEFORE = (process.env['BEFORE'] ?? '8bbe9ab,0ad5b41').split(',').map((commit) => commit.trim());
const NOW = 'HEAD';

const CHOICE = ['--countries', 'BE', '--languages', 'nl,nl-BE,fr,fr-BE,de'];
const CARD = elements.split('\n')[0] ?? '';

/** @typedef {{ name: string, embed: string, build: number }} Build a commit, its folder of packages/embed, and the processor's seconds for a cold build */
/** @typedef {Record<string, number[]>} Figures */

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<import('./history.mjs').Part>}
 */
export async function compare(browser) {
  const folder = await mkdtemp(join(tmpdir(), 'compare-'));
  try {
    const builds = [...BEFORE, NOW].map((commit) => build(folder, commit));
    /** @type {Record<string, URL>} */ const folders = {};
    /** @type {Map<string, string>} */ const pages = new Map([['plain', document('', staticOf(builds.at(-1)?.embed ?? ''))]]);
    for (const { name, embed } of builds) {
      folders[`${name}-all`] = pathToFileURL(`${embed}/dist/`);
      const allTags = staticOf(embed, ['--src', `/${name}-all/blind-betting.js`]).split('\n\n')[0] ?? '';
      // An earlier build knows no bundles and prints one tag; a later one prints a tag for each language.
      const knowsBundles = execFileSync('node', [join(embed, 'cli/blind-betting.mjs'), '--help'], { encoding: 'utf8' }).includes(
        '--bundle',
      );
      for (const [kind, content] of [
        ['card', CARD],
        ['both', elements],
      ]) {
        const place = `${name}-copy-${kind}`;
        folders[place] = pathToFileURL(`${join(folder, place)}/`);
        const bundle = knowsBundles && kind === 'card' ? ['--bundle', 'card'] : [];
        const command = [join(embed, 'cli/blind-betting.mjs'), 'copy', join(folder, place), ...CHOICE, ...bundle];
        const said = execFileSync('node', command, { encoding: 'utf8' });
        const copyTag = tagIn(said.split('For pages of BE in nl-BE:').at(-1) ?? '').replace(/src="[^"]*\//, `src="/${place}/`);
        pages.set(`${name} copy ${kind}`, document(copyTag, content ?? ''));
        pages.set(`${name} all ${kind}`, document(kind === 'card' ? withoutDirectory(allTags) : allTags, content ?? ''));
      }
    }
    const server = await serve(folders, (query) => pages.get(query.get('page') ?? '') ?? '', { published: true });
    try {
      return table(await figures(browser, server.origin, builds), builds);
    } finally {
      server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns {Build} */
function build(/** @type {string} */ folder, /** @type {string} */ name) {
  say(`compare: building ${name}`);
  const cwd = join(folder, name);
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('clone', '--quiet', '--no-checkout', root, cwd);
  git('-C', cwd, 'checkout', '--quiet', git('rev-parse', '--verify', `${name}^{commit}`));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd, stdio: 'ignore' });
  // What the processor spent on all processes of the build.
  const timed = 'TIMEFORMAT="%U %S"; time npx turbo run build --force >/dev/null 2>/dev/null';
  const seconds = execFileSync('bash', ['-c', `{ ${timed}; } 2>&1`], { cwd, encoding: 'utf8' })
    .trim()
    .split(/\s+/);
  return { name, embed: join(cwd, 'packages/embed'), build: seconds.reduce((sum, value) => sum + Number(value), 0) };
}

const staticOf = (/** @type {string} */ embed, /** @type {string[]} */ more = []) => {
  const html = execFileSync('node', [join(embed, 'cli/blind-betting.mjs'), 'html', '--country', 'BE', '--lang', 'nl-BE', ...more], {
    encoding: 'utf8',
  });
  return more.length > 0 ? html : bare(html);
};

const tagIn = (/** @type {string} */ text) => /<script[^>]*><\/script>/.exec(text)?.[0] ?? '';

/** The lines for a page with a card alone, without an exit. */
function withoutDirectory(/** @type {string} */ lines) {
  return lines
    .split('\n')
    .filter((line) => !/c\/(help-directory|quick-exit)\./.test(line))
    .join('\n');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {Build[]} builds
 * @returns {Promise<Map<string, Figures>>} by build, and `plain`
 */
async function figures(browser, origin, builds) {
  const address = (/** @type {string} */ page) => `${origin}/?${new URLSearchParams({ page })}`;
  /** @type {Map<string, Figures>} */ const all = new Map();
  const note = (/** @type {string} */ name, /** @type {string} */ figure, /** @type {number} */ value) => {
    const known = all.get(name) ?? {};
    all.set(name, { ...known, [figure]: [...(known[figure] ?? []), value] });
  };
  const names = ['plain', ...builds.map(({ name }) => name)];
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`compare, round ${round + 1} of ${ROUNDS}`);
    for (const name of turns(names, round))
      for (const way of name === 'plain' ? [''] : ['copy', 'all']) {
        const page = name === 'plain' ? name : `${name} ${way} both`;
        const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
        const { number, whole } = await measure(context, address(page), NETWORKS[0]);
        await context.close();
        note(name, `${way} number`, number);
        note(name, `${way} whole`, whole);
        if (name === 'plain') continue;
        const { cpu } = await traced(browser, address(page));
        note(name, `${way} cpu`, cpu);
        note(name, `${way} redraw`, await redraw(browser, address(page)));
        const { longest, requests } = await traced(browser, address(page), { isPhone: true });
        note(name, `${way} longest`, longest);
        note(name, `${way} rounds`, roundsOf(requests));
        if (round > 0) continue;
        note(name, `${way} both bytes`, await weight(requests));
        note(
          name,
          `${way} card bytes`,
          await weight((await traced(browser, address(`${name} ${way} card`), { selectors: ['blind-betting-card .help'] })).requests),
        );
      }
  }
  return all;
}

/** @returns {Promise<number>} brotli 11 of all files of the kit */
async function weight(/** @type {{ url: string }[]} */ requests) {
  const urls = [...new Set(requests.map(({ url }) => url.replace(/#.*/, '')))].filter((url) => !url.includes('?page='));
  const sizes = await Promise.all(urls.map(async (url) => brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * @param {Map<string, Figures>} all
 * @param {Build[]} builds the one that is measured last
 * @returns {import('./history.mjs').Part}
 */
export function table(all, builds) {
  const of = (/** @type {string} */ name, /** @type {string} */ figure) => median(all.get(name)?.[figure] ?? []);
  /** @type {Record<string, number>} */ const kept = {};
  const row = (/** @type {string} */ label, /** @type {string} */ target, /** @type {(name: string) => number} */ figure, digits = 0) => {
    const values = builds.map(({ name }) => figure(name));
    const now = values.at(-1) ?? NaN;
    const ratios = values.slice(0, -1).map((value) => now / value);
    // Bytes and what is a ratio already are kept as they are, times as a ratio to the first.
    kept[label.replace(/, (ms|s)$/, '')] = /, (ms|s)$/.test(label) ? (ratios[0] ?? NaN) : now;
    const written = (/** @type {number} */ value) =>
      value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return [label, ...values.map(written), ...ratios.map((ratio) => `×${ratio.toFixed(2)}`), target];
  };
  const ways = /** @type {const} */ ([
    ['copy', 'copy for Belgium'],
    ['all', 'everything'],
  ]);
  const rows = ways.flatMap(([way, label]) => [
    row(`${label}: bytes, card`, way === 'copy' ? '14,300' : '19,000', (name) => of(name, `${way} card bytes`)),
    row(`${label}: bytes, card and directory`, way === 'copy' ? '21,000' : '26,500', (name) => of(name, `${way} both bytes`)),
    row(`${label}: rounds`, '1', (name) => of(name, `${way} rounds`)),
    row(`${label}: a helpline can be called, × plain HTML`, '≤ 1.05', (name) => of(name, `${way} number`) / of('plain', ' number'), 2),
    row(`${label}: complete at 1.6 Mbit/s, × plain HTML`, '≤ 2.2', (name) => of(name, `${way} whole`) / of('plain', ' whole'), 2),
    row(`${label}: processor, card and list, ms`, '≤ ×0.55', (name) => of(name, `${way} cpu`)),
    row(`${label}: directory drawn anew, ms`, '≤ ×0.35', (name) => of(name, `${way} redraw`), 1),
    row(`${label}: longest task, slow network and processor, ms`, '≤ 200', (name) => of(name, `${way} longest`)),
  ]);
  const built = row('cold build, processor, s', '≤ ×0.45', (name) => builds.find((one) => one.name === name)?.build ?? NaN);
  const earlier = builds.slice(0, -1).map(({ name }) => name);
  const head = ['', ...earlier, 'now', ...earlier.map((name) => `now ÷ ${name}`), 'aim'];
  return { report: `Medians of ${ROUNDS}; an aim as a ratio is one to the first.\n\n${markdown([head, ...rows, built])}`, figures: kept };
}
