import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { compileHours } from './compile-hours.mjs';
import { shownSource } from './shown-source.mjs';

/**
 * Turns a country file into what the reader sees: published services only, numbers as written inside and outside the
 * country, hours as intervals, one source each.
 * @param {any} country a file of directory/ that passed the lint
 * @returns {import('../src/types.js').Country}
 */
export function compileCountry(country) {
  const services = country.services.filter(isShipped);
  const used = new Set(services.map((/** @type {any} */ service) => service.region));
  const { metric, value, year, area } = country.figure;
  const regions = Object.fromEntries(Object.entries(country.regions).filter(([code]) => used.has(code)));
  return {
    code: country.country,
    timeZones: country.timeZones,
    emergency: country.emergency.map((/** @type {any} */ entry) => ({
      number: entry.number,
      ...(entry.for === 'police' && { police: true }),
    })),
    cardHelpline: services.findIndex((/** @type {any} */ service) => service.id === country.cardHelpline),
    figure: { metric, value, year, area, source: { name: country.figure.source.name, ...compileSource(country.figure.source) } },
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
      text: text.map((/** @type {any} */ entry) => ({
        type: entry.type,
        ...compilePhone({ ...entry, display: nationalForm(entry.number) }),
      })),
    }),
    ...(email && { email }),
    ...(web && { web }),
    ...(chat && { chat }),
    ...(hours && { hours: compileHours(hours) }),
    ...(languages && { languages }),
    ...(anonymous && { anonymous }),
    ...(onBill === 'hidden' && { unbilled: true }),
    source: compileSource(shownSource(service.sources)),
  };
}

/** A short code stays as it is dialled. */
function nationalForm(/** @type {string} */ number) {
  return parsePhoneNumberFromString(number)?.formatNational() ?? number;
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

/** @returns {{ url: string, date?: string }} */
function compileSource(/** @type {{ url: string, date: string }} */ { url, date }) {
  const known = /\d{4}(-\d{2})?/.exec(date)?.[0];
  return { url, ...(known && { date: known }) };
}
