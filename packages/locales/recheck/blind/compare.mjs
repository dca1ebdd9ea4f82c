/** Holds what `recheck --json` said against what a careful person would say. */
import { expectations, sets } from './expectations.mjs';

/** @type {Record<string, string>} the words of the tool, in those of the expectations */
const WORDS = {
  'still-there': 'there',
  gone: 'gone',
  'page-gone': 'page gone',
  'page-moved': 'page moved',
  'cannot-be-read': 'unreadable',
};

/**
 * A wrong "there" keeps a dead number before readers; a wrong "gone" takes a living one from them; all else costs somebody's time.
 *
 * @typedef {import('./expectations.mjs').Row & { got: string, code: string, reason: string, harm: 1 | 2 | 3 }} Difference
 */

/**
 * @param {{ services: { id: string, claims: { value: string, kind: string, pages: { url: string, verdict: string, code?: string, reason?: string, as?: string }[] }[] }[] }} report
 * @param {(site: string) => string} origin where each site was served
 * @returns {Difference[]} the worst first
 */
export function differences(report, origin) {
  const said = new Map(
    report.services.flatMap(({ id, claims }) =>
      claims.flatMap(({ value, kind, pages }) => pages.map((page) => [`${id} ${page.url} ${kind === 'hours' ? 'hours' : value}`, page])),
    ),
  );
  return expectations
    .flatMap((row) => {
      const { hostname, pathname, search } = new URL(row.page);
      const id = row.service.startsWith('emergency-') ? `emergency-${row.claim}` : row.service;
      const page = said.get(`${id} ${origin(hostname)}${pathname}${search} ${row.claim}`);
      const got = page ? (WORDS[page.verdict] ?? page.verdict) : 'nothing';
      if (got === row.verdict || row.accept.some((other) => other === got)) return [];
      return [{ ...row, got, code: page?.code ?? '', reason: page?.as ?? page?.reason ?? '', harm: harmOf(row.verdict, got) }];
    })
    .sort((one, other) => one.harm - other.harm);
}

/**
 * @param {Difference[]} found all differences of a run
 * @returns {string[]} for each set a sentence with its figures
 */
export const figures = (found) =>
  Object.keys(sets).map((set) => {
    const all = expectations.filter((one) => one.set === set).length;
    const other = found.filter((one) => one.set === set);
    const count = (/** @type {number} */ harm) => other.filter((one) => one.harm === harm).length;
    return (
      `Of ${all} verdicts of the ${set} set ${all - other.length} are as expected; ` +
      `${count(1)} wrong found; ${count(2)} wrong gone; ${count(3)} other.`
    );
  });

/** @param {string} expected @param {string} got @returns {1 | 2 | 3} */
function harmOf(expected, got) {
  if (got === 'there' || got === 'page moved') return expected === 'there' || expected === 'page moved' ? 3 : 1;
  return (got === 'gone' || got === 'page gone') && expected !== 'gone' && expected !== 'page gone' ? 2 : 3;
}
