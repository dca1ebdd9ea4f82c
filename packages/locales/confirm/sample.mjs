/** A scratch copy of the repository and a terminal without a screen, for the tests of this folder. All organisations and answers are invented. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { fileURLToPath } from 'node:url';
import { main } from './confirm.mjs';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
/** The day on which the tests happen. */
export const NOW = new Date('2026-12-01T10:00:00Z');
/**
 * Countries of a scratch copy: with four services or more, with nearby services of another one, with none. They are as they were before anybody was
 * called (`sample/`): the first answers that are recorded for real must not fail the tests of the command that recorded them.
 */
const COUNTRIES = ['BE', 'FI', 'LI', 'XK'];

/** @type {string[]} */ const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** @typedef {Awaited<ReturnType<typeof scratch>>} Scratch */

/**
 * Copies what the command reads into a folder of its own, which goes when the tests end.
 * @param {(content: any) => void} [change] of BE.json
 */
export async function scratch(change) {
  const root = mkdtempSync(join(tmpdir(), 'confirm-'));
  folders.push(root);
  const directory = join(root, 'packages/locales/directory');
  await Promise.all(['directory', 'messages'].map((name) => mkdir(join(root, 'packages/locales', name), { recursive: true })));
  await Promise.all([
    mkdir(join(root, '.changeset')),
    cp(join(repository, '.prettierrc.json'), join(root, '.prettierrc.json')),
    cp(join(repository, 'packages/locales/messages/en.json'), join(root, 'packages/locales/messages/en.json')),
    ...COUNTRIES.map((name) => cp(new URL(`sample/${name}.json`, import.meta.url), join(directory, `${name}.json`))),
  ]);
  const file = join(directory, 'BE.json');
  if (change) {
    const content = JSON.parse(await readFile(file, 'utf8'));
    change(content);
    await writeFile(file, JSON.stringify(content, null, 2));
  }
  const before = await readFile(file, 'utf8');
  /** @type {string[]} */ const said = [];
  const run = async (/** @type {string[]} */ args, /** @type {import('./ask.mjs').Streams} */ streams = {}) => {
    said.length = 0;
    const code = await main([...args, '--root', root], { now: NOW, folder: root, streams, log: (text) => void said.push(text) });
    return { code, text: said.join('\n') };
  };
  return {
    root,
    file,
    before,
    run,
    /** @param {unknown} answers a list of services of BE, or what the file shall hold @param {string[]} [args] */
    record: async (answers, args = ['BE']) => {
      const content = Array.isArray(answers) ? JSON.stringify({ country: 'BE', services: answers }) : String(answers);
      await writeFile(join(root, 'answers.json'), content);
      return run([...args, '--record', 'answers.json']);
    },
    read: async () => readFile(file, 'utf8'),
    service: async (/** @type {string} */ id) =>
      JSON.parse(await readFile(file, 'utf8')).services.find((/** @type {any} */ one) => one.id === id),
    changesets: async () => {
      const names = (await readdir(join(root, '.changeset'))).sort();
      return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(root, '.changeset', name), 'utf8') })));
    },
  };
}

/** What be-payoke may say: all is right. @param {any} [more] */
export function answer(more = {}) {
  return {
    id: 'be-payoke',
    by: 'Payoke',
    role: 'coordinator',
    date: '2026-11-30',
    phone: { '03 201 16 90': true },
    mayName: true,
    ...more,
  };
}

/**
 * A terminal in which each question is answered when it comes.
 * @param {[question: RegExp, keys: string][]} script in order; a question that no line expects ends the test
 * @returns {import('./ask.mjs').Streams & { left: () => number }} `left`: lines that were not asked for
 */
export function terminal(script) {
  const input = new PassThrough();
  const output = new PassThrough();
  // Each prompt ends what it is piped into; a terminal stays.
  output.end = () => output;
  const rest = [...script];
  let seen = '';
  output.on('data', (chunk) => {
    seen += stripVTControlCharacters(String(chunk));
    const [next] = rest;
    if (!next || !next[0].test(seen)) return;
    rest.shift();
    seen = '';
    setImmediate(() => input.write(next[1]));
  });
  return { input, output, left: () => rest.length };
}
