import { isSeen } from './run.mjs';
import { CURE, TO_DO, WORDS } from './words.mjs';

/** @typedef {import('./run.mjs').RecordResult} RecordResult */

/**
 * @param {readonly RecordResult[]} records
 * @returns {{ records: number, claims: number, covered: number, uncheckable: number, verdicts: Record<string, number>, reasons: Record<string, number> }}
 */
export function summary(records) {
  const claims = records.flatMap((record) => record.claims);
  const unread = claims.filter(({ verdict }) => verdict === 'cannot-be-read');
  return {
    records: records.length,
    claims: claims.length,
    covered: claims.length - unread.length,
    uncheckable: unread.length,
    verdicts: Object.fromEntries(
      Object.keys(WORDS).map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length]),
    ),
    reasons: count(unread.map(({ code }) => code)),
  };
}

/** @returns {Record<string, number>} the most frequent first */
export function count(/** @type {readonly string[]} */ list) {
  const counts = new Map();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

/**
 * @param {readonly RecordResult[]} records
 * @returns {number} exit code: 1 something is gone, 3 something cannot be read, 0 all is there
 */
export function exitCode(records) {
  const { verdicts, uncheckable } = summary(records);
  if (verdicts.gone || verdicts['page-gone']) return 1;
  return uncheckable > 0 ? 3 : 0;
}

/**
 * @param {readonly RecordResult[]} records
 * @param {string} date
 */
export function asJson(records, date) {
  const services = records.map(({ country, id, name, seen, lastSeen, claims }) => ({
    country,
    id,
    name,
    seen,
    ...(lastSeen && { lastSeen }),
    claims,
  }));
  return JSON.stringify({ date, summary: summary(records), services }, null, 2);
}

/**
 * What a person has to do: the claims that are not simply still there, the worst first, and the count of all.
 * @param {readonly RecordResult[]} records
 * @returns {string}
 */
export function asText(records) {
  const blocks = TO_DO.flatMap((verdict) => {
    const lines = records.flatMap(({ id, country, claims }) =>
      claims.filter((claim) => claim.verdict === verdict).map((claim) => describe(country, id, claim)),
    );
    return lines.length > 0 ? [`${WORDS[verdict].toUpperCase()} (${lines.length}): ${CURE[verdict]}\n${lines.join('\n')}`] : [];
  });
  return [...blocks, countLine(summary(records))].join('\n\n');
}

function describe(
  /** @type {string} */ country,
  /** @type {string} */ id,
  /** @type {import('./run.mjs').ClaimResult} */ { kind, value, code, reason, pages },
) {
  const head = `  ${country}  ${id}  ${kind} ${value}`;
  if (pages.length === 0) return `${head}\n      ${reason}`;
  return (
    [head, ...pages.map((page) => `      ${page.url}\n        ${isSeen(page) ? 'found' : WORDS[page.verdict]}: ${page.reason}`)].join(
      '\n',
    ) + (code === 'unclear' ? '\n        compare it digit by digit' : '')
  );
}

/** @returns {string} */
export function countLine(/** @type {ReturnType<typeof summary>} */ { records, claims, covered, uncheckable, verdicts, reasons }) {
  const said = Object.entries(WORDS)
    .filter(([verdict]) => verdict !== 'cannot-be-read' && verdicts[verdict])
    .map(([verdict, words]) => `${verdicts[verdict]} ${words}`);
  const why = Object.entries(reasons).map(([code, number]) => `${number} ${code}`);
  return `Of ${claims} claims of ${records} records, ${covered} are covered by a check${said.length ? ` (${said.join(', ')})` : ''}; ${uncheckable} cannot be checked${why.length ? `: ${why.join(', ')}` : ''}.`;
}

/**
 * Before anything is asked for: what there is to ask.
 * @param {readonly import('./claims.mjs').RecordClaims[]} records
 * @returns {string}
 */
export function planText(records) {
  const claims = records.flatMap((record) => record.claims.map((claim) => ({ ...claim, id: record.id })));
  const pages = new Set(claims.flatMap((claim) => claim.pages));
  const hosts = new Set([...pages].map((url) => new URL(url).host));
  const bare = claims.filter((claim) => claim.pages.length === 0);
  const kinds = Object.entries(count(claims.map(({ kind }) => kind))).map(([kind, number]) => `${number} ${kind}`);
  return [
    `Of ${claims.length} claims of ${records.length} records (${kinds.join(', ')}), ${claims.length - bare.length} have a page to look at; ${bare.length} have none.`,
    `${pages.size} pages on ${hosts.size} hosts.`,
    ...bare.map(({ id, kind, value }) => `  no page: ${id}  ${kind} ${value}`),
  ].join('\n');
}
