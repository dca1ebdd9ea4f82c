import { findNumber } from './find-number.mjs';
import { isNearName, nameWords } from './names.mjs';
import { makePage } from './page.mjs';
import { folded } from './plain-text.mjs';
import { isAlways, rangesIn, sameRange, shown } from './times.mjs';

/** Lines before and after the name or number that may give its hours. */
const BEFORE = 3;
const AFTER = 8;

/**
 * Compares the times of a record with those that a page writes in figures near its name or number. What is written in words cannot be
 * compared, so it is never "gone". Days are not compared: each language has its own ways to say them.
 * @param {import('./page.mjs').Page} page
 * @param {{ hours: string, name: string, numbers: readonly string[], country: string }} wanted
 * @returns {import('./find-number.mjs').Finding & { words?: boolean }} `words`: there is nothing to compare
 */
export function findHours(page, wanted) {
  const lines = nearLines(page, wanted);
  const near = lines.length > 0 ? lines : page.lines;
  const finding = compare(near, wanted.hours);
  if (lines.length > 0 || finding.words) return finding;
  return finding.found === 'yes'
    ? { found: 'unclear', ...(finding.as && { as: finding.as }), why: `it gives ${finding.as}, but neither name nor number near it` }
    : { found: 'no', words: true };
}

/** @returns {import('./find-number.mjs').Finding & { words?: boolean }} */
function compare(/** @type {readonly string[]} */ lines, /** @type {string} */ hours) {
  const ranges = lines.flatMap(rangesIn);
  const other = ranges.length > 0;
  if (hours.startsWith('24/7')) {
    const said = lines.map(isAlways).find(Boolean) ?? (ranges.some((range) => sameRange({ from: 0, to: 1440 }, range)) && '00:00–24:00');
    if (said) return { found: 'yes', as: said };
    return other ? { found: 'no', why: `it gives other times: ${shown(ranges)}` } : { found: 'no', words: true };
  }
  const usual = hours.replace(/;?\s*PH .*$/, '');
  const wanted = [...usual.matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)/g)].map(([, a, b, c, d]) => ({
    from: Number(a) * 60 + Number(b),
    to: Number(c) * 60 + Number(d),
  }));
  const missing = wanted.filter((range) => !ranges.some((one) => sameRange(range, one)));
  if (missing.length === 0) return { found: 'yes', as: shown(wanted) };
  return other ? { found: 'no', why: `it gives ${shown(ranges)}, not ${shown(missing)}` } : { found: 'no', words: true };
}

/** @returns {string[]} */
function nearLines(
  /** @type {import('./page.mjs').Page} */ page,
  /** @type {{ name: string, numbers: readonly string[], country: string }} */ { name, numbers, country },
) {
  const words = nameWords(name, '');
  if (isNearName(folded([page.title, ...page.headings].join('\n')), words)) return page.lines;
  const named = (/** @type {string} */ line) =>
    isNearName(folded(line), words) ||
    numbers.some((number) => number.length > 4 && findNumber(makePage({ lines: [line] }), { number, country, name }).found === 'yes');
  const anchors = page.lines.flatMap((line, index) => (named(line) ? [index] : []));
  return page.lines.filter((_, index) => anchors.some((anchor) => index >= anchor - BEFORE && index <= anchor + AFTER));
}
