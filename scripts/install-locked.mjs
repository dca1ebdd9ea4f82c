/** Tools of this folder that have a lock of their own, so that `npm ci` at the top needs nothing of them. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs by the lock, at first and when the lock has changed.
 * @param {URL} folder
 * @returns {string} its node_modules/.bin
 */
export function installLocked(folder) {
  const lock = new URL('package-lock.json', folder);
  /** Which lock was installed. */
  const installed = new URL('node_modules/.installed-lock.json', folder);
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(lock, 'utf8')) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', fileURLToPath(folder)], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`npm ci failed in ${fileURLToPath(folder)}`);
    copyFileSync(lock, installed);
  }
  return fileURLToPath(new URL('node_modules/.bin', folder));
}
