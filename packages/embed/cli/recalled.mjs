/** Numbers that must not be shown any more, looked for in a folder as it is served. Nothing of the folder is run. */
import { readFile } from 'node:fs/promises';
import { UsageError } from './published.mjs';

/**
 * An entry of recalled.json; its fields are told in packages/locales/schema/README.md.
 * @typedef {{ country: string, service: string, name: string, number: string, reason: 'wrong' | 'changed' | 'closed' | 'reassigned', since: string,
 *   versions: { first: string, last: string }, replacement?: string }} Recalled
 */

const REASONS = {
  wrong: 'it was never theirs',
  changed: 'they have another one',
  closed: 'the service has ended',
  reassigned: 'somebody else answers now',
};

/**
 * @param {URL} folder a copy, with a slash at its end
 * @param {import('./published.mjs').Manifest} manifest of the copy
 * @param {readonly Recalled[]} recalled
 * @returns {Promise<Recalled[]>} those that a chunk of the copy holds. One with `+` is looked for in each country, since some show services of others
 * @throws {UsageError} when a chunk cannot be read
 */
export async function recalledIn(folder, { files }, recalled) {
  const chunks = await Promise.all(
    Object.entries(files).flatMap(([file, { name = '' }]) =>
      /^[A-Z]{2}$/.test(name) ? readChunk(new URL(file, folder), file).then((code) => ({ name, code })) : [],
    ),
  );
  return recalled.filter(({ country, number }) =>
    chunks.some(({ name, code }) => (name === country || number.startsWith('+')) && holds(code, number)),
  );
}

/** @param {string} code of a country @param {string} number @returns {boolean} whether it stands there as a number of its own */
export const holds = (code, number) => ['"', "'", '`'].some((quote) => code.includes(quote + number + quote));

async function readChunk(/** @type {URL} */ address, /** @type {string} */ file) {
  return readFile(address, 'utf8').catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
    throw new UsageError(`${file} of the folder cannot be read (${code}). Publish the whole folder again.`);
  });
}

/** @param {Recalled} entry @returns {string} one line */
export function recalledLine({ country, name, number, reason, since, replacement }) {
  const now = replacement === undefined ? 'there is none instead' : `now ${replacement}`;
  return `RECALLED  ${country}, ${name}: ${number} must not be shown any more (${since}: ${REASONS[reason]}); ${now}`;
}
