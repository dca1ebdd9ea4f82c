import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { PACKED, restoreReadme, SOURCE } from './after.mjs';

const here = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blind-betting-readme-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

const write = (/** @type {Record<string, string>} */ files) => Object.entries(files).forEach(([name, text]) => writeFileSync(name, text));

test('the README of the repository comes back, also where nothing lies in its place', () => {
  for (const inPlace of [{ 'README.md': 'packed' }, {}]) {
    rmSync('README.md', { force: true });
    write({ ...inPlace, [SOURCE]: 'of the repository', [PACKED]: 'packed' });
    restoreReadme();
    assert.equal(readFileSync('README.md', 'utf8'), 'of the repository');
    assert.deepEqual([SOURCE, PACKED].map(existsSync), [false, false]);
  }
});

test('without a packing nothing happens', () => {
  write({ 'README.md': 'of the repository' });
  restoreReadme();
  assert.equal(readFileSync('README.md', 'utf8'), 'of the repository');
});

test('what somebody has written meanwhile is not lost', () => {
  write({ 'README.md': 'edited', [SOURCE]: 'of the repository', [PACKED]: 'packed' });
  assert.throws(restoreReadme, /README\.md was changed while .* delete SOURCE-README\.md/);
  assert.equal(readFileSync('README.md', 'utf8'), 'edited');
  assert.equal(readFileSync(SOURCE, 'utf8'), 'of the repository');
});
