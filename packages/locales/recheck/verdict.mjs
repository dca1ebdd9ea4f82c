import { isBotCheck, isCookieWall, isEmpty, isFrontPage, isLogin, isWaitingRoom, needsBrowser, numberInImage } from './barriers.mjs';
import { saysGone, saysOutage, saysPageNotFound, saysPayWall } from './barriers.mjs';
import { siteOf } from './claims.mjs';
import { findAddress, findMail } from './find-address.mjs';
import { findHours } from './find-hours.mjs';
import { findNumber } from './find-number.mjs';
import { phoneForms } from './phone-forms.mjs';

/**
 * @typedef {'still-there' | 'page-moved' | 'gone' | 'cannot-be-read' | 'page-gone'} Verdict
 *
 * What one page says of one claim.
 * @typedef {object} PageVerdict
 * @property {string} url
 * @property {string} [at] where it was read, if elsewhere
 * @property {Verdict} verdict
 * @property {string} code
 * @property {string} reason in plain words
 * @property {string} [as] how the page writes it
 * @property {string} readAt
 */

/** The best that a page says is what holds for the claim. */
export const ORDER = /** @type {const} */ (['still-there', 'page-moved', 'gone', 'cannot-be-read', 'page-gone']);

/**
 * @param {import('./get-page.mjs').Visit} visit
 * @param {import('./open-page.mjs').Opened} opened
 * @param {import('./claims.mjs').Claim} claim
 * @param {import('./claims.mjs').RecordClaims} record
 * @returns {PageVerdict}
 */
export function judge(visit, opened, claim, record) {
  const elsewhere = !sameAddress(visit.url, visit.at);
  const base = { url: visit.url, readAt: visit.readAt, ...(elsewhere && { at: visit.at }) };
  if (!opened.page) return { ...base, verdict: opened.verdict, code: opened.code, reason: opened.reason };
  const { page } = opened;
  const finding = search(page, claim, record, visit);
  const gone = saysGone(page);
  const printed = finding.found === 'yes' && claim.kind === 'number';
  if (gone && !printed) return { ...base, verdict: 'page-gone', code: 'soft-404', reason: `the page says “${gone.slice(0, 80)}”` };
  // A page that prints it is not gone: a long title may be about people who are not found; a short one, or one about a page, leaves a doubt.
  if (gone && (gone.length <= 40 || (saysPageNotFound(gone) && [page.title, ...page.headings].includes(gone))))
    return { ...base, verdict: 'cannot-be-read', code: 'unclear', reason: `the page prints it, but says “${gone}”` };
  const front = isFrontPage(visit.url, visit.at);
  if (finding.found === 'yes') {
    const moved = elsewhere && (visit.moved || front);
    return {
      ...base,
      verdict: moved ? 'page-moved' : 'still-there',
      code: moved ? 'moved' : 'found',
      reason: moved ? `it stands on the page at its new address, ${visit.at}` : 'the page prints it',
      ...(finding.as && { as: finding.as }),
    };
  }
  return { ...base, ...whyNot(opened, claim, record, visit, finding, front) };
}

/**
 * @param {import('./page.mjs').Page} page
 * @param {import('./claims.mjs').Claim} claim
 * @param {import('./claims.mjs').RecordClaims} record
 * @param {import('./get-page.mjs').Visit} visit
 * @returns {import('./find-number.mjs').Finding & { words?: boolean }}
 */
export function search(page, claim, record, visit) {
  const finding = searchShown(page, claim, record, visit);
  if (finding.found !== 'no' || !page.unseen || claim.kind === 'hours') return finding;
  const unseen = searchShown(page.unseen, claim, record, visit);
  if (unseen.found === 'no') return finding;
  return { ...unseen, found: 'unclear', why: 'it stands in a part of the page that is not shown by itself' };
}

/** @type {typeof search} */
function searchShown(page, claim, record, visit) {
  const { country, name, others } = record;
  if (claim.kind === 'number') return findNumber(page, { number: claim.value, country, displays: claim.displays, name });
  if (claim.kind === 'mail') return findMail(page, claim.value);
  if (claim.kind === 'hours') return findHours(page, { hours: claim.value, name, numbers: others, country });
  if (claim.site && siteOf(visit.at) === siteOf(claim.value)) return { found: 'yes', as: 'a page of this site' };
  return findAddress(page, claim.value);
}

