/** `update`: brings a folder up to the newest version, and tells what is different for readers. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changesOf } from './changed-numbers.mjs';
import { changeTable } from './change-table.mjs';
import { checkOptions } from './contents.mjs';
import { forgetInstalled, install, published, runProgram } from './npm.mjs';
import { moveLink, nextName, placeOf, urlOf, writeBeside } from './place.mjs';
import { contentsSize, printedTags } from './printed-tags.mjs';
import { UsageError } from './published.mjs';
import { readManifest } from './read-manifest.mjs';
import { recalledIn, recalledLine } from './recalled.mjs';
import { compareVersions, isRelease, newestFor } from './versions.mjs';

/** @typedef {import('./published.mjs').Manifest} Manifest */

/** This package. */
const OWN = new URL('../', import.meta.url);

/** Called off by whoever started it. */
class Stopped extends UsageError {
  exitCode = 130;
}

/**
 * Does work that a signal of the system calls off, and takes away what other versions it has brought.
 * @param {(signal: AbortSignal) => Promise<Result>} work
 * @returns {Promise<Result>}
 * @template Result
 */
export async function interruptible(work) {
  const stop = new AbortController();
  const onSignal = () => stop.abort(new Stopped('Stopped. The folder is as it was.'));
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const name of signals) process.once(name, onSignal);
  try {
    return await work(stop.signal);
  } finally {
    await forgetInstalled();
    for (const name of signals) process.off(name, onSignal);
  }
}

/**
 * @param {string} typed
 * @returns {Promise<import('./place.mjs').Place & { manifest: Manifest }>}
 * @throws {UsageError} when there is no such folder, or copy has not written it
 */
async function folderToUpdate(typed) {
  const place = await placeOf(typed);
  const manifest = await readManifest(urlOf(place.folder)).catch((/** @type {Error} */ { message }) => {
    throw new UsageError(`${typed} is no folder that copy has written: ${message} Nothing was written.`);
  });
  if (!isRelease(manifest.version))
    throw new UsageError(`manifest.json of ${typed} says version "${manifest.version}", which is no release. Nothing was written.`);
  return { ...place, manifest };
}

/**
 * Tells whether there is something newer, and which numbers of the folder must not be shown any more. Writes nothing beside the folder.
 * @param {string} typed the folder
 * @param {AbortSignal} signal
 * @returns {Promise<{ version: string, newest: string, recalled: import('./recalled.mjs').Recalled[] }>} newest: of all versions
 * @throws {UsageError} when the folder is not ours, or there is no answer
 */
export async function check(typed, signal) {
  const { folder, manifest } = await folderToUpdate(typed);
  const { version } = manifest;
  const registry = await published(signal);
  newestFor(version, registry, false);
  const { latest: newest } = registry;
  // A build fails where it shows a number that its list recalls.
  if (newest === version) return { version, newest, recalled: [] };
  const root = await rootOf(newest, signal);
  const { recalled } = JSON.parse(await readFile(new URL('dist/recalled.json', root), 'utf8'));
  return { version, newest, recalled: await recalledIn(urlOf(folder), manifest, recalled) };
}

/** @returns {Promise<URL>} where that version lies: here, or brought by npm */
async function rootOf(/** @type {string} */ version, /** @type {AbortSignal} */ signal) {
  return (await readManifest()).version === version ? OWN : (await install(version, signal)).root;
}

/**
 * @param {Awaited<ReturnType<typeof check>>} found
 * @param {string} typed the folder
 * @returns {{ exitCode: 0 | 3 | 4, lines: string[] }} what `--check` says and ends with
 */
export function checkReport({ version, newest, recalled }, typed) {
  const cure = `npx @blind-betting/embed@latest update ${typed}`;
  if (version === newest) return { exitCode: 0, lines: [`${typed}: version ${version} is the newest.`] };
  const newer = `${typed}: version ${version}, and ${newest} is there: ${cure}`;
  return { exitCode: recalled.length > 0 ? 4 : 3, lines: [...recalled.map(recalledLine), newer] };
}

/**
 * Writes the newest version beside the folder, with the same options, and tells what to do with it.
 * @param {string} typed the folder, or a link to it, which is moved
 * @param {{ isMajor: boolean }} choice isMajor: also where pages may have to change more than the tag
 * @param {AbortSignal} signal
 * @returns {Promise<{ exitCode: number, lines: string[] }>} no lines where another version did the work and has said them
 * @throws {UsageError} when it cannot be: then the folder is as it was, and nothing lies beside it
 */
