/**
 * Prints the note of a release, to be read and sent by a person: first the numbers and hours that readers are shown differently, then the changes.
 *
 *   node scripts/release/notes.mjs [since]     since: a tag or commit; the last tag of the data by default, else everything is new
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../run.mjs';
import { changedNumbers } from './changed-numbers.mjs';

const FOLDER = 'packages/locales/directory';
const git = (/** @type {string[]} */ ...parameters) =>
  execFileSync('git', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).trim();

/** @param {string} file of the folder @param {string | undefined} commit @returns {import('../../packages/embed/scripts/shown-numbers.mjs').Directory | undefined} */
function before(file, commit) {
  if (!commit) return undefined;
  const { status, stdout } = spawnSync('git', ['show', `${commit}:${FOLDER}/${file}`], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

/** The topmost chapter of a CHANGELOG, without its headings. */
function newest(/** @type {string} */ changelog) {
  const [, chapter = ''] = changelog.split(/^## .*$/m);
  return chapter.replace(/^### .*$/gm, '').trim();
}

/** The last release of this branch: a later one of an older major has its own numbers. */
function lastRelease() {
  const { status, stdout } = spawnSync('git', ['describe', '--tags', '--abbrev=0', '--match', '@blind-betting/locales@*'], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

const since = process.argv[2] ?? lastRelease();
if (since) git('rev-parse', '--verify', `${since}^{commit}`);
const now = readdirSync(root + FOLDER);
const gone = since
  ? git('ls-tree', '--name-only', `${since}:${FOLDER}`)
      .split('\n')
      .filter((file) => !now.includes(file))
  : [];
const lines = [...now, ...gone].sort().flatMap((file) => {
  const path = `${root}${FOLDER}/${file}`;
  return changedNumbers(before(file, since), existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
});

const { version } = JSON.parse(readFileSync(`${root}packages/embed/package.json`, 'utf8'));
const changelog = `${root}packages/embed/CHANGELOG.md`;
console.log(`# Blind Betting web kit ${version}

## Numbers and hours${since ? ` since ${since}` : ''}

${since ? lines.join('\n') || 'None that readers are shown has changed.' : `The first release: ${lines.length} lines of ${now.length} countries.`}

${lines.length > 0 && since ? 'If your country is named: replace your folder with the new one, and printed lists that carry the old number.\n' : ''}
## Changes

${existsSync(changelog) ? newest(readFileSync(changelog, 'utf8')) : 'Written by changesets when the version is made.'}

## How to update

\`npx @blind-betting/embed@${version} update <folder>\` writes the new folder beside yours, with the same countries and languages. Publish it,
change the tag of your pages to the one it prints, then \`npx @blind-betting/embed@${version} verify <address>\`. Leave the old folder until no
page names it.`);
