import { openPage } from './open-page.mjs';
import { readHtml } from './read-html.mjs';
import { getPage } from './get-page.mjs';
import { isShownForAnything } from './soft-404.mjs';
import { judge, sumUp } from './verdict.mjs';

/** Hosts that are asked at the same time; each of them one request at a time. */
const AT_ONCE = 6;

/**
 * @typedef {object} ClaimResult
 * @property {'number' | 'address' | 'mail' | 'hours'} kind
 * @property {string} value
 * @property {import('./verdict.mjs').Verdict} verdict
 * @property {string} code
 * @property {string} reason
 * @property {import('./verdict.mjs').PageVerdict[]} pages
 *
 * @typedef {{ country: string, file: string, id: string, name: string, seen: boolean, lastSeen?: string, claims: ClaimResult[] }} RecordResult
 *
 * @typedef {import('./get-page.mjs').Tools & { state: import('./state.mjs').State, browser?: import('./browser.mjs').Browser | undefined }} RunTools
 */

/**
 * Looks at each page once, for everything that records claim of it.
 * @param {readonly import('./claims.mjs').RecordClaims[]} records
 * @param {RunTools} tools
 * @param {{ fresh: boolean, signal?: AbortSignal, onStart?: (pages: number, done: number) => void, onPage?: (url: string) => void }} how
 * @returns {Promise<RecordResult[]>}
 */
