import { isShipped } from '../scripts/compile-country.mjs';

/**
 * One thing that a record says and a page can bear out.
 * @typedef {object} Claim
 * @property {'number' | 'address' | 'mail' | 'hours'} kind
 * @property {string} value as it stands in the record
 * @property {string[]} displays for a number: how the record shows it
 * @property {string[]} pages said to print it
 * @property {boolean} site for a web address that no page is said to print: its site is looked at instead
 * @property {string} [given] day on which the service itself gave it, where no page is said to print it
 *
 * @typedef {object} RecordClaims
 * @property {string} country
 * @property {string} file
 * @property {string} id
 * @property {string} name
 * @property {string[]} languages of the country
 * @property {string[]} others numbers of this record, with which hours are found
 * @property {Claim[]} claims
 */

/**
 * Everything that can be looked up again: numbers, addresses, mail and hours of all services that readers see, and the emergency numbers.
 * @param {readonly { file: string, content: any }[]} directory
 * @returns {RecordClaims[]}
 */
export function claimsOf(directory) {
  return directory.flatMap(({ file, content }) => {
    const common = { country: content.country, file, languages: content.languages ?? [] };
    return [
      ...(content.emergency ?? []).map((/** @type {any} */ entry) => ({
        ...common,
        id: `emergency-${entry.number}`,
        name: entry.number,
        others: [],
        claims: numberClaims([{ number: entry.number }, ...(entry.text ?? [])], entry.sources),
      })),
      ...(content.services ?? []).filter(isShipped).map((/** @type {any} */ service) => ({
        ...common,
        id: service.id,
        name: service.name,
        others: [...(service.phone ?? []), ...(service.text ?? [])].map(({ number }) => number),
        claims: [
          ...numberClaims([...(service.phone ?? []), ...(service.text ?? [])], service.sources, service.confirmed),
          ...addressClaims(service),
          ...hoursClaims(service),
        ],
      })),
    ];
  });
}

/** @returns {Claim[]} one for each number, though it may be for calls and for texts */
function numberClaims(/** @type {any[]} */ channels, /** @type {any[]} */ sources, /** @type {any} */ confirmed = {}) {
  return [...new Set(channels.map(({ number }) => number))].map((number) => ({
    kind: 'number',
    value: number,
    displays: channels.filter((channel) => channel.number === number && channel.display).map(({ display }) => display),
    pages: pagesWith(sources, ({ numbers = [] }) => numbers.includes(number)),
    site: false,
    ...(confirmed.numbers?.includes(number) && { given: confirmed.date }),
  }));
}

/** @returns {Claim[]} */
function addressClaims(/** @type {any} */ { web = [], chat = [], email = [], sources }) {
  const printing = (/** @type {string} */ address) => pagesWith(sources, ({ addresses = [] }) => addresses.includes(address));
  return [
    ...[...new Set([...web, ...chat])].map((address) => {
      const pages = printing(address);
      if (pages.length > 0) return { kind: /** @type {const} */ ('address'), value: address, displays: [], pages, site: false };
      const onSite = pagesWith(sources, ({ url }) => siteOf(url) === siteOf(address));
      return { kind: /** @type {const} */ ('address'), value: address, displays: [], pages: onSite, site: true };
    }),
    ...email.map((/** @type {string} */ address) => ({
      kind: /** @type {const} */ ('mail'),
      value: address,
      displays: [],
      pages: printing(address),
      site: false,
    })),
  ];
}

/** @returns {Claim[]} */
function hoursClaims(/** @type {any} */ { hours, sources, confirmed }) {
  if (!hours) return [];
  return [
    {
      kind: 'hours',
      value: hours,
      displays: [],
      pages: pagesWith(sources, ({ states = [] }) => states.includes('hours')),
      site: false,
      ...(confirmed?.states?.includes('hours') && { given: confirmed.date }),
    },
  ];
}

/** @returns {string[]} */
function pagesWith(/** @type {any[]} */ sources, /** @type {(source: any) => boolean} */ test) {
  return [...new Set(sources.filter(test).map(({ url }) => url))];
}

/** @returns {string} host without "www." */
export function siteOf(/** @type {string} */ address) {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
