/** vCard 4.0 (RFC 6350), one card for each service and each emergency number: for people who work with readers, never for a reader's own phone. */
import ICAL from 'ical.js';
import { CAUTION, hoursText, LICENCE, sourceText } from './entries.mjs';

/** @typedef {import('./entries.mjs').Entry} Entry */
/** @typedef {import('./entries.mjs').Country} Country */
/** @typedef {[name: string, parameters: Record<string, string>, type: string, ...values: string[]]} Property of jCard (RFC 7095) */

/**
 * As text, not as a tel: address, in which a short code as 112 would need a context (RFC 3966). "text" is SMS alone, so WhatsApp is a profile of RFC 9554.
 * @type {Record<import('./entries.mjs').LineType, (number: string) => Property>}
 */
const NUMBERS = {
  voice: (number) => ['tel', { type: 'voice' }, 'text', number],
  sms: (number) => ['tel', { type: 'text' }, 'text', number],
  textphone: (number) => ['tel', { type: 'textphone' }, 'text', number],
  whatsapp: (number) => ['socialprofile', { 'service-type': 'WhatsApp' }, 'text', number],
};

// It does not count the space that begins a continued line, and so writes 76 bytes where 75 are the most.
ICAL.foldLength = 74;

/**
 * @param {import('./entries.mjs').OpenData} data
 * @returns {string} lines end with CRLF
 */
export function vcard({ version, countries }) {
  return countries
    .flatMap((country) => country.entries.map((entry) => ICAL.stringify(['vcard', card(entry, country, version), []], ICAL.design.vcard)))
    .join('');
}

/** @returns {Property[]} the version first, as the format asks */
function card(/** @type {Entry} */ entry, /** @type {Country} */ country, /** @type {string} */ version) {
  const { uuid, name, kind, lines, email, web, chat, languages, zone } = entry;
  return [
    ['version', {}, 'text', '4.0'],
    ['prodid', {}, 'text', `-//Blind Betting//directory ${version}//EN`],
    ['uid', {}, 'uri', `urn:uuid:${uuid}`],
    ['kind', {}, 'text', 'org'],
    ['fn', {}, 'text', name],
    // The country comes first: a copy for some countries is cut by it.
    ['categories', {}, 'text', country.code, kind],
    ...lines.map(({ type, number }) => NUMBERS[type](number)),
    ...email.map((address) => property('email', 'text', address)),
    ...[...web, ...chat].map((address) => property('url', 'uri', address)),
    ...languages.map((tag) => property('lang', 'language-tag', tag)),
    ['tz', {}, 'text', zone],
    ['note', {}, 'text', note(entry, country, version)],
  ];
}

/** @returns {Property} */
function property(/** @type {string} */ name, /** @type {string} */ type, /** @type {string} */ value) {
  // ical.js writes a backslash before it, also in addresses, where nobody takes it away again.
  if (type === 'uri' && /[,;\\]/.test(value))
    throw new Error(`directory.vcf cannot hold ${value}: write its comma or semicolon as %2C or %3B in the country file.`);
  return [name, {}, type, value];
}

/** What vCard has no property for. */
function note(/** @type {Entry} */ entry, /** @type {Country} */ { name, review, newest }, /** @type {string} */ version) {
  const { lines, chat, facts, regions, sources } = entry;
  return [
    `${CAUTION} Review: ${review}.`,
    `Country: ${name}${regions.length > 0 ? `; only ${regions.map((region) => region.name).join(', ')}` : ''}`,
    hoursText(entry) && `Hours: ${hoursText(entry)}`,
    ...lines.filter(({ type }) => type === 'whatsapp').map(({ number }) => `WhatsApp: ${number}`),
    ...lines.flatMap(({ number, display, cost }) => (cost ? [`Cost of ${display ?? number}: ${cost}`] : [])),
    ...chat.map((address) => `Chat: ${address}`),
    ...facts.map(([field, value]) => `${field}=${value}`),
    ...sources.map((source) => `Source: ${sourceText(source)}`),
    `${LICENCE.attribution} ${version}, newest source of the country ${newest}, ${LICENCE.name}, ${LICENCE.url}`,
  ]
    .filter(Boolean)
    .join('\n');
}
