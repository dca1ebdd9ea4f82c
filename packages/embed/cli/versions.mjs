/** Which version a folder can be brought up to. */
import { UsageError } from './published.mjs';

/** A release, and no trial of one. */
const RELEASE = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * What the registry knows of this package.
 * @typedef {{ versions: readonly string[], latest: string }} Published
 */

/** @param {unknown} version @returns {version is string} whether it is that of a release, such as `1.2.3` */
export const isRelease = (version) => typeof version === 'string' && RELEASE.test(version);

/** @param {string} a a release @param {string} b another @returns {number} below 0 where a is older than b, 0 where they are the same */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((part) => (left?.[part] ?? 0) - (right?.[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * @param {string} version of the folder
 * @param {Published} published
 * @param {boolean} isMajor whether the pages may have to change more than the tag
 * @returns {string} the newest version with the folder's first number, or the newest of all; the folder's own where it is the newest
 * @throws {UsageError} when the folder's version was never published, or has been taken back
 */
export function newestFor(version, { versions, latest }, isMajor) {
  if (compareVersions(version, latest) > 0)
    throw new UsageError(
      `The folder is of version ${version}, and the newest published one is ${latest}, which is older. Nothing was written. Was ${version} taken back? Then copy ${latest} into a new folder.`,
    );
  if (!versions.includes(version))
    throw new UsageError(`The folder is of version ${version}, which was never published. Copy ${latest} into a new folder.`);
  if (isMajor) return latest;
  const [major] = version.split('.');
  // What is newer than the latest is a trial, or was taken back.
  const fitting = versions.filter((found) => isRelease(found) && found.split('.')[0] === major && compareVersions(found, latest) <= 0);
  return fitting.sort(compareVersions).at(-1) ?? version;
}
