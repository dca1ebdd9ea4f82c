import { hasCue, isQuantity, labelKind } from './labels.mjs';
import { isNearName, nameWords } from './names.mjs';
import { folded } from './plain-text.mjs';
import { placesOf, runsIn } from './runs.mjs';

/** How far from the name, in characters, and from a word such as "call". */
const NEAR_NAME = 300;
const NEAR_CUE = 80;

/**
 * A code of a few digits is anywhere: as an amount, a year, a room. It is found where it stands as a whole word near the service's name, and
 * something says that it is dialled: a link, a word such as "call", or a place of its own.
 * @param {import('./page.mjs').Page} page
 * @param {{ number: string, name: string }} wanted
 * @returns {import('./find-number.mjs').Finding}
 */
export function findShortCode(page, { number, name }) {
  const words = nameWords(name, number);
  const titled = isNearName(folded([page.title, ...page.headings].join('\n')), words);
  const dial = page.dials.find((link) => digitsOf(link.number) === number);
  if (dial) return { found: 'yes', as: `tel:${dial.number}` };
  const telephone = page.data.telephones.find((text) => digitsOf(text) === number);
  if (telephone) return { found: 'yes', as: telephone };

  /** @type {import('./find-number.mjs').Finding} */ let finding = { found: 'no' };
  const starts = startsOf(page.lines);
  const { lines } = page;
  const whole = lines.join('\n');
  for (const [index, line] of lines.entries())
    for (const run of runsIn(line))
      for (const { from, to } of placesOf(run, number)) {
        if (!standsAlone(run, from, to) || isThousands(run, from, to)) continue;
        const start = /** @type {number} */ (starts[index]) + run.start;
        const before = folded(line.slice(0, run.start));
        const after = folded(line.slice(run.end));
        if (/[\p{L}\d.,]$/u.test(before) || /^(?:[\p{L}]|[.,]\d)/u.test(after)) continue;
        if (isQuantity(before, after) || labelKind(before) !== 'none') continue;
        const near =
          !words.none && isNearName(folded(whole.slice(Math.max(0, start - NEAR_NAME), start + run.text.length + NEAR_NAME)), words);
        const named = near || titled || words.none;
        const alone = !/\p{L}/u.test(before + after);
        const neighbour = [lines[index - 1], lines[index + 1]].some(
          (text) => text !== undefined && text.length < NEAR_CUE && hasCue(folded(text)),
        );
        const cue = isDialled(before, after);
        if (named && (cue || (alone && (near || neighbour)) || touchesName(line, run, words))) return { found: 'yes', as: run.text };
        if (named || cue || neighbour)
          finding = {
            found: 'unclear',
            as: run.text,
            why: named
              ? `${number} stands there, but nothing says that it is to be dialled`
              : `${number} stands there, but without the service’s name near it`,
          };
      }
  return finding;
}

/** "112/101" and "112 - 101" are two codes; "116 000 5" is another number. */
function standsAlone(/** @type {import('./runs.mjs').Run} */ { groups, gaps }, /** @type {number} */ from, /** @type {number} */ to) {
  const parts = (/** @type {string | undefined} */ gap) =>
    gap !== undefined && (gap.includes('/') || gap.includes(' - ') || /\) ?\(/.test(gap));
  return (from === 0 ? !gaps[0]?.includes('+') : parts(gaps[from])) && (to === groups.length || parts(gaps[to]));
}

/** "1.712" is an amount; "116.000" is how Italy writes the European number. */
function isThousands(/** @type {import('./runs.mjs').Run} */ { groups, gaps }, /** @type {number} */ from, /** @type {number} */ to) {
  return (
    to - from > 1 &&
    groups[from] !== '116' &&
    gaps.slice(from + 1, to).every((gap) => gap === '.') &&
    groups.slice(from + 1, to).every(({ length }) => length === 3)
  );
}

/** A word such as "call" in the same part of the sentence, which does not belong to the next number. */
function isDialled(/** @type {string} */ before, /** @type {string} */ after) {
  const part = before.slice(-NEAR_CUE).replace(/^.*[,;!?\d](?=[^,;!?\d]*$)/su, '');
  if (hasCue(part)) return true;
  const [behind = ''] = /^[^,;.!?\d]*/.exec(after.slice(0, NEAR_CUE / 2)) ?? [];
  return hasCue(behind) && !/^\d/.test(after.slice(behind.length).replace(/^[.:\s]+/, ''));
}

/** "Child Focus: 116 000", but not "Payoke, 2000 Antwerpen". */
function touchesName(
  /** @type {string} */ line,
  /** @type {import('./runs.mjs').Run} */ run,
  /** @type {ReturnType<typeof nameWords>} */ { words },
) {
  const before = folded(line.slice(0, run.start));
  const after = line.slice(run.end);
  const last = /([\p{L}\d]+)[\s:(|.-]*$/u.exec(before)?.[1] ?? '';
  const next = /^[\s:)|-]*([\p{L}]+)/u.exec(folded(after))?.[1] ?? '';
  const isName = (/** @type {string} */ word) => words.some((one) => word.startsWith(one));
  return isName(next) || (isName(last) && !/^\s*\p{Lu}/u.test(after));
}

/** @returns {number[]} where each line begins in the joined text */
function startsOf(/** @type {readonly string[]} */ lines) {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

function digitsOf(/** @type {string} */ text) {
  return text.replace(/\D/g, '');
}
