/**
 * Does all of a release but the upload, in a clone of the last commit, and leaves what would be uploaded in `release/`: the tarballs, the zip
 * of the plugin for WordPress, a list of all that users install with them (SBOM), and the note to read and send.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run.mjs';

const out = `${root}release`;
const clone = mkdtempSync(join(tmpdir(), 'blind-betting-release-'));

/** @param {string} title @param {string} command @param {string[]} parameters */
function step(title, command, ...parameters) {
  console.log(`\n--- ${title}: ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, { cwd: clone, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${title} failed: ${command} ${parameters.join(' ')} ended with ${status}. Nothing was uploaded.`);
}

const printed = (/** @type {string} */ command, /** @type {string[]} */ ...parameters) =>
  execFileSync(command, parameters, { cwd: clone, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });

/** A release of the data leaves the other packages as they are. @param {string} version name and version */
function isPublished(version) {
  const { status, stdout } = spawnSync('npm', ['view', version, 'version', '--json'], { cwd: clone, encoding: 'utf8' });
  if (status !== 0 && !/E404/.test(stdout)) throw new Error(`npm view ${version} failed: ${stdout}`);
  return status === 0 && stdout.trim() !== '';
}

try {
  if (execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim())
    console.log('What is not committed is not in this release.');
  execFileSync('git', ['clone', '--quiet', root, clone]);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);

  step('Install', 'npm', 'ci', '--ignore-scripts');
  step('Versions', 'npx', 'changeset', 'version');
  step('Lock file', 'npm', 'install', '--package-lock-only', '--ignore-scripts');
  step('Build', 'npm', 'run', 'build', '--', '--output-logs=errors-only');
  for (const name of readdirSync(join(clone, 'packages'))) {
    step(`Pack ${name}`, 'npm', 'pack', '--silent', '--pack-destination', out, `./packages/${name}`);
  }
  step('Lint the packages', 'node', 'scripts/check-packages.mjs');
  for (const name of readdirSync(join(clone, 'packages'))) {
    const { version } = JSON.parse(readFileSync(join(clone, 'packages', name, 'package.json'), 'utf8'));
    const tarball = join(out, `blind-betting-${name}-${version}.tgz`);
    if (isPublished(`@blind-betting/${name}@${version}`)) rmSync(tarball);
    else step('Publish', 'npm', 'publish', tarball, '--dry-run', '--access', 'public');
  }
  const zip = join(clone, 'apps/wordpress/dist/page-help-kit.zip');
  copyFileSync(zip, join(out, 'page-help-kit.zip'));
  writeFileSync(join(out, 'sbom.cdx.json'), printed('npm', 'sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'));
  writeFileSync(join(out, 'note.md'), printed('node', 'scripts/release/notes.mjs'));

  console.log('\nWould be uploaded:');
  for (const file of readdirSync(out).sort()) console.log(`${String(statSync(join(out, file)).size).padStart(9)}  release/${file}`);
  console.log(`\n${readFileSync(join(out, 'note.md'), 'utf8')}`);
  const { repository } = JSON.parse(readFileSync(`${root}packages/embed/package.json`, 'utf8'));
  if (!repository) console.log('No package says where its code is: docs/releasing.md, "Before the first release".');
} finally {
  rmSync(clone, { recursive: true, force: true });
}
