/** What the open data holds, read once from the country files: all that readers may be shown, in one shape for every format. */
import { v5 as uuidOf } from 'uuid';
import { isShipped } from '../../../locales/scripts/compile-country.mjs';
import { newestYearMonth, yearMonth } from '../../../locales/scripts/source-date.mjs';

/**
 * @typedef {{ url: string, date: string }} Source the date is EDTF, as the country file has it
 * @typedef {'voice' | 'sms' | 'whatsapp' | 'textphone'} LineType
 * @typedef {{ type: LineType, number: string, display?: string, cost?: 'free' | 'standard' | 'charged' }} Line a number, byte for byte
 * @typedef {[field: string, value: string]} Fact a field of the country file, and one of its values
 *
 * A service, or an emergency number.
 * @typedef {{ id: string, uuid: string, isEmergency: boolean, name: string, kind: string, lines: Line[], email: string[], web: string[], chat: string[], hours?: string,
 *   zone: string, languages: string[], regions: { code: string, name: string }[], facts: Fact[], sources: Source[] }} Entry
 *
 * @typedef {{ code: string, name: string, review: string, newest: string, entries: Entry[] }} Country newest: the date of its newest source
 * @typedef {{ version: string, newest: string, countries: Country[] }} OpenData
 */

/** Said once, in each format that has a place for it. */
export const CAUTION =
  'Read in public pages; nobody dialled the numbers, unless a record says that its service confirmed it. Confirm each one before you use it.';
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/', attribution: 'Blind Betting' };

/** What the names of our records are hashed with. Never change it: others know our records by what comes out. */
const NAMESPACE = 'b0f1c8d4-6c63-4d0e-9f4e-3a5a7f0f6f52';

/** What else a record says, in the order in which it is told. Names are those of the country file. */
const FACTS = [
  'for',
  'minimumAge',
  'topics',
  'answeredBy',
  'anonymous',
  'recorded',
  'reportsTo',
  'withoutPolice',
  'withoutPapers',
  'onBill',
  'emergenciesAnytime',
  'interpreters',
  'signLanguage',
  'moreLanguages',
  'unreachableFrom',
];

/** All names of facts; `emergency` tells what an emergency number is for. */
export const factNames = ['emergency', ...FACTS, 'lastSeen', 'confirmed'];

/**
 * @param {...string} parts that name a thing, as the id of a service and a number
 * @returns {string} the same UUID in every format and every version
 */
export const idOf = (...parts) => uuidOf(parts.join(' '), NAMESPACE);

/**
 * @param {any[]} files country files that passed the lint
 * @param {string} version of the package
 * @param {(code: string) => string} nameOf a country, in English
 * @returns {OpenData} what readers may be shown: published, and not for professionals only
 */
export function openDataOf(files, version, nameOf) {
  const countries = files.map((file) => countryOf(file, nameOf(file.country)));
  return { version, newest: newestOf(countries.flatMap(({ entries }) => entries)), countries };
}

/** @returns {Country} */
function countryOf(/** @type {any} */ file, /** @type {string} */ name) {
  const { country: code, review } = file;
  const entries = [...file.emergency.map((/** @type {any} */ entry) => emergencyOf(entry, file, name)), ...servicesOf(file)];
  for (const { id, lines } of entries) {
    const seen = new Set(lines.map((/** @type {Line} */ { type, number }) => `${type} ${number}`));
    if (seen.size < lines.length) throw new Error(`directory/${code}.json: ${id} has a number twice for the same use. Keep one.`);
  }
  return {
    code,
    name,
    review: review === 'draft' ? review : `confirmed ${review.date} by ${review.by}`,
    newest: newestOf(entries),
    entries,
  };
}

/** @returns {Entry} */
function emergencyOf(
  /** @type {any} */ { number, for: purpose, text = [], sources },
  /** @type {any} */ file,
  /** @type {string} */ country,
) {
  const id = `${file.country.toLowerCase()}-emergency-${number}`;
  return {
    id,
    uuid: idOf(id),
    isEmergency: true,
    name: `${number} (emergency number, ${country})`,
    kind: 'emergency',
    lines: [{ type: 'voice', number, display: number }, ...text.map(lineOf)],
    email: [],
    web: [],
    chat: [],
    zone: file.timeZones[0],
    languages: [],
    regions: [],
    facts: [['emergency', purpose]],
    sources: sourcesOf(sources),
  };
}

