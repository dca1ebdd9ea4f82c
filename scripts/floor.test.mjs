import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkSyntax } from './floor.mjs';

const folder = await mkdtemp(join(tmpdir(), 'blind-betting-'));
after(() => rm(folder, { recursive: true }));

let count = 0;

async function check(/** @type {string} */ code) {
  count += 1;
  const file = join(folder, `${count}.js`);
  await writeFile(file, code);
  return checkSyntax([file]);
}

for (const [code, name] of [
  ['export class A { static { this.version = 1; } }', 'ClassStaticBlocks'],
  ['export class A { #x; has(other) { return #x in other; } }', 'ErgonomicBrandChecks'],
  ['await load();', 'TopLevelAwait'],
  ['export const last = [1].at(-1);', 'ArrayPrototypeAt'],
  ['export const own = Object.hasOwn(page, "a");', 'ObjectHasOwn'],
  ['export const found = [1].findLast((one) => one);', 'ArrayFindLast'],
])
  test(`newer than the oldest browsers: ${code}`, async () => {
    const { ok, output } = await check(code);
    assert.equal(ok, false);
    assert.match(output, new RegExp(name));
  });

test('what they know passes', async () => {
  const code = 'export class A { static version = 1; #x = 1; #y() { return (this.#x ??= 2); } }';
  assert.deepEqual(await check(code), { ok: true, output: '' });
});
