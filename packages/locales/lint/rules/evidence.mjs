import { isShipped } from '../../scripts/compile-country.mjs';

/** Fields of a service that a reader is told about, beside its numbers and addresses; sources list them in `states`. */
const FACTS = [
  'for',
  'minimumAge',
  'region',
  'onBill',
  'hours',
  'emergenciesAnytime',
  'languages',
  'moreLanguages',
  'interpreters',
  'signLanguage',
  'anonymous',
  'answeredBy',
  'reportsTo',
  'recorded',
  'withoutPolice',
  'withoutPapers',
  'topics',
  'unreachableFrom',
];

/**
 * Each address and each fact that a reader is shown is borne out by a source: an address by a page that prints it (or, for a website, by a page
 * of that site that was read), a fact by a page that states it, or by the service itself when it confirmed the record. Neither bears out what the
 * record does not say.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) =>
    content.services.flatMap((/** @type {any} */ service) =>
      [...addressFaults(service), ...factFaults(service)].map(([problem, cure]) => ({
        level: /** @type {const} */ ('error'),
        file,
        key: `services.${service.id}`,
        problem,
        cure,
      })),
    ),
  );
}

/** @returns {[problem: string, cure: string][]} */
function addressFaults(/** @type {any} */ service) {
  const { web = [], chat = [], email = [], sources } = service;
  const printed = new Set(sources.flatMap((/** @type {any} */ source) => source.addresses ?? []));
  const read = new Set(sources.map((/** @type {any} */ { url }) => host(url)));
  const unproved = [...web.filter((/** @type {string} */ address) => !read.has(host(address))), ...chat, ...email].filter(
    (address) => !printed.has(address),
  );
  const strange = [...printed].filter((address) => ![...web, ...chat, ...email].includes(address));
  return [
    ...(isShipped(service) ? unproved : []).map((address) =>
      fault(
        `has ${address}, an address that no source prints`,
        'Add it to "addresses" of the page that prints it, or take it out of the record.',
      ),
    ),
    ...strange.map((address) =>
      fault(`has a source that prints ${address}, which is none of its addresses`, 'Compare both with the page, letter by letter.'),
    ),
  ];
}

/** @returns {[problem: string, cure: string][]} */
function factFaults(/** @type {any} */ service) {
  const stated = new Set([...service.sources, service.confirmed ?? {}].flatMap((/** @type {any} */ source) => source.states ?? []));
  const told = new Set(toldFacts(service));
  return [
    ...(isShipped(service) ? [...told] : [])
      .filter((field) => !stated.has(field))
      .map((field) =>
        fault(`says "${field}", which no source states`, `Add "${field}" to "states" of the page that says so, or leave it out.`),
      ),
    ...[...stated]
      .filter((field) => !told.has(field))
      .map((field) =>
        fault(`has a source that states "${field}", which the record does not say`, 'Say it in the record, or take it out of "states".'),
      ),
  ];
}

/**
 * @param {any} service of a country file
 * @returns {string[]} fields of which a reader is told, as `states` names them
 */
export function toldFacts(service) {
  const told = FACTS.filter((field) => service[field] !== undefined);
  return service.phone.some((/** @type {any} */ { cost }) => cost) ? [...told, 'cost'] : told;
}

/** A site with or without "www." is one site. */
function host(/** @type {string} */ address) {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    // The rule "links" says so.
    return address;
  }
}

/** @returns {[problem: string, cure: string]} */
function fault(/** @type {string} */ problem, /** @type {string} */ cure) {
  return [problem, cure];
}
