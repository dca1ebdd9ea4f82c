/** A copy of the repository with the versions of the next release, as `changeset version` gives them, built. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from '../../../scripts/run.mjs';

/** A package, where it lies and what it will be called on npm. @typedef {{ folder: string, name: string, version: string }} Released */

/**
 * @param {string} copy an empty folder
 * @returns {Promise<Released[]>} the packages to publish
 */
export async function makeRelease(copy) {
  // What git has or would take: no output of earlier builds, no dependencies.
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkDependencies(copy);
  await must(run('changeset', ['version'], { cwd: copy }), 'changeset version');
  // The version is written into what is built, so it is built after.
  await must(run('turbo', ['run', 'build', 'manifest', '--filter', './packages/*'], { cwd: copy }), 'turbo run build manifest');
  return packagesOf(copy);
}

/** Those of other people as they are installed here, ours from the copy. @param {string} copy */
function linkDependencies(copy) {
  for (const folder of ['.', ...readdirSync(join(root, 'packages')).map((name) => join('packages', name))]) {
    const modules = join(root, folder, 'node_modules');
    if (!existsSync(modules)) continue;
    mkdirSync(join(copy, folder, 'node_modules'));
    for (const name of readdirSync(modules).filter((found) => found !== '@blind-betting'))
      symlinkSync(join(modules, name), join(copy, folder, 'node_modules', name));
  }
  mkdirSync(join(copy, 'node_modules/@blind-betting'));
  for (const name of readdirSync(join(copy, 'packages')))
    symlinkSync(join('../../packages', name), join(copy, 'node_modules/@blind-betting', name));
}

/** @param {string} copy @returns {Released[]} */
function packagesOf(copy) {
  return readdirSync(join(copy, 'packages')).map((name) => {
    const folder = join(copy, 'packages', name);
    return { folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
  });
}

/** @param {Promise<{ ok: boolean, output: string }>} running @param {string} name */
async function must(running, name) {
  const { ok, output } = await running;
  if (!ok) throw new Error(`${name} failed:\n${output.slice(-4000)}`);
}
