import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The command as its user calls it. */
export const command = fileURLToPath(new URL('../cli/blind-betting.mjs', import.meta.url));

/** @returns {string} a folder to write to, which is taken away after the tests of the file */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'blind-betting-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** @returns {{ status: number | null, stdout: string, stderr: string }} how it ended */
export const run = (/** @type {string[]} */ ...args) => runIn('.', ...args);

/** @returns {{ status: number | null, stdout: string, stderr: string }} how it ended, called in a folder */
export function runIn(/** @type {string} */ cwd, /** @type {string[]} */ ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd });
  return { status, stdout, stderr };
}

/** @returns {Record<string, { name?: string, page?: string, integrity: string }>} what the manifest of a folder lists */
export function filesOf(/** @type {string} */ folder) {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files;
}
