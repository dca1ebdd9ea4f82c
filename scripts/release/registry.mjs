import { spawnSync } from 'node:child_process';

/**
 * A release of the data leaves the other packages as they are.
 * @param {import('./folder.mjs').Tarball} tarball
 * @returns {boolean} whether the registry has this version
 * @throws {Error} where the registry does not answer
 */
export function isPublished({ name, version }) {
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@${version}`, 'version', '--json'], { encoding: 'utf8' });
  if (status !== 0 && !/E404/.test(stdout)) throw new Error(`npm view ${name}@${version} failed: ${stdout}${stderr}`);
  return status === 0 && stdout.trim() !== '';
}
