/** The sheet for whoever calls the services, and what they said: `npm run confirm -- XX [--lang xx] [--answers] [--record [answers.json]]`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isShipped } from '../scripts/compile-country.mjs';
import { readData } from '../lint/read.mjs';
import { ask } from './ask.mjs';
import { BadAnswers, parseAnswers } from './answers.mjs';
import { record } from './record.mjs';
import { sheetOf } from './sheet-of.mjs';
import { skeleton } from './skeleton.mjs';
import { readTexts, sheetLanguages } from './texts.mjs';

const USE = `Use: npm run confirm -- BE [--lang nl,fr] [--out sheet.html]      the sheet for the calls
     npm run confirm -- BE --answers [--out answers.json]         a file to fill with what was said
     npm run confirm -- BE --record answers.json                  writes it into the country file
     npm run confirm -- BE --record                               asks in the terminal, then writes
     [--root <folder>]                                            another copy of the repository`;
const OPTIONS = /** @type {const} */ ({
  lang: { type: 'string' },
  out: { type: 'string' },
  answers: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  root: { type: 'string', default: fileURLToPath(new URL('../../../', import.meta.url)) },
});

/** What was asked for in a way that cannot be done. */
class BadUse extends Error {}

/**
 * Runs the command.
 * @param {string[]} args
 * @param {{ now?: Date, folder?: string, streams?: import('./ask.mjs').Streams, log?: (text: string) => void }} [where] `folder`: in which files are
 *   named and written; `streams`: a terminal
 * @returns {Promise<number>} exit code: 0 written (or recorded before), 1 nothing written because of the answers, 2 bad use, 130 stopped
 */
export async function main(args, { now = new Date(), folder = process.cwd(), streams, log = console.log } = {}) {
  try {
    const asked = read(args);
    const { data, findings } = await readData(pathToFileURL(join(asked.root, 'packages/locales/')));
    const broken = findings.find(({ file }) => file === `directory/${asked.country}.json`);
    if (broken) throw new BadUse(`${broken.file}: ${broken.key}: ${broken.problem} ${broken.cure}`);
    const file = data.directory.find(({ name }) => name === asked.country);
    if (!file) throw new BadUse(`There is no country “${asked.country}”. There is: ${data.directory.map(({ name }) => name).join(', ')}.`);
    const job = { ...asked, data, content: file.content, now, folder, streams, log };
    if (asked.record) return await recordAnswers(job);
    await (asked.answers ? writeSkeleton(job) : writeSheet(job));
    return 0;
  } catch (error) {
    if (error instanceof BadAnswers) {
      log(`Nothing was written.\n${error.message}`);
      return 1;
    }
    if (!(error instanceof BadUse)) throw error;
    log(`${error.message}\n${USE}`);
    return 2;
  }
}

function read(/** @type {string[]} */ args) {
  let parsed;
  try {
    parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadUse(/** @type {Error} */ (error).message);
  }
  const { values, positionals } = parsed;
  const [country, file, ...more] = positionals;
  if (!country) throw new BadUse('Name a country.');
  if (more.length > 0 || (file && !values.record)) throw new BadUse(`“${more[0] ?? file}” is one word too many.`);
  if (values.record && (values.answers || values.lang || values.out)) throw new BadUse('--record takes no --answers, --lang or --out.');
  if (values.answers && values.lang) throw new BadUse('--answers takes no --lang.');
  return { ...values, country: country.toUpperCase(), file };
}

/**
 * @typedef {ReturnType<typeof read> & { data: import('../lint/read.mjs').Data, content: any, now: Date, folder: string,
 *   streams: import('./ask.mjs').Streams | undefined, log: (text: string) => void }} Job
 */

