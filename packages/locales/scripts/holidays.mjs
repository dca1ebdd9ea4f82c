/** Writes the public holidays of this year and the next two into the country files: `npm run holidays -- [--country XX] [--from 2026]`. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readData } from '../lint/read.mjs';
import { findHolidays } from './find-holidays.mjs';

const root = new URL('../', import.meta.url);

/** @returns {{ name: string, version: string, licence: string, url: string }} */
function source() {
  const { version } = createRequire(import.meta.url)('date-holidays/package.json');
  // As its README says of the data; the field of its package.json says CC-BY-3.0.
  return { name: 'date-holidays', version, licence: 'CC-BY-SA-3.0', url: 'https://github.com/commenthol/date-holidays' };
}

/**
 * Runs the command.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
async function main(args) {
  const { data, findings } = await readData(root);
  for (const { file, key, problem } of findings) console.error(`${file}: ${key}: ${problem}`);
  const { from, chosen } = read(args, data.directory);
  if (findings.length > 0 || chosen.length === 0 || !(from > 2000 && from < 2100)) {
    console.error('Use: npm run holidays -- [--country XX] [--from 2026], with a country that has a file.');
    return 1;
  }
  for (const file of chosen) await rewrite(file, from);
  return 0;
}

/** @returns {{ from: number, chosen: import('../lint/read.mjs').DataFile[] }} no file where the arguments are wrong */
function read(/** @type {string[]} */ args, /** @type {import('../lint/read.mjs').DataFile[]} */ directory) {
  try {
    const { country, from } = parseArgs({ args, options: { country: { type: 'string' }, from: { type: 'string' } } }).values;
    const chosen = directory.filter(({ name }) => country === undefined || name === country.toUpperCase());
    return { from: Number(from ?? new Date().getUTCFullYear()), chosen };
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return { from: 0, chosen: [] };
  }
}

/** Puts the holidays after the time zones; all else stays as it stands. */
async function rewrite(/** @type {import('../lint/read.mjs').DataFile} */ { file, content }, /** @type {number} */ from) {
  const path = new URL(file, root);
  const entries = Object.entries(content).filter(([key]) => key !== 'holidays');
  const place = entries.findIndex(([key]) => key === 'timeZones') + 1;
  const holidays = { source: source(), ...findHolidays(content, from) };
  const text = JSON.stringify(Object.fromEntries(entries.toSpliced(place, 0, ['holidays', holidays])), null, 2);
  const written = await format(text, { ...(await resolveConfig(path)), parser: 'json' });
  const before = await readFile(path, 'utf8');
  if (written !== before) await writeFile(path, written);
  console.log(`${file}: ${Object.keys(holidays.days).length} days, ${from} to ${holidays.until}${written === before ? ', as before' : ''}`);
}

process.exitCode = await main(process.argv.slice(2));