export async function run(records, tools, { fresh, signal, onStart = () => {}, onPage = () => {} }) {
  const wanted = pagesOf(records);
  const done = await tools.state.open(fresh);
  const known = [...wanted.keys()].filter((url) => done.has(url));
  onStart(wanted.size, known.length);
  /** @type {Map<string, Map<import('./claims.mjs').Claim, import('./verdict.mjs').PageVerdict>>} */ const verdicts = new Map();
  const urls = inTurn([...wanted.keys()]);
  const worker = async () => {
    for (let url = urls.shift(); url !== undefined; url = urls.shift()) {
      signal?.throwIfAborted();
      const wants = /** @type {Want[]} */ (wanted.get(url));
      verdicts.set(url, await lookAt(url, wants, tools, done.get(url)));
      onPage(url);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await tools.state.finish();
  return records.map((record) => resultOf(record, verdicts));
}

/**
 * @typedef {{ record: import('./claims.mjs').RecordClaims, claim: import('./claims.mjs').Claim }} Want
 * @typedef {Map<import('./claims.mjs').Claim, import('./verdict.mjs').PageVerdict>} Verdicts
 */

/** @returns {Map<string, Want[]>} */
export function pagesOf(/** @type {readonly import('./claims.mjs').RecordClaims[]} */ records) {
  /** @type {Map<string, Want[]>} */ const pages = new Map();
  for (const record of records)
    for (const claim of record.claims) for (const url of claim.pages) pages.set(url, [...(pages.get(url) ?? []), { record, claim }]);
  return pages;
}

/** Hosts take turns, so that no worker waits for one that is busy while others are free. */
function inTurn(/** @type {string[]} */ urls) {
  /** @type {Map<string, number>} */ const counts = new Map();
  const ranks = urls.map((url) => {
    const { host } = new URL(url);
    const rank = counts.get(host) ?? 0;
    counts.set(host, rank + 1);
    return { url, rank };
  });
  return ranks.sort((a, b) => a.rank - b.rank).map(({ url }) => url);
}

/** @returns {Promise<Map<import('./claims.mjs').Claim, import('./verdict.mjs').PageVerdict>>} */
async function lookAt(
  /** @type {string} */ url,
  /** @type {Want[]} */ wants,
  /** @type {RunTools} */ tools,
  /** @type {import('./state.mjs').Done | undefined} */ before,
) {
  const { visit, opened } = await visitPage(url, wants, tools, before);
  const first = new Map(wants.map(({ record, claim }) => [claim, judged(visit, opened, claim, record)]));
  const drawn = await drawnVerdicts(visit, opened, wants, first, tools);
  const verdicts = new Map(wants.map(({ claim }) => [claim, better(firstOf(first, claim), drawn?.get(claim))]));
  const gone = [...verdicts.values()].filter(({ verdict }) => verdict === 'gone');
  const languages = wants[0]?.record.languages ?? [];
  if (gone.length > 0 && opened.page && (await isShownForAnything(visit.at, opened.page, languages, tools)))
    for (const verdict of gone)
      Object.assign(verdict, {
        verdict: 'page-gone',
        code: 'soft-404',
        reason: 'the server shows this page for any address that it does not know',
      });
  return verdicts;
}

/** Before anything of a page with scripts is called gone, a browser has looked, too. */
async function drawnVerdicts(
  /** @type {import('./get-page.mjs').Visit} */ visit,
  /** @type {import('./open-page.mjs').Opened} */ opened,
  /** @type {Want[]} */ wants,
  /** @type {Verdicts} */ first,
  /** @type {RunTools} */ tools,
) {
  const doubtful = [...first.values()].some(
    ({ verdict, code }) => verdict === 'gone' || code === 'needs-a-browser' || code === 'hours-in-words',
  );
  if (!doubtful || !tools.browser || !opened.page || opened.page.scripts === 0) return undefined;
  const drawn = await tools.browser.draw(visit.at);
  if (!drawn) return undefined;
  const page = readHtml(drawn.html, drawn.at);
  const at = drawn.at.replace(/#.*$/, '');
  return new Map(wants.map(({ record, claim }) => [claim, judged({ ...visit, at }, { page, drawn: true }, claim, record)]));
}

const firstOf = (/** @type {Verdicts} */ verdicts, /** @type {import('./claims.mjs').Claim} */ claim) =>
  /** @type {import('./verdict.mjs').PageVerdict} */ (verdicts.get(claim));

/**
 * A page on which our own reading fails stops nothing, and is not gone.
 * @type {typeof judge}
 */
function judged(visit, opened, claim, record) {
  try {
    return judge(visit, opened, claim, record);
  } catch (error) {
    return judge(visit, ownFault(error), claim, record);
  }
}

/** @returns {Extract<import('./open-page.mjs').Opened, { code: string }>} */
function ownFault(/** @type {unknown} */ error) {
  return { verdict: 'cannot-be-read', code: 'fault', reason: `recheck cannot read it: ${/** @type {Error} */ (error).message}` };
}

/** @returns {import('./verdict.mjs').PageVerdict} */
function better(
  /** @type {import('./verdict.mjs').PageVerdict} */ plain,
  /** @type {import('./verdict.mjs').PageVerdict | undefined} */ drawn,
) {
  if (!drawn) return plain;
  const inBrowser = { ...drawn, reason: `${drawn.reason} (in a browser)` };
  if (drawn.verdict === 'still-there' || drawn.verdict === 'page-moved') return plain.verdict === drawn.verdict ? plain : inBrowser;
  // Without a browser nothing was known; with one it is.
  return plain.code === 'needs-a-browser' || (plain.code === 'hours-in-words' && drawn.verdict === 'gone') ? inBrowser : plain;
}

/** @returns {Promise<{ visit: import('./get-page.mjs').Visit, opened: import('./open-page.mjs').Opened }>} */
async function visitPage(
  /** @type {string} */ url,
  /** @type {Want[]} */ wants,
  /** @type {RunTools} */ tools,
  /** @type {import('./state.mjs').Done | undefined} */ before,
) {
  if (before?.refused) return { visit: before.visit, opened: before.refused };
  const kept = before && (await tools.cache.get(before.visit.at));
  if (before && kept) return { visit: before.visit, opened: await openPage(before.visit, kept.body).catch(ownFault) };
  const { visit, body } = await getPage(url, wants[0]?.record.languages ?? [], tools);
  const opened = await openPage(visit, body).catch(ownFault);
  await tools.state.add({ visit, readable: Boolean(opened.page), ...(!opened.page && { refused: opened }) });
  return { visit, opened };
}

/** @returns {RecordResult} */
function resultOf(
  /** @type {import('./claims.mjs').RecordClaims} */ record,
  /** @type {Map<string, Map<import('./claims.mjs').Claim, import('./verdict.mjs').PageVerdict>>} */ verdicts,
) {
  const claims = record.claims.map((claim) => {
    const pages = claim.pages.map((url) => /** @type {import('./verdict.mjs').PageVerdict} */ (verdicts.get(url)?.get(claim)));
    return { kind: claim.kind, value: claim.value, ...sumUp(claim, pages), pages };
  });
  const { country, file, id, name } = record;
  const lastSeen = lastSeenOf(claims);
  return { country, file, id, name, seen: lastSeen !== undefined, ...(lastSeen && { lastSeen }), claims };
}

/**
 * @param {readonly ClaimResult[]} claims
 * @returns {string | undefined} the day on which all numbers were seen; where there are none, all addresses
 */
export function lastSeenOf(claims) {
  const numbers = claims.filter(({ kind }) => kind === 'number');
  const asked = numbers.length > 0 ? numbers : claims.filter(({ kind }) => kind !== 'hours');
  const days = asked.map(({ pages }) =>
    pages
      .filter(isSeen)
      .map(({ readAt }) => readAt.slice(0, 10))
      .sort()
      .at(-1),
  );
  return days.length > 0 && days.every((day) => day !== undefined) ? days.sort()[0] : undefined;
}

/** @param {{ verdict: string }} result */
export const isSeen = ({ verdict }) => verdict === 'still-there' || verdict === 'page-moved';
