/** Turns loads into a table: medians, and each as a ratio to the floor. */

import { markdown, median, ROUNDS } from './common.mjs';

/**
 * @typedef {import('./measure.mjs').Load} Load
 * @typedef {{ bytes: number, requests: number, loads: Map<number, Load[]> }} Result everything about one contestant
 * @typedef {{ label: string, digits: number, figure: (result: Result) => number, isKept?: boolean }} Row isKept: in the history
 */

const of = (/** @type {Result} */ { loads }, /** @type {number} */ count, /** @type {keyof Load} */ key) =>
  median((loads.get(count) ?? []).map((load) => load[key]));

const perCard = (/** @type {Result} */ result, /** @type {keyof Load} */ key) =>
  Math.max(0, (of(result, 1000, key) - of(result, 1, key)) / 999 / 1024);

/** @type {Row[]} */
const rows = [
  { label: 'bytes, 1 card, brotli', digits: 0, figure: ({ bytes }) => bytes, isKept: true },
  { label: 'requests, 1 card', digits: 0, figure: ({ requests }) => requests },
  ...[1, 100, 1000].map((count) => ({
    label: `painted, ${count.toLocaleString('en')} card${count > 1 ? 's' : ''}, ms`,
    digits: 0,
    figure: (/** @type {Result} */ result) => of(result, count, 'painted'),
    isKept: true,
  })),
  { label: 'script, 1,000 cards, ms', digits: 0, figure: (result) => of(result, 1000, 'script') },
  { label: 'style and layout, 1,000 cards, ms', digits: 0, figure: (result) => of(result, 1000, 'style') },
  { label: 'JavaScript heap for each card, KiB', digits: 1, figure: (result) => perCard(result, 'heap') },
  { label: 'heap and DOM for each card, KiB', digits: 1, figure: (result) => perCard(result, 'memory'), isKept: true },
  { label: 'layout shift (CLS), 1 card', digits: 3, figure: (result) => of(result, 1, 'cls') },
  { label: 'layout shift (CLS), 100 cards', digits: 3, figure: (result) => of(result, 100, 'cls') },
  { label: 'click to next paint, 1 card, ms', digits: 0, figure: (result) => of(result, 1, 'click') },
  { label: 'click to next paint, 1,000 cards, ms', digits: 0, figure: (result) => of(result, 1000, 'click'), isKept: true },
];

/**
 * @param {Map<string, Result>} results by name; the first is the floor
 * @returns {string} Markdown
 */
export function table(results) {
  const body = rows.map(({ label, digits, figure }) => {
    const [floor = NaN, ...others] = [...results.values()].map(figure);
    const written = (/** @type {number} */ value, places = digits) =>
      value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
    // A ratio to what rounds to nothing would say nothing.
    const cell = (/** @type {number} */ value) =>
      written(floor) === written(0) ? written(value) : `${written(value)} (×${written(value / floor, value / floor < 10 ? 1 : 0)})`;
    return [label, written(floor), ...others.map(cell)];
  });
  return `Medians of ${ROUNDS}; in brackets the ratio to the bare CSS card.\n\n${markdown([['', ...results.keys()], ...body])}`;
}

/**
 * @param {Map<string, Result>} results by name; the first is the floor
 * @param {string} name of one of them
 * @returns {Record<string, number>} for the history: what is kept, as a ratio to the floor
 */
export function ratios(results, name) {
  const [floor] = results.values();
  const own = results.get(name);
  if (!floor || !own) throw new Error(`Nothing was measured of "${name}". Known: ${[...results.keys()].join(', ')}.`);
  return Object.fromEntries(
    rows.filter(({ isKept }) => isKept).map(({ label, figure }) => [label.replace(/, (ms|brotli|KiB)$/, ''), figure(own) / figure(floor)]),
  );
}
