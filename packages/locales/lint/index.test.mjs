import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, lint, rules } from './index.mjs';

const root = new URL('../', import.meta.url);

/** A copy of the package that a test may break, in the same place below a node_modules folder as the original. */
async function copyOfPackage(/** @type {import('node:test').TestContext} */ context) {
  const top = await mkdtemp(join(tmpdir(), 'locales-'));
  context.after(() => rm(top, { recursive: true, force: true }));
  const folder = join(top, 'packages', 'locales');
  await mkdir(folder, { recursive: true });
  for (const name of ['messages', 'directory', 'recalled.json', 'schema', 'lint', 'scripts', 'package.json'])
    await cp(fileURLToPath(new URL(name, root)), join(folder, name), { recursive: true });
  await link(new URL('../../node_modules', root), join(top, 'node_modules'));
  await link(new URL('node_modules', root), join(folder, 'node_modules'));
  return folder;
}

async function link(/** @type {URL} */ from, /** @type {string} */ to) {
  if (existsSync(from)) await symlink(fileURLToPath(from), to, 'junction');
}

async function edit(/** @type {string} */ file, /** @type {(text: string) => string} */ change) {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

const generate = (/** @type {string} */ folder) =>
  spawnSync(process.execPath, [join(folder, 'scripts', 'generate.mjs')], { encoding: 'utf8' });

test('the real data has no errors', async () => {
  const { data, findings } = await lint(root);
  assert.ok(data.messages.length > 0 && data.directory.length > 0);
  assert.deepEqual(findings.filter(({ level }) => level === 'error').map(describe), []);
});

test('every file of rules/ is a rule, and no test is', async () => {
  const names = (await rules()).map(({ name, check }) => [name, typeof check]);
  assert.ok(names.some(([name]) => name === 'schema'));
  assert.ok(names.every(([name, type]) => type === 'function' && !name?.includes('test')));
});

test('a finding is written with level, file, key, problem, cure and rule', () => {
  const finding = {
    level: /** @type {const} */ ('error'),
    file: 'directory/BE.json',
    key: 'a.b',
    problem: 'is wrong',
    cure: 'Mend it.',
    rule: 'phone',
  };
  assert.equal(describe(finding), 'error: directory/BE.json: a.b: is wrong\n       Mend it. [phone]');
});

test('broken JSON gives one finding that names the file', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'locales-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'messages'));
  await mkdir(join(folder, 'directory'));
  for (const file of ['messages/en.json', 'recalled.json']) await cp(fileURLToPath(new URL(file, root)), join(folder, file));
  await writeFile(join(folder, 'directory', 'BE.json'), '{ "country": "BE" "review": "draft" }');
  const { findings } = await lint(pathToFileURL(`${folder}/`));
  assert.deepEqual(
    findings.map(({ level, file, rule }) => [level, file, rule]),
    [['error', 'directory/BE.json', 'json']],
  );
  assert.match(findings[0]?.problem ?? '', /not valid JSON/);
  assert.match(findings[0]?.cure ?? '', /comma/);
});

test('a key that stands twice in one object is named with its line, and the same key in another object is not', async (context) => {
  const folder = await copyOfPackage(context);
  await edit(join(folder, 'directory', 'BE.json'), (text) => text.replace('"review":', '"country": "BE",\n  "review":'));
  const { findings } = await lint(pathToFileURL(`${folder}/`));
  assert.deepEqual(
    findings.map(({ file, key, rule }) => [file, key, rule]),
    [['directory/BE.json', 'country', 'json']],
  );
  assert.match(findings[0]?.problem ?? '', /twice in the same object, the second time in line \d+/);
});

test('a file of the wrong shape is reported by the schema alone, so that no other rule stumbles over it', async (context) => {
  const folder = await copyOfPackage(context);
  await edit(join(folder, 'directory', 'BE.json'), (text) => text.replace('"services"', '"service"'));
  const { findings } = await lint(pathToFileURL(`${folder}/`));
  assert.ok(findings.length > 0);
  assert.ok(findings.every(({ file, rule }) => file === 'directory/BE.json' && rule === 'schema'));
});

test('the build of sound data writes the modules', async (context) => {
  const folder = await copyOfPackage(context);
  const { status, stderr } = generate(folder);
  assert.equal(status, 0, stderr);
  assert.match(await readFile(join(folder, 'src', 'generated', 'directory', 'BE.ts'), 'utf8'), /"\+3278055800"/);
});

test('the build of broken data ends with code 1, prints file, key and cure, and writes nothing', async (context) => {
  const folder = await copyOfPackage(context);
  await edit(join(folder, 'directory', 'BE.json'), (text) => text.replace('"078 05 58 00"', '"078 05 58 01"'));
  await edit(join(folder, 'messages', 'de.json'), (text) => text.replace('{number}', '{nummer}'));
  const { status, stderr } = generate(folder);
  assert.equal(status, 1);
  assert.match(stderr, /directory\/BE\.json: services\.be-stophumantrafficking\.phone\.0: shows 078 05 58 01/);
  assert.match(stderr, /Make the digits the same/);
  assert.match(stderr, /messages\/de\.json: directory\.unsureHelp: uses \{nummer\} where English uses \{number\}/);
  assert.match(stderr, /(?<!\d)2 fault\(s\)/);
  assert.equal(existsSync(join(folder, 'src')), false);
});
