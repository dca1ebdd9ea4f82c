/** Finds what may be numbers in a line: runs of digits in groups, with what stands between them. */

/**
 * @typedef {object} Run
 * @property {string} text as it stands in the line
 * @property {number} start
 * @property {number} end
 * @property {string[]} groups the digits
 * @property {string[]} gaps `gaps[i]` stands before `groups[i]`; the first one is `+`, `(` or empty
 */

const RUN = /(?:\(?\+ ?\(?|\()?\d+(?:(?:[ ./()+-]{1,4})\d+)*/g;
/** Times, and what is written of day and night; a number beside them must not swallow their digits. */
const TIMES = [
  /(?<![\d.])(?:24|7)\s?(?:h|hrs?|u|std\.?|j|d|ore|st)?\s?[/x]\s?(?:24|7)(?!\d)\s?(?:h|j|d)?(?![\d\p{L}])/giu,
  /(?<!\d)\d{1,2}\s?[:h]\s?[0-5]\d(?!\d)/giu,
  /(?<![\d.])\d{1,2}\s?(?:h|hrs?|uhr|uur|a\.?m\.?|p\.?m\.?)(?![\p{L}\d])/giu,
  /(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/gu,
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?![\d/.-])/gu,
];

/**
 * @param {string} line plain text
 * @returns {Run[]}
 */
export function runsIn(line) {
  const kept = TIMES.reduce((text, pattern) => text.replace(pattern, (time) => '¦'.repeat(time.length)), line);
  return [...kept.matchAll(RUN)].map(({ 0: text, index }) => {
    const groups = text.match(/\d+/g) ?? [];
    const gaps = text.split(/\d+/).slice(0, -1);
    return { text: line.slice(index, index + text.length), start: index, end: index + text.length, groups, gaps };
  });
}

/**
 * @param {readonly Run[]} runs of a line
 * @param {number} place of one
 * @returns {{ from: number, to: number | undefined }} where the words begin and end that speak of it: at the numbers beside it, of which days and
 *   years are none
 */
export function boundsOf(runs, place) {
  const isNumber = (/** @type {Run} */ { text }) => text.replace(/\D/g, '').length >= 3 && !/^(?:19|20)\d\d$/.test(text);
  return { from: runs.slice(0, place).filter(isNumber).at(-1)?.end ?? 0, to: runs.slice(place + 1).find(isNumber)?.start };
}

/**
 * Where the digits stand in a run as whole groups.
 * @param {Run} run
 * @param {string} digits
 * @returns {{ from: number, to: number }[]} first group, and the one after the last
 */
export function placesOf({ groups }, digits) {
  return groups.flatMap((_, from) => {
    let joined = '';
    for (let to = from; to < groups.length && joined.length < digits.length; to++) {
      joined += groups[to];
      if (joined === digits) return [{ from, to: to + 1 }];
    }
    return [];
  });
}

/**
 * Whether one number may end and another begin here.
 * @param {string} gap
 */
export const isBreak = (gap) => / [-/.] |[-/] | {2,}|\+|\) ?\(|[/] ?\(/.test(gap);
