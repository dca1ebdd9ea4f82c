/** Which record to look at first: `npm run audit:directory -- [--country XX] [--json]`. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readData } from '../lint/read.mjs';
import { isShipped } from './compile-country.mjs';
import { newestYearMonth } from './source-date.mjs';

/**
 * One service, and what says how urgent a new look at it is.
 * @typedef {{ country: string, id: string, shipped: boolean, newestSource: string, ageInMonths: number | null, confidence: string, secondReading: string }} AuditRow
 */

const CONFIDENCE = ['low', 'medium', 'high'];

/**
 * Lists all services, the most urgent first: what readers see before what is held back, doubted before the rest, undated
 * before old before new, low confidence before high.
 * @param {import('../lint/read.mjs').Data} data
 * @param {Date} [today]
 * @returns {AuditRow[]}
 */
export function audit(data, today = new Date()) {
  const now = today.getUTCFullYear() * 12 + today.getUTCMonth();
  const rows = data.directory.flatMap(({ name, content }) =>
    content.services.map((/** @type {any} */ service) => {
      const newest = newestYearMonth(service.sources);
      return {
        country: name,
        id: service.id,
        shipped: isShipped(service),
        newestSource: newest === undefined ? 'undated' : `${Math.floor(newest / 12)}-${String((newest % 12) + 1).padStart(2, '0')}`,
        ageInMonths: newest === undefined ? null : now - newest,
        confidence: service.confidence,
        secondReading: service.checked ?? 'none',
      };
    }),
  );
  return rows.sort(
    (a, b) =>
      Number(b.shipped) - Number(a.shipped) ||
      Number(b.secondReading === 'doubtful') - Number(a.secondReading === 'doubtful') ||
      compareAge(b.ageInMonths, a.ageInMonths) ||
      CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
      a.id.localeCompare(b.id, 'en'),
  );
}

/** An unknown age is older than any other. */
function compareAge(/** @type {number | null} */ a, /** @type {number | null} */ b) {
  if (a === b) return 0;
  return (a ?? Infinity) > (b ?? Infinity) ? 1 : -1;
}

/**
 * Writes rows as a table for the terminal.
 * @param {readonly AuditRow[]} rows
 * @returns {string}
 */
export function table(rows) {
  const head = ['country', 'id', 'state', 'newest source', 'age', 'confidence', 'second reading'];
  const lines = rows.map((row) => [
    row.country,
    row.id,
    row.shipped ? 'shipped' : 'held',
    row.newestSource,
    row.ageInMonths === null ? 'undated' : `${row.ageInMonths} months`,
    row.confidence,
    row.secondReading,
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * Runs the command.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function main(args) {
  let values;
  try {
    values = parseArgs({ args, options: { json: { type: 'boolean', default: false }, country: { type: 'string' } } }).values;
  } catch (error) {
    return fail(`${/** @type {Error} */ (error).message}\nUse: npm run audit:directory -- [--country XX] [--json]`);
  }
  const { data, findings } = await readData(new URL('../', import.meta.url));
  const [broken] = findings;
  if (broken) return fail(`${broken.file}: ${broken.problem}\n${broken.cure}`);
  const country = values.country?.toUpperCase();
  const directory = data.directory.filter(({ name }) => country === undefined || name === country);
  if (directory.length === 0)
    return fail(`There is no country "${values.country}". There is: ${data.directory.map(({ name }) => name).join(', ')}.`);
  const rows = audit({ messages: [], directory });
  console.log(values.json ? JSON.stringify(rows, null, 2) : table(rows));
  return 0;
}

function fail(/** @type {string} */ message) {
  console.error(message);
  return 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
