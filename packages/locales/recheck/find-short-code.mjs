import { isDeclaredDead } from './dead.mjs';
import { hasCue, isQuantity, isYear, isYearOfRange, labelKind } from './labels.mjs';
import { isNearName, nameWords } from './names.mjs';
import { ownedBy } from './owners.mjs';
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
 * @returns {Finding}
 */
export function findShortCode(page, { number, name }) {
  const words = nameWords(name, number);
  const titled = isNearName(folded([page.title, ...page.headings].join('\n')), words);
  const dials = page.dials
    .filter((link) => digitsOf(link.number) === number)
    .map((link) => ownedBy(page, link.line, name, judgeDial(link, titled, words)));
  const dial = dials.find(({ found }) => found === 'yes');
  if (dial) return dial;
  const telephone = page.data.telephones.find((text) => digitsOf(text) === number);
  if (telephone) return { found: 'yes', as: telephone };

  /** @type {Finding} */ let finding = dials.find(({ found }) => found === 'unclear') ?? { found: 'no' };
  const starts = startsOf(page.lines);
  const { lines } = page;
  const whole = lines.join('\n');
  const elsewhere = givesOther(lines, number, words);
  for (const [index, line] of lines.entries())
    for (const run of runsIn(line))
      for (const { from, to } of placesOf(run, number)) {
        if (!standsAlone(run, from, to) || isThousands(run, from, to)) continue;
        const start = /** @type {number} */ (starts[index]) + run.start;
        const before = folded(line.slice(0, run.start));
        const after = folded(line.slice(run.end));
        if (/[\p{L}\d.,]$/u.test(before) || /^(?:[\p{L}]|[.,]\d)/u.test(after)) continue;
        if (isQuantity(before, after) || labelKind(before) !== 'none') continue;
        if (isYear(number, before, after) || (elsewhere && !namesService(before, words))) continue;
        const dead = isDeclaredDead(before.replace(/^.*\d/s, ''), after.replace(/\d.*$/s, ''));
        if (dead || elsewhere || isYearOfRange(run, from, to)) {
          const why = dead
            ? 'the page seems to say that it is not in use'
            : elsewhere
              ? 'another code stands beside the name of the service'
              : 'it seems to be a year';
          if (finding.found === 'no') finding = { found: 'unclear', as: run.text, why };
          continue;
        }
        const near =
          !words.none && isNearName(folded(whole.slice(Math.max(0, start - NEAR_NAME), start + run.text.length + NEAR_NAME)), words);
        const named = near || titled || words.none;
        const alone = !/\p{L}/u.test(before + after);
        const beside = [lines[index - 1] ?? '', lines[index + 1] ?? ''].map(folded);
        const owned = beside.some((text) => text.length < NEAR_CUE * 2 && namesService(text, words));
        const neighbour = [lines[index - 1], lines[index + 1]].some(
          (text) => text !== undefined && text.length < NEAR_CUE && hasCue(folded(text)),
        );
        // The name has the word "line" in it, which is no word to call.
        const cue = isDialled(before.replaceAll(words.whole, ' '), after.replaceAll(words.whole, ' '));
        const others = !titled && !words.none && belongsToOther(line.slice(0, run.start), words);
        if (named && !others && (cue || (alone && (owned || neighbour)) || touchesName(line, run, words))) {
          const own = ownedBy(page, index, name, { found: /** @type {const} */ ('yes'), as: run.text });
          if (own.found === 'yes') return own;
          finding = own;
        } else if (named || cue || neighbour)
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

/** @typedef {ReturnType<typeof nameWords>} Words */
/** @typedef {import('./find-number.mjs').Finding} Finding */

/** @returns {Finding} */
function judgeDial(/** @type {import('./page.mjs').Dial} */ link, /** @type {boolean} */ titled, /** @type {Words} */ words) {
  const as = `tel:${link.number}`;
  if (titled || words.none) return { found: 'yes', as };
  const label = link.before.replace(/[\s:|-]*$/, ': ');
  const text = /\d/.test(link.text) ? '' : `${link.text}: `;
  if (![label, text].some((one) => belongsToOther(one, words))) return { found: 'yes', as };
  return { found: 'unclear', as, why: `a link dials it, but beside another name: “${(text || label).trim()}”` };
}

/** By the whole of its name, or most of its words: one word is that of others, too. */
function namesService(/** @type {string} */ text, /** @type {Words} */ { whole, words, none }) {
  if (none) return false;
  const has = words.filter((word) => new RegExp(`(?<![\\p{L}\\d])${word}`, 'u').test(text));
  return text.includes(whole) || (has.length > 0 && has.length * 2 >= words.length);
}

/** "The service: 1816" says that another code is its own. */
function givesOther(/** @type {readonly string[]} */ lines, /** @type {string} */ number, /** @type {Words} */ words) {
  const given = lines.flatMap((line) => {
    const [label = '', code = ''] = /^([^\d:]{3,80}):\s*(\d[\d ]{1,6}\d)$/u.exec(line)?.slice(1) ?? [];
    return code && namesService(folded(label), words) ? [{ whole: folded(label).trim() === words.whole, code: digitsOf(code) }] : [];
  });
  // Beside its very name: "Help Line: 1816" says more than "Kids Help Line: 1817".
  const own = given.some(({ whole }) => whole) ? given.filter(({ whole }) => whole) : given;
  return own.length > 0 && !own.some(({ code }) => code === number);
}

/** A label with the name of somebody else stands right before the code: "Environment Line: 1815". */
function belongsToOther(/** @type {string} */ before, /** @type {Words} */ words) {
  const label = /(?:^|[.;,|]\s|\d\s)([^.;,|\d]{3,60}):\s*$/u.exec(before)?.[1] ?? '';
  if (namesService(folded(label), words)) return false;
  const [first = '', ...rest] = label.trim().split(/\s+/);
  return rest.some((word) => /^\p{Lu}/u.test(word)) || (/^\p{Lu}/u.test(first) && !hasCue(folded(label)));
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
  // "Dial 999 or" calls both.
  const one = before
    .slice(-NEAR_CUE)
    .replace(
      /(?<![\d.,/-])\d{2,6}\s+(?:or|and|oder|und|of|en|ou|et|o|y|e|eller|och|og|tai|ja|lub|i|nebo|a|alebo|vagy|sau|si|ili|ali|va[iy]|ir|arba|veya|или|и|або|чи|і|та|ή|η|και)\s+$/u,
      '',
    );
  const part = one.replace(/^.*[,;!?\d](?=[^,;!?\d]*$)/su, '');
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
