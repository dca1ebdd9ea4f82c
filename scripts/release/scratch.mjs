import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** @typedef {{ [name: string]: 'patch' | 'minor' | 'major' }} Bumps what a changeset asks for each package, without the scope */

/**
 * Where releases are tried: the names and versions of our packages, the settings of changesets, and these changesets alone.
 * @param {{ bumps: Bumps, summary: string }[]} changesets
 * @param {string} version of all packages before
 * @returns {string} a folder of its own, with `packages/<name>/package.json`
 */
export function scratch(changesets, version) {
  const folder = mkdtempSync(join(tmpdir(), 'blind-betting-release-'));
  const own = (/** @type {string} */ text) => text.replaceAll('"0.0.0"', `"${version}"`).replaceAll('"^0.0.0"', `"^${version}"`);
  for (const path of ['package.json', ...readdirSync(`${root}packages`).map((name) => `packages/${name}/package.json`)]) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), own(readFileSync(root + path, 'utf8')));
  }
  mkdirSync(join(folder, '.changeset'));
  for (const file of ['config.json', 'changelog.cjs']) cpSync(`${root}.changeset/${file}`, join(folder, '.changeset', file));
  changesets.forEach(({ bumps, summary }, index) => {
    const lines = Object.entries(bumps).map(([name, bump]) => `'@blind-betting/${name}': ${bump}`);
    writeFileSync(join(folder, `.changeset/change-${index}.md`), `---\n${lines.join('\n')}\n---\n\n${summary}\n`);
  });
  return folder;
}

/**
 * Turns the changesets of a folder into versions and changelogs, as a release does.
 * @param {string} folder of `scratch`
 * @throws {Error} with what changesets said
 */
export function applyChangesets(folder) {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/changeset`, ['version'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`changeset version ended with ${status}: ${stdout}${stderr}`);
}
