import assert from 'node:assert/strict';
import { lstat, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writeWhole } from './write-whole.mjs';

/** @type {string} */ let folder;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'whole-'))));
afterEach(() => rm(folder, { recursive: true }));

test('the file has the new text, and nothing lies beside it', async () => {
  const path = join(folder, 'BE.json');
  await writeFile(path, 'old');
  await writeWhole(path, 'new');
  assert.equal(await readFile(path, 'utf8'), 'new');
  assert.deepEqual(await readdir(folder), ['BE.json']);
});

test('a link stays a link, and what it leads to is written', async () => {
  await writeFile(join(folder, 'real.json'), 'old');
  await symlink('real.json', join(folder, 'BE.json'));
  await writeWhole(join(folder, 'BE.json'), 'new');
  assert.ok((await lstat(join(folder, 'BE.json'))).isSymbolicLink());
  assert.equal(await readFile(join(folder, 'real.json'), 'utf8'), 'new');
});

test('what lies under the name of the draft is not ours, and stays; the file does, too', async () => {
  const path = join(folder, 'BE.json');
  await writeFile(path, 'old');
  await writeFile(`${path}.${process.pid}.new`, 'of somebody else');
  await assert.rejects(writeWhole(path, 'new'), /EEXIST/);
  assert.equal(await readFile(path, 'utf8'), 'old');
  assert.equal(await readFile(`${path}.${process.pid}.new`, 'utf8'), 'of somebody else');
});

test('where it cannot be written, nothing is left beside it', async () => {
  const path = join(folder, 'BE.json');
  await mkdir(path);
  await assert.rejects(writeWhole(path, 'new'));
  assert.deepEqual(await readdir(folder), ['BE.json']);
});
