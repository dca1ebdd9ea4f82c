/** What the audit says, without printing it: the command and the page in Storybook show the same. */
import { isShipped } from './compile-country.mjs';
import { freshUntil } from './fresh-until.mjs';
import { holdProposal, proposalText } from './hold-proposal.mjs';
import { HOLIDAY_NOTICE_MONTHS } from './limits.mjs';
import { shownSource } from './shown-source.mjs';
import { writtenMonth, yearMonth } from './source-date.mjs';

/**
 * One service, and what says how urgent a new look at it is.
 * @typedef {object} AuditRow
 * @property {string} country
 * @property {string} id
 * @property {string} name
 * @property {boolean} shipped whether readers see it
 * @property {string} sourceDate year and month of the source that the reader is shown, or `undated`
 * @property {number | null} ageInMonths of that source; null when it has no date
 * @property {boolean} old nothing that speaks for it (page, last reading, the service itself) is within its limit
 * @property {string} source address of that source
 * @property {string} site where that is: `example.org`
 * @property {boolean} ownPage whether that is the service's own page
 * @property {string} confidence of the first reading
 * @property {string} secondReading its result, or `none`
 * @property {string} lastSeen day on which pages still printed all its numbers, or `never`
 * @property {string} confirmed day on which the service itself confirmed it, and the organisation, or `never`
 * @property {string} [proposal] what a person should decide, since two readings a week apart missed its number
 * @property {string} [change] what the second reading changed, added or did not find
 * @property {string} [hold] why it is held back
 * @property {string} [note] for campaign teams
 *
 * One country: who stands for its records, and when it runs the campaign.
 * @typedef {object} CountryRow
 * @property {string} country
 * @property {'draft' | { by: string, date: string }} review which partner confirmed the services, and when
 * @property {{ from: string, to: string, own: boolean }} campaign month and day, each year; `own` when the file names them
 * @property {number} shipped services that readers see
 * @property {number} held services that are held back
 * @property {number} old shipped services that are undated or over the limit
 * @property {number} doubted shipped services that the second reading doubted or did not find
 * @property {number | null} holidaysUntil last year whose public holidays are known; null where the file has none
 * @property {boolean} holidaysEnd whether they end within half a year, or have ended: time for `npm run holidays`
 */

const CONFIDENCE = ['low', 'medium', 'high'];
/** Results of a second reading that ask for a third one. */
const DOUBTED = ['doubtful', 'not-found'];
/** From 18 October, for one week. */
const CAMPAIGN = { from: '--10-18', to: '--10-24' };

/**
 * Lists all services, the most urgent first: what readers see before what is held back, a number that pages no longer print first, doubted or not found again before the
 * rest, undated before old before new, low confidence before high.
 * @param {readonly { name: string, content: any }[]} directory country files
 * @param {Date} [today]
 * @returns {AuditRow[]}
 */
export function auditServices(directory, today = new Date()) {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const rows = directory.flatMap(({ name, content }) =>
    content.services.map((/** @type {any} */ service) => describeService(name, content, service, now)),
  );
  return rows.sort(
    (a, b) =>
      Number(b.shipped) - Number(a.shipped) ||
      Number(Boolean(b.proposal)) - Number(Boolean(a.proposal)) ||
      Number(isDoubted(b)) - Number(isDoubted(a)) ||
      compareAge(b.ageInMonths, a.ageInMonths) ||
      CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
      a.id.localeCompare(b.id, 'en'),
  );
}

/**
 * Sums up each country, in the order of the codes.
 * @param {readonly { name: string, content: any }[]} directory country files
 * @param {Date} [today]
 * @returns {CountryRow[]}
 */
export function auditCountries(directory, today = new Date()) {
  return directory.map((file) => {
    const rows = auditServices([file], today);
    const shipped = rows.filter((row) => row.shipped);
    const { campaign } = file.content;
    return {
      country: file.name,
      review: file.content.review,
      campaign: { ...(campaign ?? CAMPAIGN), own: campaign !== undefined },
      shipped: shipped.length,
      held: rows.length - shipped.length,
      old: shipped.filter((row) => row.old).length,
      doubted: shipped.filter(isDoubted).length,
      ...holidaysOf(file.content, today),
    };
  });
}

/**
 * @param {CountryRow['campaign']} campaign
 * @returns {string} for a person: `18 October to 24 October`
 */
export function campaignPeriod({ from, to }) {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  // A leap year, so that 29 February is a day.
  return [from, to].map((date) => day.format(new Date(date.replace(/^-/, '2024')))).join(' to ');
}

/** @returns {Pick<CountryRow, 'holidaysUntil' | 'holidaysEnd'>} */
function holidaysOf(/** @type {any} */ { holidays }, /** @type {Date} */ today) {
  if (!holidays) return { holidaysUntil: null, holidaysEnd: false };
  const notice = Date.UTC(holidays.until + 1, -HOLIDAY_NOTICE_MONTHS, 1);
  return { holidaysUntil: holidays.until, holidaysEnd: today.getTime() >= notice };
}

/** @returns {AuditRow} */
function describeService(/** @type {string} */ country, /** @type {any} */ content, /** @type {any} */ service, /** @type {number} */ now) {
  const source = shownSource(service.sources);
  const newest = yearMonth(source.date);
  const until = freshUntil(service);
  const proposal = holdProposal(service, content);
  return {
    country,
    id: service.id,
    name: service.name,
    shipped: isShipped(service),
    sourceDate: newest === undefined ? 'undated' : writtenMonth(newest),
    ageInMonths: newest === undefined ? null : now - newest,
    old: until === undefined || now > until,
    source: source.url,
    site: source.url.replace(/^\w+:\/\/(www\.)?/, '').replace(/\/.*/, ''),
    ownPage: source.own,
    confidence: service.confidence,
    secondReading: service.checked ?? 'none',
    lastSeen: service.lastSeen ?? 'never',
    confirmed: service.confirmed ? `${service.confirmed.date} by ${service.confirmed.by}` : 'never',
    ...(proposal && { proposal: proposalText(proposal, service.id) }),
    ...(service.change && { change: service.change }),
    ...(service.hold && { hold: service.hold }),
    ...(service.note && { note: service.note }),
  };
}

function isDoubted(/** @type {AuditRow} */ { secondReading }) {
  return DOUBTED.includes(secondReading);
}

/** An unknown age is older than any other. */
function compareAge(/** @type {number | null} */ a, /** @type {number | null} */ b) {
  if (a === b) return 0;
  return (a ?? Infinity) > (b ?? Infinity) ? 1 : -1;
}
