/** The registry, asked through the npm of whoever runs the command: so its address, its proxy and its passwords hold. */
import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './published.mjs';
import { readManifest } from './read-manifest.mjs';
import { pathToFileURL } from 'node:url';
import { isRelease } from './versions.mjs';

const NAME = '@blind-betting/embed';

/**
 * A version of this package, as npm has installed it and checked its integrity.
 * @typedef {{ version: string, root: URL }} Installed root: its folder, with a slash at its end
 */

/**
 * Runs a program to its end, also where it is called off: what it still writes would be in the way.
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ signal: AbortSignal, isShown?: boolean, isInShell?: boolean }} options isShown: it prints for itself
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>}
 * @throws {unknown} the reason of the signal; or what keeps the program from starting
 */
export function runProgram(program, parameters, { signal, isShown = false, isInShell = false }) {
  return new Promise((done, refuse) => {
    const output = isShown ? 'inherit' : 'pipe';
    const child = spawn(program, parameters, { stdio: ['ignore', output, output], shell: isInShell });
    const stop = () => void child.kill('SIGTERM');
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop);
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop);
      refuse(error);
    });
    child.on('close', (status) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) refuse(signal.reason);
      else done({ status, stdout, stderr });
    });
  });
}

/** @returns {Promise<string>} what npm answers @throws {UsageError} with what npm says, where it refuses */
async function npm(/** @type {string} */ wish, /** @type {AbortSignal} */ signal, /** @type {string[]} */ ...parameters) {
  // npx tells where its npm is. Else that beside node, or the one that the shell finds.
  const scripts = [process.env.npm_execpath ?? '', join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')];
  const script = scripts.find((file) => basename(file) === 'npm-cli.js' && existsSync(file));
  const [program, ...first] = script ? [process.execPath, script] : ['npm'];
  const isInShell = !script && process.platform === 'win32';
  const { status, stdout, stderr } = await runProgram(program ?? 'npm', [...first, ...parameters, '--loglevel=error'], {
    signal,
    isInShell,
  }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'ENOENT') throw new UsageError(`${wish}: there is no npm here. It comes with Node.js.`);
    throw error;
  });
  if (status === 0) return stdout;
  const said = stderr.split('\n').filter((line) => /^npm (error|ERR!)/i.test(line) && !/log of this run|\.log$/.test(line));
  const told = (said.length > 0 ? said : stderr.split('\n')).slice(0, 4).join('\n');
  throw new UsageError(`${wish}: npm refused. Nothing was written. Is there a network, and does "npm ping" answer?\n${told}`);
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<import('./versions.mjs').Published>} asked anew, not from a cache
 * @throws {UsageError} when there is no answer, or none of releases
 */
export async function published(signal) {
  const wish = 'The registry was asked which versions there are';
  // Where nobody answers, npm would answer with what it was told last time: with a cache of its own it cannot.
  const cache = await temporaryFolder();
  const text = await npm(wish, signal, 'view', NAME, 'versions', 'dist-tags', '--json', '--cache', cache);
  const answer = parsed(text);
  const latest = answer?.['dist-tags']?.latest;
  const versions = [answer?.versions ?? []].flat().filter((found) => typeof found === 'string');
  if (!isRelease(latest)) throw new UsageError(`${wish}: it names no release of ${NAME}. Nothing was written.`);
  return { versions, latest };
}

/** @returns {any} undefined where it is no JSON */
function parsed(/** @type {string} */ text) {
  try {
    // Some versions of npm answer with a list of one.
    return [JSON.parse(text)].flat()[0];
  } catch {
    return undefined;
  }
}

/** What was brought for this run. @type {string[]} */
const folders = [];

async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'blind-betting-npm-'));
  folders.push(folder);
  return folder;
}

/**
 * Installs a version into a folder of its own, which `forgetInstalled` takes away. None of its scripts is run.
 * @param {string} version a release
 * @param {AbortSignal} signal
 * @returns {Promise<Installed>}
 * @throws {UsageError} when npm refuses, as with bytes that do not fit their integrity
 */
export async function install(version, signal) {
  const folder = await temporaryFolder();
  const wish = `Version ${version} was to be brought from the registry`;
  // With --prefix npm reads the settings of that folder and not those of the project that one is in.
  const project = (await npm(wish, signal, 'prefix')).trim();
  await copyFile(join(project, '.npmrc'), join(folder, '.npmrc')).catch(() => {});
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--omit=dev', '--location=project'];
  await npm(wish, signal, 'install', `${NAME}@${version}`, '--prefix', folder, ...quiet);
  const root = pathToFileURL(`${join(folder, 'node_modules', NAME)}/`);
  const { version: found } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const { version: built } = await readManifest(new URL('dist/', root));
  if (found !== version || built !== version)
    throw new UsageError(
      `${wish}, and the registry sent ${found}, which holds ${built}. Nothing was written. Tell whoever runs the registry.`,
    );
  return { version, root };
}

/** Takes away all that was brought. */
export async function forgetInstalled() {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
