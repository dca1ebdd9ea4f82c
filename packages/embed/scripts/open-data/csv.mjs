/** CSV (RFC 4180), one row for each number and each address: for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import { emergencyName, factNames, hasVoice, LICENCE, sourceText, valuesOf } from './entries.mjs';

/** @typedef {import('./entries.mjs').Entry} Entry */
/** @typedef {{ channel: string, value: string, display?: string, link: string, cost?: string }} Channel */

/** Between the values of one cell. */
const BETWEEN = ' | ';

/** What follows "+" can be no formula when it is digits alone: the number stays as it is, and nothing else may begin so. */
const NUMBER = /^\+?\d+$/;

/** What spreadsheets take for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]|[\r\n]/;

/**
 * @param {import('./entries.mjs').OpenData} data
 * @returns {string} with the mark of UTF-8, without which Excel takes it for another encoding; lines end with CRLF, and no cell holds one
 * @throws {Error} when a cell would be taken for a formula
 */
export function csv({ version, countries }) {
  const rows = countries.flatMap((country) =>
    country.entries.flatMap((entry) =>
      channelsOf(entry).map((channel) => ({
        country: country.code,
        id: entry.id,
        uuid: entry.uuid,
        name: nameOf(entry, channel),
        kind: entry.kind,
        ...channel,
        // Those of the phone; of all there is, where there is no phone.
        hours: channel.channel === 'voice' || !hasVoice(entry) ? entry.hours : '',
        timeZone: entry.zone,
        languages: entry.languages,
        region: entry.regions.map(({ code }) => code),
        regionName: entry.regions.map(({ name }) => name),
        ...Object.fromEntries(factNames.map((field) => [field, valuesOf(entry, field)])),
        sources: entry.sources.map(sourceText),
        newestSourceOfCountry: country.newest,
        review: country.review,
        licence: `${LICENCE.name} ${LICENCE.url}`,
        attribution: LICENCE.attribution,
        version,
      })),
    ),
  );
  const columns = Object.keys(/** @type {object} */ (rows[0]));
  const cells = rows.map((row) => columns.map((column) => cell(/** @type {Record<string, unknown>} */ (row)[column], column, row.id)));
  return stringify([columns, ...cells], { bom: true, record_delimiter: '\r\n' });
}

/** A number beside an emergency number is none of that name: who reads "112" beside another number would call the wrong one. */
const nameOf = (/** @type {Entry} */ entry, /** @type {Channel} */ { channel }) =>
  entry.isEmergency ? emergencyName(entry, channel) : entry.name;

/** @returns {Channel[]} */
function channelsOf(/** @type {Entry} */ { lines, email, web, chat }) {
  return [
    ...lines.map(({ type, number, display = '', cost = '' }) => ({
      channel: type,
      value: number,
      display,
      link: linkOf(type, number),
      cost,
    })),
    ...email.map((value) => ({ channel: 'email', value, display: '', link: `mailto:${value}`, cost: '' })),
    ...web.map((value) => ({ channel: 'web', value, display: '', link: value, cost: '' })),
    ...chat.map((value) => ({ channel: 'chat', value, display: '', link: value, cost: '' })),
  ];
}

/** As the elements link it. It begins with a letter, so that spreadsheets keep every digit of it. */
function linkOf(/** @type {import('./entries.mjs').LineType} */ type, /** @type {string} */ number) {
  if (type === 'whatsapp') return `https://wa.me/${number.replace('+', '')}`;
  return `${type === 'sms' ? 'sms' : 'tel'}:${number}`;
}

/** @returns {string} */
function cell(/** @type {unknown} */ value, /** @type {string} */ column, /** @type {string} */ id) {
  const values = [value ?? ''].flat().map(String);
  const text = values.join(BETWEEN);
  const isNumber = column === 'value' && NUMBER.test(text);
  if (FORMULA.test(text) && !isNumber)
    throw new Error(
      `directory.csv: "${column}" of ${id} is ${JSON.stringify(text)}, which spreadsheets would run or break. Write it in another way in the country file.`,
    );
  if (values.length > 1 && values.some((one) => one.includes(BETWEEN)))
    throw new Error(
      `directory.csv: "${column}" of ${id} holds "${BETWEEN}" in ${JSON.stringify(text)}, which stands between values. Take it out.`,
    );
  return text;
}
