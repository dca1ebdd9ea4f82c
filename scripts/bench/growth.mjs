/**
 * Builds the embed with few, with all, and with 60 and 60 languages and countries, and compares what one reader loads: it must stay
 * the same, the table of hashes in the entry aside.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cutEntry } from '../../packages/embed/cli/cut-entry.mjs';
import { root } from '../run.mjs';
import { markdown, say } from './common.mjs';

const READERS = ['en', 'de', 'el', 'ar', 'zh-Hans', 'th'];
const locales = join(root, 'packages/locales');
const names = (/** @type {string} */ folder) => readdirSync(join(locales, folder)).map((name) => name.replace('.json', ''));
const [languages, countries] = [names('messages'), names('directory')];
// Tags that exist in CLDR and codes of countries outside Europe, with copies of our own texts and of a file without numbers.
const moreLanguages = 'af az be ca cy eu fo gl hy kk ky'.split(' ');
const moreCountries = 'AD AR AU BR CA CL CN CO EG IN JP KE KR MX NG NZ PE ZA'.split(' ');

/** @returns {Record<string, number>} brotli bytes by chunk name; `entry` without its table, `table` apart */
function build(/** @type {string[]} */ keptLanguages, /** @type {string[]} */ keptCountries) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    mkdirSync(join(folder, 'node_modules/@blind-betting'), { recursive: true });
    for (const name of ['locales', 'embed'])
      cpSync(join(root, 'packages', name), join(folder, 'packages', name), {
        recursive: true,
        filter: (path) => !/\/(dist|build|node_modules|generated)(\/|$)/.test(path.slice(root.length)),
      });
    cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
    cpSync(join(root, 'LICENSES'), join(folder, 'LICENSES'), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== '@blind-betting'))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    for (const name of ['base', 'card', 'help-directory', 'quick-exit'])
      symlinkSync(join(root, 'packages', name), join(folder, 'node_modules/@blind-betting', name));
    symlinkSync(join(folder, 'packages/locales'), join(folder, 'node_modules/@blind-betting/locales'));
    fill(folder, 'messages', keptLanguages, 'en', 'language');
    fill(folder, 'directory', keptCountries, 'XK', 'country');
    const run = (/** @type {string} */ program, /** @type {string[]} */ args, /** @type {string} */ place) =>
      execFileSync(program, args, { cwd: join(folder, 'packages', place), stdio: ['ignore', 'ignore', 'inherit'] });
    const bin = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name);
    // The lint would rightly refuse copies of English under another name.
    for (const name of readdirSync(join(folder, 'packages/locales/lint/rules'))) rmSync(join(folder, 'packages/locales/lint/rules', name));
    run('node', ['scripts/generate.mjs'], 'locales');
    run(bin('tsc'), ['-p', '.'], 'locales');
    run(bin('tsc'), ['-p', '.'], 'embed');
    run(bin('rollup'), ['-c', '--silent'], 'embed');
    const dist = join(folder, 'packages/embed/dist');
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
    const entry = readFileSync(join(dist, 'blind-betting.js'), 'utf8');
    const size = (/** @type {string} */ code) => brotliCompressSync(code).length;
    const bare = size(cutEntry(entry, () => false));
    return {
      ...Object.fromEntries(Object.values(manifest.files).flatMap(({ name, brotli }) => (name ? [[name, brotli]] : []))),
      entry: bare,
      table: size(entry) - bare,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Leaves the files that are kept, and makes those that do not exist from a copy. */
function fill(
  /** @type {string} */ folder,
  /** @type {string} */ kind,
  /** @type {string[]} */ kept,
  /** @type {string} */ model,
  /** @type {string} */ key,
) {
  const place = join(folder, 'packages/locales', kind);
  const copied = readFileSync(join(place, `${model}.json`), 'utf8');
  for (const name of readdirSync(place)) if (!kept.includes(name.replace('.json', ''))) rmSync(join(place, name));
  const present = readdirSync(place);
  for (const name of kept.filter((name) => !present.includes(`${name}.json`)))
    writeFileSync(join(place, `${name}.json`), copied.replace(`"${key}": "${model}"`, `"${key}": "${name}"`));
}

/** @returns {Promise<import('./history.mjs').Part>} */
export async function growth() {
  /** @type {[string, string[], string[]][]} */
  const sizes = [
    ['10 and 2', ['en', 'nl', 'nl-BE', 'fr', 'fr-BE', 'fr-CH', ...READERS.slice(1)], ['BE', 'XK']],
    [`all, ${languages.length} and ${countries.length}`, languages, countries],
    ['60 and 60', [...languages, ...moreLanguages], [...countries, ...moreCountries]],
  ];
  const results = sizes.map(([name, ...kept]) => {
    say(`growth, ${name}`);
    return build(...kept);
  });
  const written = (/** @type {number} */ bytes) => bytes.toLocaleString('en');
  const loaded = (/** @type {Record<string, number>} */ chunks, /** @type {string} */ reader) =>
    ['entry', 'kit', 'blind-betting-card', reader, 'BE'].reduce((sum, name) => sum + (chunks[name] ?? NaN), 0);
  const [few = {}, all = {}] = results;
  const [english = ''] = READERS;
  return {
    report: markdown([
      ['languages and countries', ...sizes.map(([name]) => name)],
      ...READERS.map((reader) => [`reader of ${reader}`, ...results.map((chunks) => written(loaded(chunks, reader)))]),
      ['table of hashes, aside', ...results.map(({ table }) => written(table ?? NaN))],
    ]),
    figures: {
      'all languages and countries, × 10 and 2': loaded(all, english) / loaded(few, english),
      'table of hashes': all['table'] ?? NaN,
    },
  };
}