async function writeSheet(/** @type {Job} */ { country, content, lang, out = `confirm-${country}.html`, folder, log }) {
  const texts = await readTexts();
  const languages = lang?.split(',').map((tag) => tag.trim()) ?? sheetLanguages(content.languages, [...texts.keys()]);
  const unknown = languages.filter((tag) => !texts.has(tag));
  if (unknown.length > 0)
    throw new BadUse(`--lang ${unknown.join(',')}: the sheet has no such language. It has: ${[...texts.keys()].join(', ')}.`);
  const { html, count } = await sheetOf(content, texts, languages);
  const path = resolve(folder, out);
  await save(path, html);
  const left = lang
    ? []
    : content.languages.filter((/** @type {string} */ tag) => sheetLanguages([tag], [...texts.keys()]).length === 1 && tag !== 'en');
  log(
    `${path}: ${count} services, in ${languages.join(', ')}.${left.length > 0 ? ` No texts yet in: ${left.join(', ')}.` : ''} Print it from a browser.`,
  );
}

async function writeSkeleton(/** @type {Job} */ { country, content, out = `answers-${country}.json`, folder, root, log }) {
  const path = resolve(folder, out);
  await save(path, await skeletonText(content, path, root), 'wx');
  log(`${path}: fill in what was said, and leave null what was not. Then: npm run confirm -- ${country} --record ${out}`);
}

async function skeletonText(/** @type {any} */ content, /** @type {string} */ path, /** @type {string} */ root) {
  const schema = relative(join(path, '..'), join(root, 'packages/locales/schema/answers.schema.json')).replaceAll('\\', '/');
  return `${JSON.stringify({ $schema: schema, ...(await skeleton(content)) }, null, 2)}\n`;
}

async function save(/** @type {string} */ path, /** @type {string} */ text, flag = 'w') {
  await writeFile(path, text, { flag }).catch((error) => {
    throw new BadUse(
      error.code === 'EEXIST'
        ? `${path} is there already, and may hold answers. Name another file with --out.`
        : `${path} cannot be written: ${error.message}.`,
    );
  });
}

/** @returns {Promise<number>} exit code */
async function recordAnswers(/** @type {Job} */ job) {
  const { country, data, root, now, log } = job;
  const path = resolve(job.folder, job.file ?? `answers-${country}.json`);
  if (!job.file && !(await askAll(job, path))) return 130;
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new BadUse(`${path} cannot be read: ${error.message}.`);
  });
  const { confirmed, held, open, changeset } = await record({ root, data, country, answers: parseAnswers(text, country), now });
  if (open.length > 0) log(`Not confirmed yet:\n${open.join('\n')}`);
  if (!changeset) {
    log('All of this was recorded before; nothing to write.');
    return 0;
  }
  log(
    [
      `packages/locales/directory/${country}.json: ${confirmed.length} of ${job.content.services.filter(isShipped).length} services confirmed${confirmed.length > 0 ? ` (${confirmed.join(', ')})` : ''}${held.length > 0 ? `; no longer shown: ${held.join(', ')}` : ''}.`,
      `${relative(root, changeset)}: the sentence for the release. Read both with git diff; then npm run build, npm test.`,
    ].join('\n'),
  );
  return 0;
}

/** @returns {Promise<boolean>} whether the questions came to their end; false: stopped with Ctrl+C, and all is kept */
async function askAll(/** @type {Job} */ { country, content, root, now, streams, log }, /** @type {string} */ path) {
  if (!streams && !process.stdin.isTTY) throw new BadUse('There is no terminal to ask in. Name a file of answers.');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  const text = kept ?? (await skeletonText(content, path, root));
  const answers = { ...parseAnswers(text, country) };
  log(
    kept
      ? `${path} goes on where it was. Delete it to begin anew.`
      : `What you answer is kept in ${path}. Stop with Ctrl+C; the same command goes on.`,
  );
  const keep = () => save(path, `${JSON.stringify(answers, null, 2)}\n`);
  await keep();
  const texts = (await readTexts()).get('en')?.texts;
  try {
    await ask(content, answers, { texts, now, save: keep, ...(streams && { streams }) });
    return true;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
    log(`Stopped. Nothing was recorded; what was answered is in ${path}. The same command goes on there.`);
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2));
