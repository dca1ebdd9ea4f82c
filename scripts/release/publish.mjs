/**
 * Uploads the packages of a release one after the other, the embed last, and leaves out what is there already: so it goes on where it broke off.
 *
 *   node scripts/release/publish.mjs               RELEASE_FOLDER: where they lie; release/ by default
 *   node scripts/release/publish.mjs --dry-run     asks npm whether it would take them
 *
 * Where, as whom and with which tag, npm's own settings say: NPM_CONFIG_REGISTRY, NPM_CONFIG_PROVENANCE, NPM_CONFIG_TAG.
 */
import { spawnSync } from 'node:child_process';
import { releaseFolder, tarballsIn } from './folder.mjs';
import { isPublished } from './registry.mjs';

const dry = process.argv.includes('--dry-run') ? ['--dry-run'] : [];
const tarballs = tarballsIn(releaseFolder());
if (tarballs.length === 0) throw new Error(`There is no package in ${releaseFolder()}. First: node scripts/release/make.mjs`);

for (const tarball of tarballs) {
  const { file, name, version } = tarball;
  if (isPublished(tarball)) {
    console.log(`${name}@${version} is there already`);
    continue;
  }
  const { status } = spawnSync('npm', ['publish', file, '--access', 'public', '--ignore-scripts', ...dry], { stdio: 'inherit' });
  if (status !== 0)
    throw new Error(
      `npm publish of ${name}@${version} ended with ${status}. The same command goes on with it, and leaves out what has gone up.`,
    );
}
