/** Prepares what a person commits: `npm run hold -- <id>` holds back a service whose numbers two readings, a week apart, did not find. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { editJson } from './edit-json.mjs';
import { holdProposal, whyNearby } from './hold-proposal.mjs';
import { writeWhole } from './write-whole.mjs';

const USE = 'Use: npm run hold -- <id of a service> [--data <folder of the country files>]';

/**
 * Runs the command. It writes the country file and nothing else; a person reads the change, adds a changeset and commits it.
 * @param {string[]} args
 * @returns {Promise<number>} exit code: 0 written, 1 refused, 2 bad use
 */
export async function main(args) {
  let id, data;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string', default: fileURLToPath(new URL('../directory', import.meta.url)) } },
    });
    if (positionals.length !== 1 || !/^[a-z]{2}-[a-z0-9-]+$/.test(positionals[0] ?? ''))
      throw new Error('Name one service by its id, as "npm run audit:directory" lists them.');
    [id, data] = [/** @type {string} */ (positionals[0]), values.data];
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${USE}`);
    return 2;
  }
  const file = `${id.slice(0, 2).toUpperCase()}.json`;
  const path = join(data, file);
  const before = await readFile(path, 'utf8').catch(() => '');
  let country, countries;
  try {
    country = before ? parsed(file, before) : { services: [] };
    countries = before ? await readCountries(data) : [];
  } catch (error) {
    return refuse(/** @type {Error} */ (error).message);
  }
  const index = country.services.findIndex((/** @type {any} */ service) => service.id === id);
  if (index < 0) return refuse(`There is no service "${id}"${before ? ` in ${file}` : `, and no ${file}`}.`);
  const proposal = holdProposal(country.services[index], country);
  if (!proposal)
    return refuse(`${id}: no number of it was missed by two readings a week apart. "npm run recheck -- --write" notes what it misses.`);
  if (!proposal.isWhole) return refuse(`${id} has other numbers that are still printed. Take ${proposal.numbers.join(', ')} out by hand.`);
  const byHand = proposal.byHand ?? whyNearby(id, countries);
  if (byHand) return refuse(`${id} is not held back by a command: ${byHand}.`);
  const hold = `No page prints its number any more: read on ${proposal.days.join(' and ')}.`;
  const after = await editJson(path, before, [
    { path: ['services', index, 'publish'], value: false },
    { path: ['services', index, 'hold'], value: hold, after: 'publish' },
  ]);
  await writeWhole(path, after);
  console.log(
    `${file}: ${id} is held back: "${hold}"\nRead the change ("git diff"), add a changeset that names the service ("npm run changeset"), and commit it.`,
  );
  return 0;
}

/** @returns {Promise<any[]>} all country files: another one may show the service */
async function readCountries(/** @type {string} */ folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => parsed(name, await readFile(join(folder, name), 'utf8'))));
}

/** @returns {any} @throws {Error} naming the file, where it is no JSON */
function parsed(/** @type {string} */ file, /** @type {string} */ text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not valid JSON: ${/** @type {Error} */ (error).message}. Mend it, and try again.`);
  }
}

function refuse(/** @type {string} */ message) {
  console.error(`${message} Nothing was written.`);
  return 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
