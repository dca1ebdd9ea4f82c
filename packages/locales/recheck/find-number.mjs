import { isDeclaredDead } from './dead.mjs';
import { labelKind, saysFaxAfter } from './labels.mjs';
import { phoneForms, planSays } from './phone-forms.mjs';
import { folded } from './plain-text.mjs';
import { ownedBy } from './owners.mjs';
import { boundsOf, isBreak, placesOf, runsIn } from './runs.mjs';
import { joinedLines } from './joined-lines.mjs';
import { spelled } from './spelled.mjs';
import { findShortCode } from './find-short-code.mjs';

/** @typedef {import('./page.mjs').Page} Page */
/** @typedef {import('./runs.mjs').Run} Run */

/**
 * What a page says of one claim. `unclear`: a person must look.
 * @typedef {{ found: 'yes' | 'no' | 'unclear', as?: string, why?: string }} Finding
 */

/**
 * Looks for a number in every way in which people write it. One digit more, one less, another code in front, a fax or an account is not it.
 * @param {Page} page
 * @param {{ number: string, country: string, displays?: readonly string[], name: string }} wanted
 * @returns {Finding}
 */
export function findNumber(page, wanted) {
  const forms = phoneForms(wanted.number, wanted.country, wanted.displays);
  if (forms.short) return findShortCode(page, wanted);
  const written = inLines(page.lines, forms, wanted.country).map((finding) => ownedBy(page, finding.line, wanted.name, finding));
  const said = best(written);
  // A link or data beside the words "no longer in use" proves nothing.
  if (said.found === 'yes' || written.some(({ dead }) => dead)) return said;
  const findings = [...written, ...acrossLines(page, forms, wanted.country), ...spelled(page.lines, forms)];
  findings.push(...page.dials.map((dial) => ownedBy(page, dial.line, wanted.name, judgeDial(dial, forms, wanted.country))));
  for (const telephone of page.data.telephones) {
    const run = soleRun(telephone);
    if (run && judge(run, forms, wanted.country).found === 'yes') findings.push({ found: 'yes', as: telephone });
  }
  return best(findings);
}

/** @returns {(Finding & { dead?: boolean, line: number })[]} */
function inLines(
  /** @type {readonly string[]} */ lines,
  /** @type {import('./phone-forms.mjs').PhoneForms} */ forms,
  /** @type {string} */ country,
) {
  return lines.flatMap((line, index) => {
    const runs = runsIn(line);
    return runs.flatMap((run, place) => {
      const finding = judge(run, forms, country);
      const label = finding.found === 'no' ? 'other' : labelOf(lines, index, runs, place);
      if (label === 'fax' || label === 'other') return [];
      const unclear = { found: /** @type {const} */ ('unclear'), as: run.text, line: index };
      const { from, to } = boundsOf(runs, place);
      if (isDeclaredDead(folded(line.slice(from, run.start)), folded(line.slice(run.end, to))))
        return [{ ...unclear, why: 'the page seems to say that it is not in use', dead: true }];
      return label === 'paper' ? [{ ...unclear, why: 'it may be the number of a document or an account' }] : [{ ...finding, line: index }];
    });
  });
}

/** A number whose groups stand on lines of their own: one number where only a line is broken, in doubt where each is an element. */
function acrossLines(/** @type {Page} */ page, /** @type {import('./phone-forms.mjs').PhoneForms} */ forms, /** @type {string} */ country) {
  return joinedLines(page).flatMap(({ lines, soft }) => {
    const [finding] = inLines(lines, forms, country);
    if (finding?.found !== 'yes') return [];
    return [
      soft ? finding : { ...finding, found: /** @type {const} */ ('unclear'), why: 'its digits stand in several places of the page' },
    ];
  });
}

/**
 * @param {readonly Finding[]} findings
 * @returns {Finding}
 */
export function best(findings) {
  return findings.find(({ found }) => found === 'yes') ?? findings.find(({ found }) => found === 'unclear') ?? { found: 'no' };
}

/**
 * @param {Run} run
 * @param {import('./phone-forms.mjs').PhoneForms} forms
 * @param {string} country
 * @returns {Finding}
 */
function judge(run, { abroad, zeroed, home, bare }, country) {
  const written = zeroed && run.text.includes('(0)') ? [...abroad, zeroed] : abroad;
  const withExit = written.flatMap((digits) => [digits, `00${digits}`, `011${digits}`]);
  const places = [
    ...withExit.flatMap((digits) => placesOf(run, digits)),
    ...home.flatMap((digits) => placesOf(run, digits)).filter(({ from }) => !run.gaps[from]?.includes('+')),
  ];
  /** @type {Finding[]} */ const findings = places.map((place) => judgePlace(run, place, country));
  if (bare && run.groups.join('') === bare && !run.text.includes('+') && planSays(run.text, country) !== 'valid')
    findings.push({ found: 'unclear', as: run.text, why: `“${run.text}” lacks the digits in front of the number` });
  return best(findings);
}

