import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { compileHolidays } from './compile-holidays.mjs';
import { compileHolidayHours, compileHours } from './compile-hours.mjs';
import { freshUntil } from './fresh-until.mjs';
import { sourceOf } from './shown-source.mjs';
import { writtenMonth } from './source-date.mjs';

/**
 * Turns a country file into what the reader sees: published services only, numbers as written inside and outside the
 * country, hours as intervals, one source each.
 * @param {any} country a file of directory/ that passed the lint
 * @param {readonly any[]} [all] every country, where services of others may be shown
 * @returns {import('../src/types.js').Country}
 */
export function compileCountry(country, all = []) {
  const services = country.services.filter(isShipped);
  const used = new Set(services.flatMap(regionsOf));
  const { metric, value, year, area } = country.figure;
  const rights = /** @type {const} */ (['specialStatus', 'guardian']).filter((key) => country.law?.[key]);
  const holidays = compileHolidays(country, services);
  const regions = Object.fromEntries(Object.entries(country.regions).filter(([code]) => used.has(code)));
  return {
    code: country.country,
    timeZones: country.timeZones,
    ...(holidays && { holidays }),
    emergency: country.emergency.map((/** @type {any} */ entry) => ({
      number: entry.number,
      ...(entry.for === 'police' && { police: true }),
      ...(entry.text && { text: entry.text.map(compileText) }),
    })),
    ...(country.card && { card: compileCard(country.card, services) }),
    ...(country.nearby && { nearby: compileNearby(country.nearby, all) }),
    ...(country.law?.payingIsPunished && { payingIsPunished: true }),
    figure: { metric, value, year, area, source: { name: country.figure.source.name, ...compileSource(country.figure.source) } },
    ...(Object.keys(regions).length > 0 && { regions }),
    ...(country.review !== 'draft' && { confirmed: country.review }),
    ...(rights.length > 0 && { rights }),
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

/** @returns {import('../src/types.js').CardNumbers} */
function compileCard(/** @type {any} */ { helpline, beside, whenClosed, minors }, /** @type {any[]} */ services) {
  const indexOf = (/** @type {string} */ id) => services.findIndex((service) => service.id === id);
  return {
    helpline: indexOf(helpline),
    ...(beside && { beside: beside.map(indexOf) }),
    ...(whenClosed && { whenClosed: indexOf(whenClosed) }),
    ...(minors && { minors: [minors].flat().map(indexOf) }),
  };
}

/** Grouped by country, with those of its numbers that can be dialled from another one. */
function compileNearby(/** @type {string[]} */ ids, /** @type {readonly any[]} */ all) {
  return all
    .map((country) => {
      const chosen = country.services
        .filter((/** @type {any} */ service) => ids.includes(service.id))
        .map((/** @type {any} */ service) => ({ ...service, text: undefined, region: undefined }));
      const holidays = compileHolidays(country, chosen);
      return {
        code: country.country,
        timeZones: country.timeZones,
        ...(holidays && { holidays }),
        services: chosen.map((/** @type {any} */ service) => {
          const compiled = compileService(service);
          // Two countries may share a time zone, so the clock of the device does not tell that a number is foreign.
          const phone = compiled.phone
            .filter(({ international }) => international)
            .map((entry) => ({ ...entry, national: entry.international }));
          return { ...compiled, phone };
        }),
      };
    })
    .filter(({ services }) => services.length > 0);
}

/** @returns {string[]} */
function regionsOf(/** @type {any} */ { region = [] }) {
  return [region].flat();
}

/** @returns {import('../src/types.js').Service} */
function compileService(/** @type {any} */ service) {
  const { name, kind, minimumAge, region, topics, phone, text, email, web, chat, hours, languages, moreLanguages, confirmed, lastSeen } =
    service;
  const until = freshUntil(service);
  const source = sourceOf(service);
  const people = peopleOf(service);
  const holidayHours = hours && compileHolidayHours(hours);
  const costs = new Set(phone.map((/** @type {any} */ entry) => entry.cost));
  return {
    name: groupedIn(name),
    kind,
    facts: factsOf(service),
    ...(people && { people }),
    ...(minimumAge && { minimumAge }),
    ...(topics && { topics }),
    ...(service.answeredBy && { answeredBy: service.answeredBy }),
    ...(service.unreachableFrom && { unreachableFrom: service.unreachableFrom }),
    ...(region && { regions: regionsOf(service) }),
    phone: phone.map((/** @type {any} */ entry) => ({
      ...compilePhone(entry),
      ...(costs.size > 1 && entry.cost && { cost: entry.cost }),
    })),
    ...(text && { text: text.map(compileText) }),
    ...(email && { email }),
    ...(web && { web }),
    ...(chat && { chat }),
    ...(hours && { hours: compileHours(hours) }),
    ...(holidayHours && { holidayHours }),
    ...(languages && { languages }),
    ...(moreLanguages && { moreLanguages }),
    ...(source && { source: compileSource(source) }),
    ...(confirmed && { confirmed: confirmed.date.slice(0, 7) }),
    ...(lastSeen && { lastSeen: lastSeen.slice(0, 7) }),
    ...(until !== undefined && { freshUntil: writtenMonth(until) }),
  };
}

/** @returns {import('../src/types.js').ServiceFact[]} */
function factsOf(/** @type {any} */ service) {
  const groups = new Set(service.for ?? []);
  // A price counts when all numbers have it.
  const [cost, ...otherCosts] = new Set(service.phone.map((/** @type {any} */ phone) => phone.cost));
  /** @type {Record<import('../src/types.js').ServiceFact, unknown>} */
  const known = {
    minors: groups.has('minors') && !groups.has('adults') && !groups.has('women'),
    adults: groups.has('adults') && !groups.has('minors'),
    emergenciesAnytime: service.emergenciesAnytime,
    reportsToPolice: service.reportsTo === 'police',
    withoutPolice: service.withoutPolice,
    withoutPapers: service.withoutPapers,
    anonymous: service.anonymous,
    recorded: service.recorded,
    interpreters: service.interpreters,
    signLanguage: service.signLanguage,
    free: cost === 'free' && otherCosts.length === 0,
    standard: cost === 'standard' && otherCosts.length === 0,
    charged: cost === 'charged' && otherCosts.length === 0,
    unbilled: service.onBill === 'hidden',
  };
  return /** @type {import('../src/types.js').ServiceFact[]} */ (
    Object.entries(known)
      .filter(([, isKnown]) => isKnown)
      .map(([fact]) => fact)
  );
}

/** @returns {import('../src/types.js').Service['people']} */
function peopleOf(/** @type {{ for?: string[] }} */ { for: groups = [] }) {
  const has = (/** @type {string} */ group) => groups.includes(group);
  if (!has('women') && !has('men') && !has('trans')) return undefined;
  if (has('trans')) return 'everyGender';
  if (has('men')) return 'womenAndMen';
  if (!has('minors')) return 'women';
  return has('adults') ? 'womenAndGirls' : 'womenAndChildren';
}

/** @returns {import('../src/types.js').TextChannel} */
function compileText(/** @type {any} */ entry) {
  return { type: entry.type, ...compilePhone({ ...entry, display: nationalForm(entry.number) }) };
}

/** A short code stays as it is dialled. */
function nationalForm(/** @type {string} */ number) {
  return parsePhoneNumberFromString(number)?.formatNational() ?? number;
}

/** @returns {import('../src/types.js').Phone} */
function compilePhone(/** @type {any} */ { number, display }) {
  const international = parsePhoneNumberFromString(number)?.formatInternational() ?? number;
  return { number, national: grouped(display), ...(number.startsWith('+') && { international: grouped(international) }) };
}

/**
 * No-break spaces between the groups of a number: with plain ones a screen reader takes "116 006" for two numbers in many languages (heard
 * from eSpeak NG in fourteen), and a line may end within it.
 */
function grouped(/** @type {string} */ written) {
  return written.replaceAll(' ', '\u00a0');
}

/** The same for a number in a name, as in "116 000 Enfants disparus". */
function groupedIn(/** @type {string} */ name) {
  return name.replace(/(?<=\d) (?=\d)/g, '\u00a0');
}

/** @returns {{ url: string, date?: string }} */
function compileSource(/** @type {{ url: string, date: string }} */ { url, date }) {
  const known = /\d{4}(-\d{2})?/.exec(date)?.[0];
  return { url, ...(known && { date: known }) };
}
