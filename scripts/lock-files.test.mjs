import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from './run.mjs';

/** What npm notes of a package. @typedef {{ link?: boolean, inBundle?: boolean, resolved?: string, integrity?: string }} Locked */

const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*package-lock.json'], {
  cwd: root,
  encoding: 'utf8',
});
const files = stdout.split('\n').filter(Boolean);

test('there are lock files', () => assert.ok(files.includes('package-lock.json')));

for (const file of files)
  test(`${file}: every package has a hash, and none a place of its own to come from`, () => {
    /** @type {Record<string, Locked>} */
    const packages = JSON.parse(readFileSync(root + file, 'utf8')).packages;
    const foreign = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));
    assert.ok(foreign.length > 0);
    const bad = foreign.filter(([, { link, inBundle, resolved, integrity }]) => {
      if (link) return resolved?.includes(':');
      return resolved !== undefined || !(inBundle || /^sha512-/.test(integrity ?? ''));
    });
    assert.deepEqual(
      bad.map(([path]) => path),
      [],
      'npm install, with the settings in .npmrc, writes hashes and no address',
    );
  });
