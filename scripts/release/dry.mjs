/**
 * Does all of a release but the upload, in a clone of the last commit with dependencies of its own, and leaves what would be uploaded in `release/`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintTarball } from '../check-packages.mjs';
import { root } from '../run.mjs';
import { tarballsIn } from './folder.mjs';

const out = `${root}release`;
const clone = mkdtempSync(join(tmpdir(), 'blind-betting-release-'));

/** @param {string} title @param {string} command @param {string[]} parameters */
function step(title, command, ...parameters) {
  console.log(`\n--- ${title}: ${command} ${parameters.join(' ')}`);
  const env = { ...process.env, RELEASE_FOLDER: out };
  const { status } = spawnSync(command, parameters, { cwd: clone, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${title} failed: ${command} ${parameters.join(' ')} ended with ${status}. Nothing was uploaded.`);
}

try {
  if (execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim())
    console.log('What is not committed is not in this release.');
  execFileSync('git', ['clone', '--quiet', root, clone]);

  step('Install', 'npm', 'ci', '--ignore-scripts');
  step('Make', 'node', 'scripts/release/make.mjs');
  console.log('\n--- Lint the packages');
  for (const { file, name } of tarballsIn(out)) {
    const problems = await lintTarball(file);
    if (problems.length > 0) throw new Error(`${name} must not go up:\n${problems.join('\n')}`);
  }
  step('Next', 'node', 'scripts/release/next.mjs');
  if (tarballsIn(out).length > 0) step('Publish', 'node', 'scripts/release/publish.mjs', '--dry-run');

  console.log('\nWould be uploaded:');
  for (const file of readdirSync(out).sort()) console.log(`${String(statSync(join(out, file)).size).padStart(9)}  release/${file}`);
  console.log(`\n${readFileSync(join(out, 'note.md'), 'utf8')}`);
  const { repository } = JSON.parse(readFileSync(`${root}packages/embed/package.json`, 'utf8'));
  if (!repository) console.log('No package says where its code is: docs/releasing.md, "Before the first release".');
} finally {
  rmSync(clone, { recursive: true, force: true });
}
