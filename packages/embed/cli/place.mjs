/** Where a new version of a folder goes: beside the old one, which is never changed. A link that leads to the old one is moved in one step. */
import { existsSync, realpathSync } from 'node:fs';
import { chmod, lstat, mkdtemp, readdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copy } from './copy.mjs';
import { UsageError } from './published.mjs';
import { readManifest } from './read-manifest.mjs';
import { verify } from './verify.mjs';

/**
 * A folder as it was named.
 * @typedef {{ typed: string, folder: string, link?: string }} Place folder: where it really lies; link: what leads there, where that was named
 */

/** @param {string} path of a folder @returns {URL} with a slash at its end */
export const urlOf = (path) => new URL(`${pathToFileURL(path)}/`);

/**
 * @param {string} typed
 * @returns {Promise<Place>}
 * @throws {UsageError} when there is no such folder
 */
export async function placeOf(typed) {
  // With a slash at its end a link would be taken for what it leads to.
  const path = resolve(typed);
  const found = await lstat(path).catch(() => undefined);
  const folder = found && (await realpath(path).catch(() => undefined));
  if (!folder || !(await stat(folder)).isDirectory()) throw new UsageError(`${typed} is no folder. Name one that copy has written.`);
  return { typed, folder, ...(found.isSymbolicLink() && { link: path }) };
}

/**
 * @param {string} folder
 * @param {string} version of it
 * @param {string} next
 * @returns {string} its name with the next version in the place of its own: `1.2.3` becomes `1.2.4`, `help-1.2.3` `help-1.2.4`, and `help` `help-1.2.4`
 */
export function nextName(folder, version, next) {
  const name = basename(folder);
  const at = name.lastIndexOf(version);
  const isWhole = at >= 0 && !/[\d.]$/.test(name.slice(0, at)) && !/^[\d.]/.test(name.slice(at + version.length));
  return isWhole ? `${name.slice(0, at)}${next}${name.slice(at + version.length)}` : `${name}-${next}`;
}

/** What this command makes beside a folder, for as long as it works: with the number of its process, and no name that a page could ask for. */
const UNFINISHED = /^\.blind-betting-update-(\d+)-\w+$/;
const unfinished = () => `.blind-betting-update-${process.pid}-`;

/** Takes away what a run has left that was ended by force. */
async function clear(/** @type {string} */ parent) {
  for (const name of await readdir(parent)) {
    const [, id] = UNFINISHED.exec(name) ?? [];
    if (id !== undefined && !isRunning(Number(id))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(/** @type {number} */ id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Writes a folder under a name that nobody sees, compares it with this package, and gives it its name as the last step.
 * @param {string} target where it goes
 * @param {string} old the folder that it follows, whose permissions it gets
 * @param {import('./published.mjs').Options} options
 * @param {AbortSignal} signal
 * @returns {Promise<import('./published.mjs').Manifest>} of the folder that stands there now; it may have stood there already, whole
 * @throws {UsageError} when it cannot be written, or something else stands there; then nothing is left of it
 */
export async function writeBeside(target, old, options, signal) {
  if (existsSync(target)) return expectSame(target, options);
  const parent = dirname(target);
  await clear(parent);
  const stage = await mkdtemp(join(parent, unfinished())).catch((/** @type {NodeJS.ErrnoException} */ { code }) => {
    throw new UsageError(`${parent} cannot be written to (${code}), and the new folder goes there. Nothing was written.`);
  });
  try {
    const manifest = await copy(urlOf(stage), options, signal);
    const faults = await faultsIn(stage);
    if (faults.length > 0)
      throw new UsageError(`What was written cannot be read again as it was (${faults[0]}), and was taken away. Look after the disk.`);
    await chmod(stage, (await stat(old)).mode & 0o7777);
    signal.throwIfAborted();
    await rename(stage, target);
    return manifest;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** @returns {Promise<import('./published.mjs').Manifest>} */
async function expectSame(/** @type {string} */ target, /** @type {import('./published.mjs').Options} */ options) {
  const other = new UsageError(
    `${target} is there already, and is not what would be written. Nothing was changed. Move it away, and try again.`,
  );
  const manifest = await readManifest(urlOf(target)).catch(() => {
    throw other;
  });
  const { version } = await readManifest();
  const isAsked = manifest.version === version && JSON.stringify(manifest.options ?? {}) === JSON.stringify(options);
  if (!isAsked || (await faultsIn(target)).length > 0) throw other;
  return manifest;
}

/** @returns {Promise<string[]>} files that are not as this package has them */
async function faultsIn(/** @type {string} */ folder) {
  return (await verify(urlOf(folder).href)).flatMap(({ file, fault }) => (fault === undefined ? [] : `${file} ${fault}`));
}

/**
 * Lets a link lead to another folder. The new link is made beside it and takes its place in one step: at no moment is there none.
 * @param {string} link
 * @param {string} target
 * @throws {UsageError} when the link cannot be changed: then it leads where it led
 */
export async function moveLink(link, target) {
  const parent = dirname(link);
  const temporary = join(parent, `${unfinished()}link`);
  try {
    await clear(parent);
    await rm(temporary, { force: true });
    const isAbsoluteLink = isAbsolute(await readlink(link));
    await symlink(isAbsoluteLink ? target : relative(realpathSync(parent), target), temporary, 'dir');
    await rename(temporary, link);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const { message } = /** @type {Error} */ (error);
    throw new UsageError(
      `${target} is written, and ${link} could not be changed: ${message}. It leads where it led. Let it lead to ${target}.`,
    );
  }
}
