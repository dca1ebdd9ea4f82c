/** Human Services Data Specification 3.0, the exchange format of service directories: one page of full services, as its API answers. */
import { CAUTION, hoursText, idOf, LICENCE, sourceText } from './entries.mjs';
import { clock, weekOf } from './week.mjs';

/** @typedef {import('./entries.mjs').Entry} Entry */
/** @typedef {import('./entries.mjs').Country} Country */

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const TAXONOMY = 'Fields of the Blind Betting country files';

/** RFC 6350 has no word for WhatsApp, and calls "text" what takes an SMS. A word that importers do not know does less harm than a wrong one. */
const TYPES = { voice: 'voice', sms: 'text', textphone: 'textphone', whatsapp: 'whatsapp' };

/** @type {Record<string, string>} what HSDS has no field for, by the name in the country file */
const TERMS = {
  id: 'Name of the record in the country file',
  country: 'ISO 3166-1 code of the country whose file has the record',
  kind: 'Kind of service',
  review: 'Who confirmed the services of the country; draft: nobody yet',
  source: 'Date (EDTF) and address of a page that bears the record out',
  web: 'A further website',
  email: 'A further mail address',
  chat: 'Page with a chat',
  region: 'ISO 3166-2 or NUTS 2 code of a region that is served',
  cost: 'What a call or text costs: free, standard (as any call of the contract) or charged',
  emergency: 'What the emergency number is for: all, or police',
  for: 'Who may ask for help, as far as a source says',
  minimumAge: 'Youngest age in years',
  topics: 'What it helps with, where its kind does not say so',
  answeredBy: 'Who answers',
  anonymous: 'Whether callers may keep their name to themselves',
  recorded: 'Calls are recorded',
  reportsTo: 'Who is told what callers tell',
  withoutPolice: 'It helps people who do not want to go to the police',
  withoutPapers: 'It helps people without residence papers',
  onBill: 'Whether calls stand on the phone bill: hidden or shown',
  emergenciesAnytime: 'In an emergency it answers outside its hours too',
  interpreters: 'It can get an interpreter',
  signLanguage: 'Also in sign language',
  moreLanguages: 'It speaks others too, which no source names',
  unreachableFrom: 'Mobile operator whose cards cannot call it',
  lastSeen: 'Day (ISO 8601) on which its pages still printed its numbers',
  confirmed: 'Day (ISO 8601) on which the service itself confirmed the record',
};

/**
 * @param {import('./entries.mjs').OpenData} data
 * @param {(tag: string) => string} nameOf a language, in English
 * @returns {object} the fields of a page of the HSDS API, and beside them version, licence and date of all of it
 */
export function hsds({ version, newest, countries }, nameOf) {
  const contents = countries.flatMap((country) => country.entries.map((entry) => service(entry, country, nameOf)));
  return { version, license: LICENCE.url, attribution: LICENCE.attribution, newest_source: newest, caution: CAUTION, ...page(contents) };
}

/** @returns {{ total_items: number, contents: object[] }} */
function page(/** @type {object[]} */ contents) {
  const { length } = contents;
  const pages = { total_pages: 1, page_number: 1, size: length, first_page: true, last_page: true, empty: length === 0 };
  return { total_items: length, ...pages, contents };
}

function service(/** @type {Entry} */ entry, /** @type {Country} */ country, /** @type {(tag: string) => string} */ nameOf) {
  const { id, uuid, name, lines, email, web, chat, languages, regions, facts, sources } = entry;
  const valueOf = (/** @type {string} */ field) => facts.find(([known]) => known === field)?.[1];
  const people = facts.filter(([field]) => field === 'for').map(([, value]) => value);
  const age = valueOf('minimumAge');
  const organization = idOf(id, 'organization');
  /** @type {[string, string][]} */
  const others = [
    ['id', id],
    ['country', country.code],
    ['kind', entry.kind],
    ['review', country.review],
    ...facts,
    ...regions.map(({ code }) => /** @type {[string, string]} */ (['region', code])),
    ...web.slice(1).map((address) => /** @type {[string, string]} */ (['web', address])),
    ...email.slice(1).map((address) => /** @type {[string, string]} */ (['email', address])),
    ...chat.map((address) => /** @type {[string, string]} */ (['chat', address])),
    ...sources.map((source) => /** @type {[string, string]} */ (['source', sourceText(source)])),
  ];
  return {
    id: uuid,
    organization_id: organization,
    name,
    ...(web[0] && { url: web[0] }),
    ...(email[0] && { email: email[0] }),
    // The only word for "readers may be shown it".
    status: 'active',
    ...(valueOf('interpreters') && { interpretation_services: TERMS['interpreters'] }),
    ...(people.length > 0 && { eligibility_description: people.join(', ') }),
    ...(age && { minimum_age: Number(age) }),
    organization: { id: organization, name, description: 'Who runs the service is not recorded; this stands for the service itself.' },
    phones: lines.map((line) => phone(line, entry)),
    ...(entry.hours && { schedules: schedules(entry, entry.hours) }),
    service_areas: areas(entry, country),
    ...(languages.length > 0 && {
      languages: languages.map((code) => ({ id: idOf(id, 'language', code), service_id: uuid, name: nameOf(code), code })),
    }),
    attributes: others.map(([code, value]) => attribute(code, value, 'service', uuid)),
  };
}

/** What a call costs is told of the number: in HSDS, `cost_options` and `fees` are what the help costs, which no source says. */
function phone(/** @type {import('./entries.mjs').Line} */ { type, number, display, cost }, /** @type {Entry} */ { id, uuid }) {
  const own = idOf(id, type, number);
  return {
    id: own,
    service_id: uuid,
    number,
    type: TYPES[type],
    ...(display && display !== number && { description: display }),
    ...(cost && { attributes: [attribute('cost', cost, 'phone', own)] }),
  };
}

/**
 * Without `timezone`, which is a fixed offset from UTC, wrong for half of the year; the name of the zone stands in `description`, with the hours
 * as the country file has them. What it says of public holidays
 * has no form here, and stays text.
 */
function schedules(/** @type {Entry} */ entry, /** @type {string} */ hours) {
  const { id, uuid } = entry;
  const [holidays] = /PH .*$/.exec(hours) ?? [];
  return weekOf(hours).map(({ days, opens, closes }) => ({
    id: idOf(id, 'schedule', days.join(), String(opens), String(closes)),
    service_id: uuid,
    freq: 'WEEKLY',
    byday: days.map((day) => DAYS[day]).join(),
    opens_at: clock(opens),
    closes_at: clock(closes),
    description: hoursText(entry),
    ...(holidays && { notes: holidays }),
  }));
}

function areas(/** @type {Entry} */ { id, uuid, regions }, /** @type {Country} */ { code, name }) {
  const served = regions.length > 0 ? regions : [{ code, name }];
  return served.map((area) => ({
    id: idOf(id, 'area', area.code),
    service_id: uuid,
    name: area.name,
    extent: area.code,
    extent_type: 'text',
  }));
}

function attribute(/** @type {string} */ code, /** @type {string} */ value, /** @type {string} */ entity, /** @type {string} */ link) {
  const term = idOf('term', code);
  const description = TERMS[code];
  if (!description) throw new Error(`The field "${code}" has no description for HSDS. Add it to TERMS in hsds.mjs.`);
  return {
    id: idOf(link, code, value),
    link_id: link,
    link_entity: entity,
    taxonomy_term_id: term,
    value,
    taxonomy_term: { id: term, code, name: code, description, taxonomy: TAXONOMY, language: 'en' },
  };
}
