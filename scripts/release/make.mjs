/**
 * Makes the next release in a copy of the repository, and leaves it in a folder: the tarballs, the zip of the plugin for WordPress, a list of all
 * that users install with them (SBOM), the note to read and send, and the files that the new versions change (`versions.json`).
 *
 *   node scripts/release/make.mjs     RELEASE_FOLDER: where; release/ by default
 *
 * It uploads nothing and asks no registry for our packages. The dependencies are those installed here.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from '../run.mjs';
import { releaseFolder } from './folder.mjs';
import { installedWith, lockVersions, onlyThese } from './lock-file.mjs';

const git = (/** @type {string[]} */ ...parameters) => execFileSync('git', parameters, { cwd: root, encoding: 'utf8' });
const packages = readdirSync(join(root, 'packages'));

/** What git has or would take: no output of earlier builds, no dependencies. */
const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  .split('\0')
  .filter((name) => name && existsSync(join(root, name)));

/** @param {string} copy an empty folder */
function copyRepository(copy) {
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
}

/** Those of other people as they are installed here, ours from the copy. @param {string} copy */
function linkDependencies(copy) {
  for (const folder of ['.', 'apps/wordpress', ...packages.map((name) => join('packages', name))]) {
    const modules = join(root, folder, 'node_modules');
    if (!existsSync(modules)) continue;
    mkdirSync(join(copy, folder, 'node_modules'));
    for (const name of readdirSync(modules).filter((found) => found !== '@blind-betting'))
      symlinkSync(join(modules, name), join(copy, folder, 'node_modules', name));
  }
  mkdirSync(join(copy, 'node_modules/@blind-betting'));
  for (const name of packages) symlinkSync(join('../../packages', name), join(copy, 'node_modules/@blind-betting', name));
}

/** @param {string} copy with its new versions @returns {Record<string, string | null>} what they change: the new text, null where a file has gone */
function changedFiles(copy) {
  const known = new Set([...files, ...packages.map((name) => `packages/${name}/CHANGELOG.md`)]);
  const text = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
  return Object.fromEntries(
    [...known].map((file) => [file, text(join(copy, file))]).filter(([file, now]) => now !== text(join(root, String(file)))),
  );
}

const out = releaseFolder();
const copy = mkdtempSync(join(tmpdir(), 'blind-betting-release-'));

/** @param {string} command @param {...string} parameters @returns {Promise<string>} what it printed */
async function step(command, ...parameters) {
  const { ok, output } = await run(command, parameters, { cwd: copy });
  if (!ok) throw new Error(`${command} ${parameters.join(' ')} failed, so there is no release:\n${output.slice(-4000)}`);
  return output;
}

try {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  copyRepository(copy);
  linkDependencies(copy);
  await step('changeset', 'version');
  const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(join(copy, path), 'utf8'));
  const lock = lockVersions(readJson('package-lock.json'), (path) => readJson(`${path}/package.json`));
  writeFileSync(join(copy, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  writeFileSync(join(out, 'versions.json'), JSON.stringify(changedFiles(copy), null, 2));
  // The version is written into what is built, so it is built after.
  await step('turbo', 'run', 'build', 'manifest', '--filter=./packages/*', '--filter=wordpress-plugin', '--output-logs=errors-only');
  for (const name of packages) await step('npm', 'pack', '--silent', '--pack-destination', out, `./packages/${name}`);
  copyFileSync(join(copy, 'apps/wordpress/dist/page-help-kit.zip'), join(out, 'page-help-kit.zip'));
  const all = JSON.parse(await step('npm', 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'));
  const wanted = installedWith(
    lock,
    packages.map((name) => `packages/${name}`),
  );
  writeFileSync(join(out, 'sbom.cdx.json'), JSON.stringify(onlyThese(all, wanted), null, 2));
  // The copy has no history; the note compares with the last release.
  process.env.GIT_DIR = git('rev-parse', '--absolute-git-dir').trim();
  writeFileSync(join(out, 'note.md'), `${await step('node', 'scripts/release/notes.mjs')}\n`);
  console.log(`${out}: ${readdirSync(out).sort().join(', ')}`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