/** @returns {Entry[]} */
function servicesOf(/** @type {any} */ { services, timeZones, regions }) {
  return services.filter(isShipped).map((/** @type {any} */ service) => ({
    id: service.id,
    uuid: idOf(service.id),
    isEmergency: false,
    name: service.name,
    kind: service.kind,
    lines: [...service.phone.map((/** @type {any} */ line) => ({ ...line, type: 'voice' })), ...(service.text ?? [])].map(lineOf),
    email: service.email ?? [],
    web: service.web ?? [],
    chat: service.chat ?? [],
    ...(service.hours && { hours: service.hours }),
    // As the schema says: hours are read on the clocks of the first one.
    zone: timeZones[0],
    languages: service.languages ?? [],
    regions: [service.region ?? []].flat().map((/** @type {string} */ code) => ({ code, name: regions[code] })),
    facts: [
      ...FACTS.flatMap((field) =>
        [service[field] ?? []].flat().map((/** @type {unknown} */ value) => /** @type {Fact} */ ([field, String(value)])),
      ),
      ...pastOf(service),
    ],
    sources: sourcesOf(service.sources),
  }));
}

/** @returns {Fact[]} when its pages were read again, and when the service itself confirmed it: days */
function pastOf(/** @type {any} */ { lastSeen, confirmed }) {
  return [
    ...(lastSeen ? [/** @type {Fact} */ (['lastSeen', lastSeen])] : []),
    ...(confirmed ? [/** @type {Fact} */ (['confirmed', confirmed.date])] : []),
  ];
}

/** @returns {Line} */
function lineOf(/** @type {any} */ { type, number, display, cost }) {
  return { type, number, ...(display && { display }), ...(cost && { cost }) };
}

/** A page that prints one number for two uses may stand twice. @returns {Source[]} */
function sourcesOf(/** @type {any[]} */ sources) {
  return [...new Map(sources.map(({ url, date }) => [`${date} ${url}`, { url, date }])).values()];
}

/** @returns {string} as the newest of the sources writes it; `undated` where none has a date */
function newestOf(/** @type {readonly Entry[]} */ entries) {
  const sources = entries.flatMap((entry) => entry.sources);
  const newest = newestYearMonth(sources);
  return sources.find(({ date }) => newest !== undefined && yearMonth(date) === newest)?.date ?? 'undated';
}

/** @returns {boolean} whether it can be called; its hours are those of the phone then */
export const hasVoice = (/** @type {Entry} */ { lines }) => lines.some(({ type }) => type === 'voice');

/** @type {Record<string, string>} */
const WAYS = { sms: 'SMS', textphone: 'textphone', whatsapp: 'WhatsApp' };

/** @returns {string} the name of one number of an emergency entry: the entry is named after the number that is called */
export const emergencyName = (/** @type {Entry} */ { name }, /** @type {string} */ type) =>
  type === 'voice' ? name : `Emergency ${WAYS[type]}, ${/, (.*)\)$/.exec(name)?.[1]}`;

/** What must be told with a number, or somebody is harmed by calling it: names of facts. */
const WITH_THE_NUMBER = ['for', 'minimumAge', 'recorded', 'reportsTo', 'emergenciesAnytime', 'unreachableFrom', 'onBill'];

/** @returns {string[]} these of one record, as `field=value` */
export const toldWithNumber = (/** @type {Entry} */ { facts }) =>
  facts.filter(([field]) => WITH_THE_NUMBER.includes(field)).map(([field, value]) => `${field}=${value}`);

/** @returns {string[]} the values of one fact */
export const valuesOf = (/** @type {Entry} */ { facts }, /** @type {string} */ field) =>
  facts.filter(([name]) => name === field).map(([, value]) => value);

/** @returns {string} the source as one text, the date first: `2024-03 https://…` */
export const sourceText = (/** @type {Source} */ { url, date }) => `${date} ${url}`;

/** @returns {string} the hours as the country file has them, and whose clock they are read on */
export const hoursText = (/** @type {Entry} */ { hours, zone }) => (hours ? `${hours} (${zone})` : '');
