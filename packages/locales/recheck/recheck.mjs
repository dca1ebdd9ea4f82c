/** Whether the pages still print what the records say: `npm run recheck -- [--country XX] [--service id] [--json] [--write]`. */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installedBrowser } from '../../../scripts/find-browser.mjs';
import { Browser } from './browser.mjs';
import { Cache } from './cache.mjs';
import { claimsOf } from './claims.mjs';
import { HostQueue } from './host-queue.mjs';
import { progressBar } from './progress.mjs';
import { asJson, asText, exitCode, planText } from './report.mjs';
import { Robots } from './robots.mjs';
import { run } from './run.mjs';
import { State } from './state.mjs';
import { writeSeen } from './write-seen.mjs';

const USE = `Use: npm run recheck -- [--country XX] [--service id] [--json] [--report <file>] [--write] [--plan] [--fresh]
       [--no-browser] [--contact <mail or address>] [--cache <folder>] [--data <folder>] [--delay <ms>] [--timeout <ms>]`;
const OPTIONS = /** @type {const} */ ({
  country: { type: 'string' },
  service: { type: 'string' },
  json: { type: 'boolean', default: false },
  report: { type: 'string' },
  write: { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  'no-browser': { type: 'boolean', default: false },
  contact: { type: 'string' },
  cache: { type: 'string', default: fileURLToPath(new URL('../../../node_modules/.cache/recheck', import.meta.url)) },
  data: { type: 'string', default: fileURLToPath(new URL('../directory', import.meta.url)) },
  delay: { type: 'string', default: '1000' },
  timeout: { type: 'string', default: '20000' },
});

/** What was asked for in a way that cannot be done. */
class BadUse extends Error {}

/**
 * Runs the command.
 * @param {string[]} args
 * @returns {Promise<number>} exit code: 0 all there, or noted in a report; 1 something gone, 2 bad use, 3 something cannot be read, 130 stopped
 */
export async function main(args) {
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const values = read(args);
    const records = chosen(claimsOf(await readFolder(values.data)), values);
    if (values.plan) {
      console.log(planText(records));
      return 0;
    }
    const results = await look(records, values, stop.signal);
    const json = asJson(results, new Date().toISOString().slice(0, 10));
    console.log(values.json ? json : asText(results));
    if (values.report) await writeFile(values.report, `${json}\n`);
    if (values.write) {
      const { seen, gone } = await writeSeen(values.data, results);
      console.error(
        `lastSeen written for ${seen.length} of ${results.filter(({ id }) => !id.startsWith('emergency-')).length} services.${
          gone.length > 0
            ? ` What pages no longer print was noted for ${gone.join(', ')}: "npm run audit:directory" says what to decide.`
            : ''
        }`,
      );
    }
    return values.report ? 0 : exitCode(results);
  } catch (error) {
    if (stop.signal.aborted) {
      console.error('Stopped. The same command goes on where it was; with --fresh it starts anew.');
      return 130;
    }
    if (!(error instanceof BadUse)) throw error;
    console.error(`${error.message}\n${USE}`);
    return 2;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** @typedef {ReturnType<typeof read>} Values */

function read(/** @type {string[]} */ args) {
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS }));
  } catch (error) {
    throw new BadUse(/** @type {Error} */ (error).message);
  }
  const number = (/** @type {'delay' | 'timeout'} */ name, /** @type {number} */ least) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < least)
      throw new BadUse(`--${name} ${values[name]}: write whole milliseconds, ${least} or more.`);
    return value;
  };
  return { ...values, delay: number('delay', 0), timeout: number('timeout', 1) };
}

/** @returns {Promise<{ file: string, content: any }[]>} */
async function readFolder(/** @type {string} */ folder) {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new BadUse(`--data ${folder}: there is no such folder. Name one that holds country files such as BE.json.`);
  const names = (await readdir(folder)).filter((name) => /^[A-Z]{2}\.json$/.test(name)).sort();
  if (names.length === 0) throw new BadUse(`--data ${folder}: it holds no country file such as BE.json.`);
  return Promise.all(
    names.map(async (file) => {
      try {
        return { file, content: JSON.parse(await readFile(join(folder, file), 'utf8')) };
      } catch (error) {
        throw new BadUse(`${join(folder, file)} is not valid JSON: ${/** @type {Error} */ (error).message}. Mend it first.`);
      }
    }),
  );
}

/** @returns {import('./claims.mjs').RecordClaims[]} */
function chosen(
  /** @type {import('./claims.mjs').RecordClaims[]} */ records,
  /** @type {{ country?: string, service?: string }} */ { country, service },
) {
  // Empty where a form asked for it and nobody filled it in.
  const inCountry = !country ? records : records.filter((record) => record.country === country.toUpperCase());
  const countries = [...new Set(records.map((record) => record.country))];
  if (inCountry.length === 0) throw new BadUse(`--country ${country}: there is no such country. There is: ${countries.join(', ')}.`);
  const found = service === undefined ? inCountry : inCountry.filter(({ id }) => id === service);
  if (found.length > 0) return found;
  const like = inCountry.map(({ id }) => id).filter((id) => id.includes(String(service).split('-').at(-1) ?? ''));
  throw new BadUse(
    `--service ${service}: readers see no such service.${like.length > 0 ? ` Did you mean ${like.slice(0, 5).join(', ')}?` : ''} "npm run audit:directory" lists all.`,
  );
}

async function look(
  /** @type {import('./claims.mjs').RecordClaims[]} */ records,
  /** @type {Values} */ values,
  /** @type {AbortSignal} */ signal,
) {
  const contact = values.contact ? `; +${values.contact}` : '';
  const options = {
    queue: new HostQueue(values.delay, signal),
    timeout: values.timeout,
    userAgent: `blind-betting-recheck/1 (looks whether pages still print the help numbers that we name${contact})`,
    signal,
  };
  const path = values['no-browser'] ? undefined : installedBrowser();
  const browser = path === undefined ? undefined : new Browser(path, options);
  const bar = progressBar();
  try {
    return await run(
      records,
      { options, robots: new Robots(options), cache: new Cache(values.cache), state: new State(values.cache), browser },
      { fresh: values.fresh, signal, onStart: bar.start, onPage: bar.step },
    );
  } finally {
    bar.stop();
    await browser?.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
