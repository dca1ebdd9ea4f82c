import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { compileHours } from './compile-hours.mjs';
import { yearMonth } from './source-date.mjs';

/**
 * Turns a country file into what the reader sees: published services only, numbers as written inside and outside the
 * country, hours as intervals, one source each.
 * @param {any} country a file of directory/ that passed the lint
 * @returns {import('../src/types.js').Country}
 */
export function compileCountry(country) {
  const services = country.services.filter(isShipped);
  const used = new Set(services.map((/** @type {any} */ service) => service.region));
  const regions = Object.fromEntries(Object.entries(country.regions).filter(([code]) => used.has(code)));
  return {
    code: country.country,
    timeZones: country.timeZones,
    emergency: country.emergency.map((/** @type {any} */ entry) => ({
      number: entry.number,
      ...(entry.for === 'police' && { police: true }),
    })),
    cardHelpline: services.findIndex((/** @type {any} */ service) => service.id === country.cardHelpline),
    figure: { ...country.figure, source: { name: country.figure.source.name, ...shownSource([country.figure.source]) } },
    ...(Object.keys(regions).length > 0 && { regions }),
    ...(country.review !== 'draft' && { confirmed: country.review }),
    ...(country.rights && { rights: country.rights }),
    services: services.map(compileService),
  };
}

/**
 * @param {any} service of a country file
 * @returns {boolean} whether readers see it: published, and not for professionals only
 */
export function isShipped(service) {
  return service.publish && !service.for?.every((/** @type {string} */ group) => group === 'professionals');
}

/** @returns {import('../src/types.js').Service} */
function compileService(/** @type {any} */ service) {
  const { name, kind, region, phone, text, email, web, chat, hours, languages, anonymous, onBill } = service;
  return {
    name,
    kind,
    ...(service.for?.join() === 'minors' && { minors: true }),
    ...(region && { region }),
    phone: phone.map(compilePhone),
    ...(text && {
      text: text.map((/** @type {any} */ entry) => ({ type: entry.type, ...compilePhone({ ...entry, display: entry.number }) })),
    }),
    ...(email && { email }),
    ...(web && { web }),
    ...(chat && { chat }),
    ...(hours && { hours: compileHours(hours) }),
    ...(languages && { languages }),
    ...(anonymous && { anonymous }),
    ...(onBill === 'hidden' && { unbilled: true }),
    source: shownSource(service.sources),
  };
}

/** @returns {import('../src/types.js').Phone} */
function compilePhone(/** @type {any} */ { number, display, cost }) {
  return {
    number,
    national: display,
    ...(number.startsWith('+') && { international: parsePhoneNumberFromString(number)?.formatInternational() ?? number }),
    ...(cost && { cost }),
  };
}

/** The newest page that prints the number; the service's own page where two are of the same age. */
function shownSource(/** @type {any[]} */ sources) {
  const printing = sources.filter((source) => source.number);
  const [best] = (printing.length > 0 ? printing : sources).toSorted(
    (a, b) => (yearMonth(b.date) ?? 0) - (yearMonth(a.date) ?? 0) || Number(b.own ?? false) - Number(a.own ?? false),
  );
  const date = /\d{4}(-\d{2})?/.exec(best.date)?.[0];
  return { url: best.url, ...(date && { date }) };
}
