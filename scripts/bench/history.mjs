/** A line for each run that was written down, so that what gets worse by little each time is seen. */
import { execFileSync } from 'node:child_process';
import { root } from '../run.mjs';
import { markdown } from './common.mjs';

/**
 * What a part of the bench hands out: a table for the docs, and few figures for the history. Those are bytes, or ratios to something measured in
 * the same run, since times of two days or machines cannot be compared; of all of them less is better.
 * @typedef {{ report: string, figures: Record<string, number> }} Part
 *
 * @typedef {{ date: string, commit: string, part: string, figures: Record<string, number> }} Entry one line of the history
 */

/** Relative to the root of the repository. */
export const HISTORY = 'docs/performance-history.jsonl';

/** A ratio keeps two digits more than anybody will trust, bytes are whole anyway. */
const rounded = (/** @type {number} */ value) => Number(value.toFixed(3));

/** @param {Entry} entry @returns {string} one line, without its end */
export function lineOf({ date, commit, part, figures }) {
  return JSON.stringify({
    date,
    commit,
    part,
    // What could not be measured is left out: JSON has no word for it.
    figures: Object.fromEntries(
      Object.entries(figures).flatMap(([name, value]) => (Number.isFinite(value) ? [[name, rounded(value)]] : [])),
    ),
  });
}

/**
 * @param {string} text of the file
 * @returns {Entry[]} the oldest first
 * @throws {Error} which names the line that is none
 */
export function entriesOf(text) {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      const entry = JSON.parse(line);
      if (typeof entry.part !== 'string' || typeof entry.figures !== 'object') throw new Error('part or figures are missing');
      return [entry];
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      throw new Error(`${HISTORY}:${index + 1} is no entry (${message}). Take the line out, or write it as the others are.`);
    }
  });
}

/**
 * @param {Entry[]} entries of any part, the oldest first
 * @param {Entry} now
 * @returns {string} Markdown: the first and the last entry of this part beside the new one, and by how much it changed
 */
export function beside(entries, now) {
  const earlier = entries.filter(({ part }) => part === now.part);
  const [first] = earlier;
  const last = earlier.at(-1);
  if (!first || !last) return `${HISTORY} has no earlier run of ${now.part}.`;
  const written = (/** @type {number | undefined} */ value) =>
    value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 3 });
  const change = (/** @type {number | undefined} */ from, /** @type {number} */ to) => {
    if (from === undefined) return 'new';
    if (rounded(to) === from) return '=';
    return from === 0 ? '' : `${to > from ? '+' : '−'}${Math.abs((100 * (to - from)) / from).toFixed(1)} %`;
  };
  const named = (/** @type {Entry} */ { date, commit }) => `${date}, ${commit}`;
  const rows = Object.entries(now.figures).map(([name, value]) => {
    const [before, previous] = [first.figures[name], last.figures[name]];
    return [name, written(before), written(previous), written(rounded(value)), change(previous, value), change(before, value)];
  });
  return markdown([[now.part, `first (${named(first)})`, `last (${named(last)})`, 'now', 'since last', 'since first'], ...rows]);
}

/** @returns {string} the commit that is measured; with a plus where files differ from it */
export function commitNow() {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'packages') ? '+' : ''}`;
}
