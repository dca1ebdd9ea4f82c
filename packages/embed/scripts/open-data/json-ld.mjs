/** JSON-LD with the terms of schema.org, one file for each country: for search engines, chatbots, and sites that show services. */
import { CAUTION, emergencyName, hasVoice, hoursText, idOf, LICENCE, toldWithNumber } from './entries.mjs';
import { clock, holidaysOf, weekOf } from './week.mjs';

/** @typedef {import('./entries.mjs').Entry} Entry */

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const urn = (/** @type {string} */ uuid) => `urn:uuid:${uuid}`;

/**
 * @param {import('./entries.mjs').Country} country
 * @param {string} version
 * @returns {import('schema-dts').Graph} the data set first, then an Organization for each service, and a ContactPoint for each emergency number, of
 *   which no source says who answers
 */
export function jsonLd(country, version) {
  const { code, name, entries } = country;
  return {
    '@context': 'https://schema.org',
    '@graph': /** @type {any} */ ([
      {
        '@type': 'Dataset',
        '@id': urn(idOf('directory', code)),
        name: `Emergency numbers and help services, ${name}`,
        description: CAUTION,
        version,
        creativeWorkStatus: country.review,
        license: LICENCE.url,
        creator: { '@type': 'Organization', name: LICENCE.attribution },
        temporal: country.newest,
        spatialCoverage: { '@type': 'Country', name, identifier: code },
        about: entries.map(({ uuid }) => ({ '@id': urn(uuid) })),
      },
      ...entries.flatMap((entry) => (entry.isEmergency ? emergency(entry, country) : [organization(entry, country)])),
    ]),
  };
}

/** One for each number, the first under the name of the entry. */
function emergency(/** @type {Entry} */ entry, /** @type {import('./entries.mjs').Country} */ { code, name }) {
  return entry.lines.map((line, index) => ({
    '@type': 'ContactPoint',
    '@id': urn(index === 0 ? entry.uuid : idOf(entry.id, line.type, line.number)),
    name: emergencyName(entry, line.type),
    ...contact(line, entry),
    areaServed: { '@type': 'Country', name, identifier: code },
    subjectOf: entry.sources.map(page),
  }));
}

function organization(/** @type {Entry} */ entry, /** @type {import('./entries.mjs').Country} */ { code, name }) {
  const { uuid, id, lines, email, web, chat, regions, sources } = entry;
  const contactPoint = [
    ...lines.map((line) => ({ '@type': 'ContactPoint', ...contact(line, entry) })),
    ...email.map((address) => ({ '@type': 'ContactPoint', contactType: 'email', email: address })),
    ...chat.map((url) => ({ '@type': 'ContactPoint', contactType: 'chat', url })),
  ];
  return {
    '@type': 'Organization',
    '@id': urn(uuid),
    identifier: id,
    name: entry.name,
    // Of a phone they stand with its number.
    ...(entry.hours && !hasVoice(entry) && { description: hoursText(entry) }),
    ...(web.length > 0 && { url: web }),
    areaServed:
      regions.length > 0
        ? regions.map((region) => ({ '@type': 'AdministrativeArea', name: region.name, identifier: region.code }))
        : { '@type': 'Country', name, identifier: code },
    keywords: words(entry),
    ...(contactPoint.length > 0 && { contactPoint }),
    subjectOf: sources.map(page),
  };
}

/** schema.org has no terms for these: kept as `field=value`, with the names of the country file. */
const words = (/** @type {Entry} */ { kind, facts }) => [['kind', kind], ...facts].map(([field, value]) => `${field}=${value}`);

/** What is known of one number. */
function contact(/** @type {import('./entries.mjs').Line} */ { type, number, display, cost }, /** @type {Entry} */ entry) {
  const { kind, hours, languages } = entry;
  const isVoice = type === 'voice';
  const options = [...(cost === 'free' ? ['TollFree'] : []), ...(type === 'textphone' ? ['HearingImpairedSupported'] : [])];
  // No property tells the time zone, a price other than none, or public holidays in full: as text.
  const told = [isVoice && hoursText(entry), cost && `cost=${cost}`, ...toldWithNumber(entry)].filter(Boolean);
  return {
    contactType: isVoice ? kind : type,
    telephone: number,
    ...(display && display !== number && { alternateName: display }),
    ...(told.length > 0 && { description: told.join('; ') }),
    ...(options.length > 0 && { contactOption: options.map((option) => `https://schema.org/${option}`) }),
    ...(languages.length > 0 && { availableLanguage: languages }),
    ...(isVoice && hours && { hoursAvailable: available(hours) }),
  };
}

/** Public holidays only where the source names times: "closed" has no form that all read alike, and stays in the text. */
function available(/** @type {string} */ hours) {
  const spec = (/** @type {string[]} */ days, /** @type {import('./week.mjs').Span} */ { opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => `https://schema.org/${day}`),
    opens: clock(opens),
    closes: clock(closes),
  });
  return [
    ...weekOf(hours).map((row) =>
      spec(
        row.days.map((day) => /** @type {string} */ (DAYS[day])),
        row,
      ),
    ),
    ...holidaysOf(hours).map((span) => spec(['PublicHolidays'], span)),
  ];
}

/** A page that bears the record out. Its date may be of any form of EDTF, and is that of the copy that was read: `temporal` takes both. */
function page(/** @type {import('./entries.mjs').Source} */ source) {
  const { url, date } = source;
  return { '@type': 'WebPage', url, ...(date !== 'undated' && { temporal: date }) };
}