/** Where "-5" is another telephone of the exchange; elsewhere it is the next line of a series. */
const EXTENSIONS = new Set(['DE', 'AT', 'CH', 'LI', 'LU', 'BR']);

/** @returns {Finding} */
function judgePlace(/** @type {Run} */ run, /** @type {{ from: number, to: number }} */ { from, to }, /** @type {string} */ country) {
  const { groups, gaps } = run;
  const as = textOf(run, from, to);
  const before = groups.slice(0, from);
  const after = groups.slice(to);
  const left = textOf(run, 0, from);
  const right = textOf(run, to, groups.length);
  const leftOpen = before.length > 0 && !endsBefore(gaps[from] ?? '', left, country);
  const series = gaps[to] === '-' && after[0]?.length === 1 && Number(after[0]) > Number(groups[to - 1]?.at(-1));
  const rightOpen = after.length > 0 && !(series && !EXTENSIONS.has(country)) && !beginsAfter(gaps[to] ?? '', right, after, country);
  if (!leftOpen && !rightOpen) return { found: 'yes', as };
  // The whole is a number of its own: another one.
  if (planSays(run.text, country) !== 'no') return { found: 'no' };
  if (leftOpen && left.includes('+')) return { found: 'no' };
  // An extension of the same exchange: 9709797-12 is not 9709797-0.
  if (rightOpen && gaps[to] === '-') return { found: 'no' };
  return { found: 'unclear', as: run.text, why: `the digits stand in a longer row: “${run.text}”` };
}

/** Whether what stands before is a number by itself. */
function endsBefore(/** @type {string} */ gap, /** @type {string} */ left, /** @type {string} */ country) {
  if (planSays(left, country) === 'valid') return true;
  // The beginning of a number, which a dash or slash cuts, is no number.
  return /\+/.test(gap) || (isBreak(gap) && !left.includes('+') && !/^\(?0/.test(left));
}

function beginsAfter(
  /** @type {string} */ gap,
  /** @type {string} */ right,
  /** @type {readonly string[]} */ groups,
  /** @type {string} */ country,
) {
  if (/\+/.test(gap) || planSays(right, country) === 'valid') return true;
  // "…00/01": the next line of the same exchange.
  if (/^ ?\/ ?$/.test(gap) && groups.length === 1 && (groups[0]?.length ?? 9) <= 3) return true;
  // A note in brackets.
  if (/^ ?\($/.test(gap) && groups.length === 1 && (groups[0]?.length ?? 9) <= 2) return true;
  return isBreak(gap) && gap.trim() !== '-';
}

function textOf(/** @type {Run} */ { groups, gaps }, /** @type {number} */ from, /** @type {number} */ to) {
  return groups
    .slice(from, to)
    .map((group, index) => (index === 0 ? (/[+(]+ ?\(?$/.exec(gaps[from] ?? '')?.[0] ?? '') : gaps[from + index]) + group)
    .join('');
}

/**
 * What the words around a number call it.
 * @param {readonly string[]} lines
 * @param {number} index of the line
 * @param {readonly Run[]} runs of that line
 * @param {number} place of the run
 */
export function labelOf(lines, index, runs, place) {
  const line = lines[index] ?? '';
  const run = /** @type {Run} */ (runs[place]);
  const next = runs[place + 1];
  // The name of a file.
  if (/^\.(?:jpe?g|png|gif|webp|pdf|html?|php)\b/i.test(line.slice(run.end))) return 'other';
  if (saysFaxAfter(folded(line.slice(run.end, next?.start)), next !== undefined)) return 'fax';
  // Two numbers after one label: the label counts for both.
  for (let at = place; at >= 0; at--) {
    const label = line.slice(runs[at - 1]?.end ?? 0, runs[at]?.start);
    if (/[\p{L}€$£=#]/u.test(label)) return labelKind(folded(label));
  }
  // A cell or line of its own before the number.
  const above = lines[index - 1] ?? '';
  return above.length <= 40 && !/\d/.test(above) ? labelKind(folded(above)) : 'none';
}

/** @returns {Finding} */
function judgeDial(
  /** @type {import('./page.mjs').Dial} */ dial,
  /** @type {import('./phone-forms.mjs').PhoneForms} */ forms,
  /** @type {string} */ country,
) {
  const run = soleRun(dial.number);
  if (!run || judge(run, forms, country).found !== 'yes') return { found: 'no' };
  if (labelKind(folded(dial.before)) !== 'none') return { found: 'no' };
  const seen = runsIn(dial.text).filter(({ groups }) => groups.join('').length >= 6);
  if (seen.length > 0 && seen.every((one) => judge(one, forms, country).found === 'no'))
    return { found: 'unclear', as: dial.text, why: `a link dials ${dial.number}, but its text says “${dial.text}”` };
  return { found: 'yes', as: `tel:${dial.number}` };
}

/** @returns {Run | undefined} the digits of a link, as one run */
function soleRun(/** @type {string} */ number) {
  const runs = runsIn(number);
  return runs.length === 1 ? runs[0] : undefined;
}
