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

const { values } = parseArgs({ options: { country: { type: 'string' }, from: { type: 'string' } } });
const from = Number(values.from ?? new Date().getUTCFullYear());
const { data } = await readData(root);
const chosen = data.directory.filter(({ name }) => values.country === undefined || name === values.country.toUpperCase());
if (chosen.length === 0 || !Number.isInteger(from)) {
  console.error('Use: npm run holidays -- [--country XX] [--from 2026], with a country that has a file.');
  process.exitCode = 1;
}
for (const { file, content } of chosen) {
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
