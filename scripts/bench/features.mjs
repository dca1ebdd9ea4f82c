/** What each part of the code costs in bytes of brotli, on a page with everything: read from the build, so no browser is needed. */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { chunksWithOrigins, keysOf } from '../../packages/embed/scripts/origins.mjs';
import { embed, markdown, say } from './common.mjs';
import { featureOf, moduleName } from './feature-names.mjs';

/** Card, directory and exit, for a Belgian reader of Dutch: the same files as in budget.json. */
const PAGE = 'card and directory with exit, everything included';

/** A hash in the table of files, with its name. */
const HASH = /(?:"?[\w-]+"?:)?["'][A-Za-z0-9+/]{43}=["'],?/g;

/** How many parts have a line of their own. */
const DEAREST = 10;

/**
 * @typedef {import('../../packages/embed/scripts/origins.mjs').Range} Range
 * @typedef {{ code: string, ranges: Range[] }} File
 * @typedef {{ feature: string, brotli: number, minified: number, modules: string[] }} Part modules: the largest first
 */

/** @returns {Promise<import('./history.mjs').Part>} */
export async function features() {
  say('features: building once more, with the origin of each character');
  const { files: published } = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8'));
  const { pages } = JSON.parse(await readFile(new URL('../budget.json', embed), 'utf8'));
  /** @type {string[]} */ const names = pages[PAGE].files;
  const all = await chunksWithOrigins();
  const files = names.map((name) => {
    const [fileName = name] = Object.entries(published).find(([, file]) => file.name === name) ?? [];
    const found = all.find((chunk) => chunk.fileName === fileName);
    // A file is named after its hash, the entry is not, but holds all others.
    if (!found)
      throw new Error(`packages/embed/dist has no file of ${name} that this build writes too: run npm run build, then this part again.`);
    return split(found);
  });
  const total = files.reduce((sum, { code }) => sum + brotli(code), 0);
  const parts = partsOf(files);
  for (const { feature, brotli, minified } of parts) say(`  ${String(brotli).padStart(6)} ${String(minified).padStart(6)}  ${feature}`);
  return {
    report: table(parts, total),
    figures: { bytes: total, ...Object.fromEntries(parts.slice(0, DEAREST).map(({ feature, brotli }) => [feature, brotli])) },
  };
}

/**
 * Takes what is one module, but several things for a reader, apart: texts and countries by their keys, and hashes wherever they stand.
 * @param {File} file
 * @returns {File}
 */
function split({ code, ranges }) {
  const names = ranges.map(({ id, ...range }) => ({ ...range, id: moduleName(id) }));
  const data = names.find(({ id }) => id.startsWith('locales/generated/messages/') || id.startsWith('locales/generated/directory/'));
  const keys = data ? keysOf(code).map(({ id, ...range }) => ({ ...range, id: `${data.id}#${id}` })) : [];
  const hashes = [...code.matchAll(HASH)].map(({ index, 0: text }) => ({ id: 'hashes', start: index, end: index + text.length }));
  return { code, ranges: over(over(names, keys), hashes) };
}

/**
 * @param {Range[]} ranges
 * @param {Range[]} upper which take the place of what they cover
 * @returns {Range[]}
 */
export function over(ranges, upper) {
  return upper.reduce(
    (below, range) => [
      ...below.flatMap(({ id, start, end }) =>
        [
          { id, start, end: Math.min(end, range.start) },
          { id, start: Math.max(start, range.end), end },
        ].filter((piece) => piece.start < piece.end),
      ),
      range,
    ],
    ranges,
  );
}

/**
 * The cost of a part is what a file would be smaller by without its characters. Cut out as they are: nothing has to run, and what other parts say
 * in the same words stays in the file.
 * @param {File[]} files
 * @returns {Part[]} the dearest first
 */
export function partsOf(files) {
  /** @type {Map<string, { brotli: number, modules: Map<string, number> }>} */ const parts = new Map();
  for (const { code, ranges } of files) {
    const whole = brotli(code);
    /** @type {Map<string, Range[]>} */ const owned = new Map();
    for (const range of ranges) owned.set(featureOf(range.id), [...(owned.get(featureOf(range.id)) ?? []), range]);
    for (const [feature, own] of owned) {
      const part = parts.get(feature) ?? { brotli: 0, modules: new Map() };
      part.brotli += whole - brotli(without(code, own));
      for (const { id, start, end } of own) part.modules.set(id, (part.modules.get(id) ?? 0) + end - start);
      parts.set(feature, part);
    }
  }
  return [...parts]
    .map(([feature, { brotli, modules }]) => ({
      feature,
      brotli,
      minified: [...modules.values()].reduce((sum, length) => sum + length, 0),
      modules: [...modules].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    }))
    .sort((a, b) => b.brotli - a.brotli);
}

/**
 * @param {string} code
 * @param {{ start: number, end: number }[]} ranges that do not overlap
 */
export function without(code, ranges) {
  let rest = '';
  let position = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    rest += code.slice(position, start);
    position = end;
  }
  return rest + code.slice(position);
}

const brotli = (/** @type {string} */ code) => brotliCompressSync(code).length;

/**
 * @param {Part[]} parts
 * @param {number} total
 * @returns {string} Markdown
 */
function table(parts, total) {
  const bytes = (/** @type {number} */ value) => value.toLocaleString('en');
  const share = (/** @type {number} */ value) => `${((100 * value) / total).toFixed(1)} %`;
  const sum = (/** @type {Part[]} */ some) => some.reduce((all, { brotli }) => all + brotli, 0);
  const from = (/** @type {Part} */ { modules }) => {
    const shown = modules.slice(0, 4).map((name) => `\`${name || 'rollup'}\``);
    return `${shown.join(', ')}${modules.length > 4 ? ` and ${modules.length - 4} more` : ''}`;
  };
  const rest = parts.slice(DEAREST);
  const rows = [
    ...parts.slice(0, DEAREST).map((part) => [part.feature, bytes(part.brotli), share(part.brotli), from(part)]),
    [
      `${rest.length} smaller parts`,
      bytes(sum(rest)),
      share(sum(rest)),
      'the largest: ' +
        rest
          .slice(0, 3)
          .map(({ feature }) => feature)
          .join('; '),
    ],
    ['what several parts share', bytes(total - sum(parts)), share(total - sum(parts)), 'would go only with all of them'],
    ['the whole page', bytes(total), '', ''],
  ];
  return markdown([['part', 'brotli bytes', 'of the page', 'from'], ...rows], { endsInWords: true });
}
