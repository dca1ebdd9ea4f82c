import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { parse } from 'shell-quote';
import { root, run } from '../run.mjs';

/**
 * Commands of the documents that a test cannot run, by how they begin, each with the reason.
 * One that no document has any more fails the test.
 */
export const NOT_RUN = {
  'npm ci': 'takes away the packages that the test itself stands on',
  'npm cit': 'the same',
  'npm start': 'a server that does not end',
  'npm test': 'would run this test again',
  'npm run build': 'has run before this test, which needs what it writes',
  'npm run consumers': 'minutes; npm run verify runs it',
  'npm run e2e:wordpress': 'minutes; npm run verify runs it',
  'npm run e2e:tools': 'minutes; npm run verify runs it',
  'npm run conformance': 'half an hour',
  'npm run build:storybook': 'npm run e2e begins with it',
  'npm run holidays': 'writes the country files; packages/locales/test/holidays.test.mjs runs what it calls',
  'npm run release:dry': 'minutes; packs everything',
  'npm install': 'asks the registry',
  'npm audit signatures': 'asks the registry',
  'npm pkg set': 'writes every package.json',
  'npx changeset': 'writes versions, changelogs and tags',
  'bash .ci/run': 'runs every test',
  git: 'changes the repository, or looks at what a command before it has changed',
  'node scripts/release/publish.mjs': 'publishes; npm run consumers runs it on a registry of its own',
  'npm run confirm -- BE --record': 'writes a country file; packages/locales/confirm/record.test.mjs runs it on a copy',
  'npx @blind-betting/embed@latest update': 'asks the registry; packages/embed/cli/update.test.mjs and npm run consumers run it on theirs',
  'ln -s': 'changes where a folder is found; packages/embed/cli/update.test.mjs does it',
  'apt-get install': 'installs programs for the whole machine',
};

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The embed's command, whose lines stand on what those before them have written. */
export const EMBED = /^(npx @blind-betting\/embed(@[\w.-]+)?|node packages\/embed\/cli\/blind-betting\.mjs)(?= )/;
/** They only read, or write into the folder they are called in. The last one asks the web, so it only plans here. */
const READING = { 'audit:directory': '', confirm: '', recheck: ' --plan' };

/**
 * @param {string} line of a shell
 * @returns {string[]} its commands, those after `&&` too, without comments and the variables in front of them
 */
export function commandsOf(line) {
  const commands = [''];
  for (const part of parse(line, (name) => `$${name}`)) {
    if (typeof part === 'object' && 'comment' in part) break;
    if (typeof part === 'object' && part.op === '&&') commands.push('');
    else commands.push(`${commands.pop()} ${typeof part === 'string' ? part : 'pattern' in part ? part.pattern : part.op}`.trim());
  }
  return commands.map((command) => command.replace(/^([A-Z_]+=\S* )+/, ''));
}

/** @returns {string | undefined} the entry of NOT_RUN that a command begins with */
export function whyNotRun(/** @type {string} */ command) {
  return Object.keys(NOT_RUN).find((beginning) => `${command} `.startsWith(`${beginning} `));
}

/**
 * @param {string} line of a shell
 * @returns {string | undefined} the line as the test runs it, in a folder of its own; undefined where it is none that the test can run
 */
export function runnable(line) {
  if (whyNotRun(line)) return undefined;
  const command = `node "${root}packages/embed/cli/blind-betting.mjs"`;
  // What is published under an address was written into the folder of the same path.
  if (EMBED.test(line)) return line.replace(EMBED, command).replace(/(?<= verify )https:\/\/your\.site\/(\S+?)\/?(?= |$)/, '$1');
  const [, name = '', rest = ''] = /^npm run (\S+)(?: -- )?(.*)$/.exec(line) ?? [];
  if (!Object.hasOwn(READING, name)) return undefined;
  const file = scripts[name]?.replace(/^.*\bnode /, '');
  return `node "${root}${file}"${READING[/** @type {keyof READING} */ (name)]} ${rest}`;
}

/**
 * @param {string} text with commands, from a block or from inline code
 * @param {string} path of the document
 * @returns {string[]} what it names that there is not: scripts of package.json, options of theirs, files for Node, folders of packages
 */
export function unknownNames(text, path) {
  const faults = [];
  for (const [, name = '', flags = ''] of text.matchAll(/\bnpm run ([\w:-]+)(?: -- ([^#&>]*))?/g)) {
    const script = scripts[name];
    if (script === undefined) faults.push(`package.json has no script "${name}"`);
    const file = /.*\bnode (\S+\.mjs)/.exec(script ?? '')?.[1];
    for (const [, flag = ''] of flags.matchAll(/(?:^|\s)-{1,2}([\w-]+)/g))
      if (script !== undefined && !(file && new RegExp(`\\b${flag}\\b`).test(readFileSync(root + file, 'utf8'))))
        faults.push(`${file ?? script} knows no option "${flag}"`);
  }
  for (const [, file = ''] of text.matchAll(/\bnode (?:--test )?([\w./-]+\.mjs)\b/g))
    if (![root, root + posix.dirname(path)].some((folder) => existsSync(join(folder, file)))) faults.push(`there is no file ${file}`);
  for (const [, folder = ''] of text.matchAll(/--workspace ([\w/-]+)/g))
    if (!existsSync(`${root}${folder}/package.json`)) faults.push(`there is no package in ${folder}`);
  for (const [, name = ''] of text.matchAll(/@blind-betting\/([\w-]+)/g))
    if (!existsSync(`${root}packages/${name}/package.json`)) faults.push(`there is no package @blind-betting/${name}`);
  return faults;
}

/**
 * Runs lines one after another in a folder that is new and goes again, as somebody does who follows a document.
 * @param {string[]} lines as `runnable` gives them
 * @returns {Promise<string[]>} what went wrong, by line, with what the command said
 */
export async function runLines(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const faults = [];
  try {
    for (const line of lines) {
      const published = / verify (\S+)/.exec(line)?.[1];
      // A document about servers shows no copy before it looks at one.
      if (published && !existsSync(join(folder, published)))
        await run('sh', ['-c', `${line.replace(/ verify .*/, '')} copy ${published} --countries LU --languages fr`], { cwd: folder });
      const { ok, output } = await run('sh', ['-c', line], { cwd: folder });
      if (!ok || !(output || line.includes('>'))) faults.push(`${line} ${ok ? 'said nothing' : 'failed'}: ${output}`);
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
