/** Which record to look at first: `npm run audit:directory -- [--country XX] [--json]`. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readData } from '../lint/read.mjs';
import { check as checkShape } from '../lint/rules/schema.mjs';
import { auditCountries, auditServices, campaignPeriod } from './audit-rows.mjs';
import { CONFIRMED_AGE_MONTHS, MAXIMUM_AGE_MONTHS, SEEN_AGE_MONTHS } from './limits.mjs';

/**
 * Writes lines of cells as columns for the terminal.
 * @param {readonly string[][]} lines the first one is the head
 * @returns {string}
 */
function columns(lines) {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {readonly import('./audit-rows.mjs').AuditRow[]} rows
 * @returns {string}
 */
export function serviceTable(rows) {
  return columns([
    [
      'country',
      'id',
      'state',
      'age',
      'source',
      'page',
      'confidence',
      'second reading',
      'last seen',
      'confirmed',
      'what changed, or why it is held',
    ],
    ...rows.map((row) => [
      row.country,
      row.id,
      row.shipped ? 'shipped' : 'held',
      row.ageInMonths === null ? 'undated' : `${row.ageInMonths} months`,
      row.sourceDate,
      `${row.site}${row.ownPage ? ' (own)' : ''}`,
      row.confidence,
      row.secondReading,
      row.lastSeen,
      row.confirmed,
      [row.hold, row.change, row.note].filter(Boolean).join(' '),
    ]),
  ]);
}

/**
 * @param {readonly import('./audit-rows.mjs').CountryRow[]} rows
 * @returns {string}
 */
export function countryTable(rows) {
  return columns([
    ['country', 'confirmed by', 'campaign', 'shipped', 'held', 'undated or old', 'doubted', 'holidays until'],
    ...rows.map(({ country, review, campaign, shipped, held, old, doubted, holidaysUntil, holidaysEnd }) => [
      country,
      review === 'draft' ? 'nobody yet' : `${review.by}, ${review.date}`,
      `${campaignPeriod(campaign)}${campaign.own ? '' : ' (default)'}`,
      ...[shipped, held, old, doubted].map(String),
      `${holidaysUntil ?? 'none'}${holidaysEnd ? ': run "npm run holidays"' : ''}`,
    ]),
  ]);
}

/**
 * @param {readonly import('./audit-rows.mjs').CountryRow[]} rows
 * @returns {string} empty while all holidays last for more than half a year
 */
export function holidayWarning(rows) {
  const ending = rows.filter(({ holidaysEnd }) => holidaysEnd).map(({ country }) => country);
  if (ending.length === 0) return '';
  return `\n\nWarning: the public holidays of ${ending.join(', ')} end soon or have ended. Then readers are told the usual hours on those whose date moves. Update date-holidays and run "npm run holidays".`;
}

/**
 * @param {readonly import('./audit-rows.mjs').AuditRow[]} rows
 * @returns {string} what a person has to decide, a line each; empty where there is nothing
 */
export function proposals(rows) {
  const lines = rows.flatMap(({ country, id, proposal }) => (proposal ? [`  ${country}  ${id}: ${proposal}`] : []));
  return lines.length > 0 ? `To decide (${lines.length}):\n${lines.join('\n')}\n\n` : '';
}

/**
 * Runs the command.
 * @param {string[]} args
 * @returns {Promise<number>} exit code: 0, unless there is nothing to show
 */
async function main(args) {
  let values;
  try {
    values = parseArgs({ args, options: { json: { type: 'boolean', default: false }, country: { type: 'string' } } }).values;
  } catch (error) {
    return fail(`${/** @type {Error} */ (error).message}\nUse: npm run audit:directory -- [--country XX] [--json]`);
  }
  const { data, findings } = await readData(new URL('../', import.meta.url));
  const broken = [...findings, ...checkShape(data)].filter(({ file, level }) => level === 'error' && file.startsWith('directory/'));
  if (broken.length > 0) return fail(broken.map(({ file, key, problem, cure }) => `${file}: ${key}: ${problem}\n${cure}`).join('\n'));
  const country = values.country?.toUpperCase();
  const directory = data.directory.filter(({ name }) => country === undefined || name === country);
  if (directory.length === 0)
    return fail(`There is no country "${values.country}". There is: ${data.directory.map(({ name }) => name).join(', ')}.`);
  const [services, countries] = [auditServices(directory), auditCountries(directory)];
  console.log(
    values.json
      ? JSON.stringify({ countries, services }, null, 2)
      : `${serviceTable(services)}\n\n${countryTable(countries)}\n\n${proposals(services)}Old: no page of the last ${MAXIMUM_AGE_MONTHS} months, not seen for ${SEEN_AGE_MONTHS}, not confirmed for ${CONFIRMED_AGE_MONTHS}. Doubted: the second reading doubted the record or did not find it.\nTo ask the services themselves: "npm run confirm -- ${directory.length === 1 ? directory[0]?.name : 'XX'}" (docs/confirming.md).${holidayWarning(countries)}`,
  );
  return 0;
}

function fail(/** @type {string} */ message) {
  console.error(message);
  return 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
