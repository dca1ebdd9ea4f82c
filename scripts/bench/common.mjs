/** What every part of the bench shares. */

/** Of each figure the median is taken, so an odd number; ROUNDS names another. */
export const ROUNDS = Number(process.env['ROUNDS'] ?? 7);

/** The embed as built, everything included. */
export const embed = new URL('../../packages/embed/dist/', import.meta.url);

/** @param {string} text progress, apart from the report */
export const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Whoever comes first in a round finds the machine as the last one left it: each takes that place in turn.
 * @param {readonly Item[]} items
 * @param {number} round
 * @returns {Item[]}
 * @template Item
 */
export function turns(items, round) {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

/** @param {number[]} list */
export function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * @param {string[][]} rows the head first
 * @param {{ endsInWords?: boolean }} [options] endsInWords: the last column holds no figures
 * @returns {string} Markdown; figures to the right
 */
export function markdown([head = [], ...rows], { endsInWords = false } = {}) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 || (endsInWords && index === head.length - 1) ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