export async function update(typed, { isMajor }, signal) {
  const { folder, link, manifest } = await folderToUpdate(typed);
  const { version, options = {} } = manifest;
  const registry = await published(signal);
  const next = newestFor(version, registry, isMajor);
  if (next === version) return { exitCode: 0, lines: [newestLine(typed, version, registry.latest)] };
  const own = await readManifest();
  if (own.version !== next) return handOver(next, typed, isMajor, signal);

  try {
    checkOptions(own, options);
  } catch (error) {
    throw new UsageError(
      `Version ${next} cannot write the same folder: ${/** @type {Error} */ (error).message} Nothing was written. Copy a new folder with what there is.`,
    );
  }
  const { root } = await install(version, signal);
  await expectAsPublished(typed, folder, root, version, signal);
  const [before, after] = await Promise.all([root, OWN].map((place) => shown(place, options.countries)));
  const target = join(dirname(folder), nextName(folder, version, next));
  const written = await writeBeside(target, folder, options, signal);
  if (link !== undefined) await moveLink(link, target);
  // As it was typed, so that the address fits; a folder that lies elsewhere than its link has a name alone.
  const typedTarget =
    link === undefined || dirname(link) === dirname(folder) ? join(typed, '..', target.slice(dirname(target).length + 1)) : target;
  return {
    exitCode: 0,
    lines: [
      `What readers are shown in ${next}, and were not in ${version}:`,
      ...changeTable(changesOf(before ?? [], after ?? [])),
      '',
      `${typedTarget}: ${await contentsSize(target)}, all as published.`,
      ...(link === undefined ? [] : [`${typed} leads there now. Pages whose tag names that address need the new tag at once.`]),
      `The old folder is as it was: pages with its tag go on as before, with the old data. Take it away when no page names it.`,
      // The new tag does not reach it, and it is all that readers without script see.
      `A number that has changed also stands between the tags of your pages, and in printed lists: correct it there. "html" prints the lines anew.`,
      '',
      `Publish the new folder, and use ${printedTags(typedTarget, written)}`,
    ],
  };
}

/** @returns {string} @throws {UsageError} when only a larger step is left */
function newestLine(/** @type {string} */ typed, /** @type {string} */ version, /** @type {string} */ latest) {
  if (compareVersions(latest, version) === 0) return `${typed}: version ${version} is the newest. Nothing was written.`;
  throw new UsageError(
    `${typed}: version ${version} is the newest of its kind. For ${latest}, pages may have to change more than the tag: read CHANGELOG.md, then update with --major. Nothing was written.`,
  );
}

/** The newest version knows best how to write itself. @returns {Promise<{ exitCode: number, lines: string[] }>} */
async function handOver(
  /** @type {string} */ next,
  /** @type {string} */ typed,
  /** @type {boolean} */ isMajor,
  /** @type {AbortSignal} */ signal,
) {
  const { root } = await install(next, signal);
  const parameters = [commandOf(root), 'update', ...(isMajor ? ['--major'] : []), '--', typed];
  const { status } = await runProgram(process.execPath, parameters, { signal, isShown: true });
  return { exitCode: status ?? 2, lines: [] };
}

const commandOf = (/** @type {URL} */ root) => fileURLToPath(new URL('cli/blind-betting.mjs', root));

/** Whoever can change a file can change the manifest beside it, so the folder is compared with its own version. @throws {UsageError} naming the files */
async function expectAsPublished(
  /** @type {string} */ typed,
  /** @type {string} */ folder,
  /** @type {URL} */ root,
  /** @type {string} */ version,
  /** @type {AbortSignal} */ signal,
) {
  const { status, stdout, stderr } = await runProgram(process.execPath, [commandOf(root), 'verify', folder], { signal });
  if (status === 0) return;
  const faults = stdout.split('\n').filter((line) => /^(CHANGED|MISSING) /.test(line));
  throw new UsageError(
    `${typed} is not what version ${version} wrote:\n${(faults.length > 0 ? faults : [stderr.trim()]).join('\n')}\nNothing was written. Find out who changed it; then copy a new folder.`,
  );
}

/** @returns {Promise<import('./changed-numbers.mjs').Shown[]>} */
async function shown(/** @type {URL} */ root, /** @type {readonly string[] | undefined} */ countries) {
  /** @type {import('./changed-numbers.mjs').Shown[]} */ const all = JSON.parse(
    await readFile(new URL('cli/dist/numbers.json', root), 'utf8'),
  );
  return all.filter(({ country }) => countries?.includes(country) ?? true);
}
