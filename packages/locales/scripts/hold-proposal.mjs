import { isShipped } from './compile-country.mjs';
import { GONE_AFTER_DAYS } from './limits.mjs';

const DAY = 86_400_000;

/**
 * What a person should decide about a service whose numbers pages do not print any more.
 * @typedef {object} HoldProposal
 * @property {string[]} numbers that two readings, a week or more apart, did not find
 * @property {string[]} days of the first and the last of these readings (ISO 8601)
 * @property {boolean} isWhole whether these are all its numbers: then the service may be held back, else a number goes
 * @property {string} [byHand] why no command may prepare that: what a country would lose
 */

/**
 * @param {any} service of a country file
 * @param {any} country its file
 * @returns {HoldProposal | undefined} undefined where nothing is missed, or once only, or before it was confirmed, or readers do not see the service
 */
export function holdProposal(service, country) {
  if (!isShipped(service)) return undefined;
  // Whoever answers there knows better than a page: the service confirmed all its numbers after they were missed.
  const since = service.confirmed?.date ?? '';
  const missed = (service.gone ?? []).filter(
    (/** @type {{ on: string[] }} */ { on }) => isTwiceMissed(on) && on.some((day) => day > since),
  );
  if (missed.length === 0) return undefined;
  const numbers = missed.map((/** @type {{ number: string }} */ { number }) => number);
  const days = missed.flatMap((/** @type {{ on: string[] }} */ { on }) => on).sort();
  const byHand = whyByHand(service, country);
  return {
    numbers,
    days: [days[0], days.at(-1)],
    isWhole: numbersOf(service).every((number) => numbers.includes(number)),
    ...(byHand && { byHand }),
  };
}

/**
 * @param {HoldProposal} proposal
 * @param {string} id of the service
 * @returns {string} for a person who keeps the country
 */
export function proposalText({ numbers, days, isWhole, byHand }, id) {
  const missed = `pages no longer print ${numbers.join(', ')} (${days.join(' and ')})`;
  if (!isWhole) return `${missed}: call the service; take the number out of its record, or find a page that prints it`;
  if (byHand) return `${missed}: call the service. No command holds it back: ${byHand}`;
  return `${missed}: call the service, then correct it, or hold it back with "npm run hold -- ${id}"`;
}

/** @returns {string[]} all that can be dialled or written to */
export function numbersOf(/** @type {any} */ { phone, text = [] }) {
  return [...phone, ...text].map(({ number }) => number);
}

function isTwiceMissed(/** @type {string[]} */ on) {
  const days = on.map((day) => Date.parse(day)).sort((a, b) => a - b);
  return Number(days.at(-1)) - Number(days[0]) >= GONE_AFTER_DAYS * DAY;
}

/**
 * @param {string} id of a service
 * @param {readonly any[]} countries all country files
 * @returns {string | undefined} why no command may hold it back: what readers of other countries would lose
 */
export function whyNearby(id, countries) {
  const where = countries.filter(({ nearby }) => nearby?.includes(id)).map(({ country }) => country);
  return where.length > 0 ? `readers in ${where.join(', ')} are shown it` : undefined;
}

/**
 * @param {any} service of a country file
 * @param {any} country its file
 * @returns {string | undefined} why no command may hold it back: what a country would lose
 */
export function whyByHand(service, country) {
  if (!service.region) return 'it is for the whole country';
  const { helpline, beside = [], whenClosed, minors = [] } = country.card ?? {};
  if ([helpline, whenClosed, ...beside, ...[minors].flat()].includes(service.id)) return 'the card shows it';
  const others = country.services.filter(
    (/** @type {any} */ other) => other !== service && isShipped(other) && numbersOf(other).length > 0 && other.kind !== 'police',
  );
  if (others.length === 0) return 'it is the last service of the country that can be called';
  const needs = Object.keys(country.firstHelp).filter((need) => country.firstHelp[need].includes(service.id));
  if (needs.length > 0) return `firstHelp names it for ${needs.join(', ')}; put another service there first`;
  return undefined;
}