/**
 * @param {{ page: import('./page.mjs').Page, drawn?: boolean }} opened
 * @param {import('./claims.mjs').Claim} claim
 * @param {import('./claims.mjs').RecordClaims} record
 * @param {import('./get-page.mjs').Visit} visit
 * @param {import('./find-number.mjs').Finding & { words?: boolean }} finding
 * @param {boolean} front
 * @returns {Pick<PageVerdict, 'verdict' | 'code' | 'reason' | 'as'>}
 */
function whyNot({ page, drawn = false }, claim, record, visit, finding, front) {
  const unread = (/** @type {string} */ code, /** @type {string} */ reason) => ({
    verdict: /** @type {const} */ ('cannot-be-read'),
    code,
    reason,
  });
  if (finding.found === 'unclear')
    return { ...unread('unclear', finding.why ?? 'a person must look'), ...(finding.as && { as: finding.as }) };
  if (isBotCheck(page)) return unread('bot-check', 'the page wants to know whether we are human');
  if (isWaitingRoom(page)) return unread('busy', 'the page asks to wait in a queue');
  if (isCookieWall(page, visit.at)) return unread('cookie-wall', 'the page only asks about cookies');
  if (drawn && page.lines.length === 0) return unread('needs-a-browser', 'it stays empty even');
  if (isLogin(page)) return unread('forbidden', 'the page asks for a password');
  const script = drawn ? undefined : needsBrowser(page, digitsOf(claim, record));
  if (script) return unread('needs-a-browser', `needs a browser: ${script}`);
  const outage = saysOutage(page);
  if (outage) return unread('outage', `the site seems to be out of order: “${outage.slice(0, 80)}”`);
  const wall = saysPayWall(page);
  if (wall) return unread('pay-wall', `the rest is for those who pay: “${wall.slice(0, 80)}”`);
  if (isEmpty(page)) return unread('empty', 'the page is empty');
  if (page.cut) return unread('network', 'the page ends in the middle');
  if (front)
    return { verdict: 'page-gone', code: 'front-page', reason: `it leads to the front page, ${visit.at}, which does not print it` };
  if (finding.words) return unread('hours-in-words', 'the page gives no times in figures near the service');
  const [frame] = claim.kind === 'hours' ? [] : page.frames;
  if (frame) return unread('frame', `it may stand in a frame of the page, ${frame}`);
  const image = claim.kind === 'number' ? numberInImage(page) : undefined;
  if (image) return unread('image', image);
  return { verdict: 'gone', code: 'not-printed', reason: finding.why ?? 'the page was read and does not print it' };
}

/** @returns {string[]} */
export function digitsOf(
  /** @type {import('./claims.mjs').Claim} */ claim,
  /** @type {import('./claims.mjs').RecordClaims} */ { country },
) {
  if (claim.kind !== 'number') return [];
  const { abroad, home } = phoneForms(claim.value, country, claim.displays);
  return [...abroad, ...home];
}

/**
 * One verdict for a claim with several pages.
 * @param {import('./claims.mjs').Claim} claim
 * @param {readonly PageVerdict[]} pages
 * @returns {{ verdict: Verdict, code: string, reason: string }}
 */
export function sumUp(claim, pages) {
  const best = ORDER.map((verdict) => pages.find((page) => page.verdict === verdict)).find(Boolean);
  if (!best && claim.given)
    return {
      verdict: 'cannot-be-read',
      code: 'given-by-the-service',
      reason: `the service itself gave it on ${claim.given}; its pages ${claim.kind === 'hours' ? 'stated others' : 'printed another one'} then. Once a page ${claim.kind === 'hours' ? 'states' : 'prints'} it, name that page as the source`,
    };
  if (!best)
    return { verdict: 'cannot-be-read', code: 'no-page', reason: `no source is said to ${claim.kind === 'hours' ? 'state' : 'print'} it` };
  const { verdict, code, reason } = best;
  return { verdict, code, reason };
}

/** What is no other place: http or https, www or not, the last slash. */
function sameAddress(/** @type {string} */ one, /** @type {string} */ other) {
  const plain = (/** @type {string} */ url) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/#.*$/, '')
      .replace(/\/(?=$|\?)/, '');
  return plain(one) === plain(other);
}
