import { createHash } from 'node:crypto';
import { CURE, TO_DO, WORDS } from './words.mjs';

/**
 * @typedef {{ url: string, verdict: string, reason: string }} PageOfReport
 * @typedef {{ kind: string, value: string, verdict: keyof typeof WORDS, reason: string, pages: PageOfReport[] }} ClaimOfReport
 * @typedef {{ country: string, id: string, name: string, claims: ClaimOfReport[] }} ServiceOfReport
 * @typedef {{ date: string, services: ServiceOfReport[] }} Report what `npm run recheck -- --report` writes
 * @typedef {{ service: ServiceOfReport, claim: ClaimOfReport }} Row
 */

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;
/** A cell is read, not studied. */
const LONGEST_CELL = 160;

/**
 * What a page or a file says, so that it stays what it is: no link, no mention, no markup, one line, not long.
 * @param {string} text of others
 * @returns {string} a code span that fits into a table
 */
export function quoted(text) {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('`', "'")
    .replaceAll('|', '¦')
    .trim();
  const letters = [...line];
  const cut = letters.length > LONGEST_CELL ? `${letters.slice(0, LONGEST_CELL).join('')}…` : line;
  return `\`${cut || ' '}\``;
}

/**
 * @param {string} url of a page
 * @returns {string} a link that shows the host
 */
export function link(url) {
  const { protocol, host, href } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '', href: '' };
  if (!/^https?:$/.test(protocol) || !/^[\w.:-]+$/.test(host)) return quoted(url);
  return `[${host.replaceAll('_', '\\_')}](${href.replace(/[^\w:/?#&=%.,~+;!$@-]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)})`;
}

/**
 * @param {readonly ServiceOfReport[]} services
 * @returns {Row[]} what a person has to do, the worst first
 */
export function rowsOf(services) {
  const all = services.flatMap((service) => service.claims.map((claim) => ({ service, claim })));
  return TO_DO.flatMap((verdict) => all.filter(({ claim }) => claim.verdict === verdict));
}

/** @param {readonly Row[]} rows @returns {Map<string, Row>} what is gone, by a name that stays from week to week */
export function goneOf(rows) {
  const gone = rows.filter(({ claim }) => claim.verdict === 'gone' || claim.verdict === 'page-gone');
  return new Map(
    gone.map((row) => {
      const { service, claim } = row;
      const name = JSON.stringify([service.id, claim.kind, claim.value]);
      return [createHash('sha256').update(name).digest('hex').slice(0, 12), row];
    }),
  );
}

/** @param {string | null} body of an issue @returns {Set<string>} what it said is gone, as `goneOf` names it; the last line counts: a page may have said another */
export const goneIn = (body) => new Set([...(body ?? '').matchAll(/^<!-- gone: ([\da-f ]*)-->/gm)].at(-1)?.[1]?.split(' ').filter(Boolean));

/** @param {readonly Row[]} rows @param {number} room characters @returns {string} */
function table(rows, room) {
  let text = '| Service | What | Verdict | Page | Why |\n| --- | --- | --- | --- | --- |';
  for (const [index, row] of rows.entries()) {
    const line = rowOf(row);
    if (text.length + line.length > room) return `${text}\n\nThe report of the run names ${rows.length - index} more.`;
    text += `\n${line}`;
  }
  return text;
}

/** @param {Row} row */
function rowOf({ service, claim }) {
  const pages = claim.pages.slice(0, 3).map(({ url }) => link(url));
  const cells = [
    quoted(service.id),
    `${quoted(claim.kind)} ${quoted(claim.value)}`,
    WORDS[claim.verdict],
    pages.join(' '),
    quoted(claim.reason),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * @param {string} country two letters
 * @returns {string} by which the issue of a country is found again
 */
export const titleOf = (country) => `Recheck ${country}: ${new Intl.DisplayNames('en', { type: 'region' }).of(country)}`;

/**
 * @param {string} date of the report
 * @param {readonly Row[]} rows
 * @returns {string} body of the issue
 */
export function bodyOf(date, rows) {
  const unread = rows.filter(({ claim }) => claim.verdict === 'cannot-be-read');
  const first = rows.filter(({ claim }) => claim.verdict !== 'cannot-be-read');
  const cures = TO_DO.filter((verdict) => rows.some(({ claim }) => claim.verdict === verdict)).map(
    (verdict) => `- **${WORDS[verdict]}**: ${CURE[verdict]}.`,
  );
  return [
    `\`npm run recheck\` of ${date} did not see all that we name for this country. A page may be wrong, and so may the program: look before you change a number. [How](../blob/HEAD/docs/rechecking.md)`,
    cures.join('\n'),
    ...(first.length > 0 ? [table(first, LONGEST / 2)] : []),
    ...(unread.length > 0
      ? [`<details><summary>${unread.length} could not be read</summary>\n\n${table(unread, LONGEST / 2 - 5000)}\n\n</details>`]
      : []),
    'The next run writes this text anew, and closes the issue once all is seen again.',
    `<!-- gone: ${[...goneOf(rows).keys()].slice(0, 300).join(' ')} -->`,
  ].join('\n\n');
}

/**
 * @param {string} date of the report
 * @param {readonly Row[]} rows that were not gone the week before
 * @returns {string} a comment, since nobody is told when a text is written anew
 */
export const commentOf = (date, rows) => `Gone since the last run, on ${date}:\n\n${table(rows, LONGEST / 2)}`;
