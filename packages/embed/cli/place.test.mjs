/** Proves: what the disk refuses leaves nothing beside the folder, and a link where it was. */
import assert from 'node:assert/strict';
import promises from 'node:fs/promises';
import { mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { scratchFolder } from '../testing/run-command.mjs';
import { moveLink, nextName, placeOf, writeBeside } from './place.mjs';

const scratch = scratchFolder();
const options = { countries: ['LU'], languages: ['fr'] };
const { signal } = new AbortController();

/** Lets the system refuse the calls of one function, from some call on. */
async function refusing(
  /** @type {'writeFile' | 'rename' | 'mkdtemp' | 'symlink'} */ name,
  /** @type {string} */ code,
  /** @type {number} */ from,
  /** @type {() => Promise<void>} */ work,
) {
  const original = promises[name];
  let calls = 0;
  const method = mock.method(promises, name, (/** @type {any[]} */ ...args) => {
    calls += 1;
    if (calls >= from) return Promise.reject(Object.assign(new Error(`${code}: ${name}`), { code, syscall: name }));
    return /** @type {any} */ (original)(...args);
  });
  syncBuiltinESMExports();
  try {
    await work();
  } finally {
    method.mock.restore();
    syncBuiltinESMExports();
  }
}

/** @returns {string} a folder with `1.2.3` in it */
function site() {
  const parent = mkdtempSync(join(scratch, 'site-'));
  mkdirSync(join(parent, '1.2.3'));
  return parent;
}

test('the version in the name is replaced where it stands whole, else added', () => {
  const names = ['1.2.3', 'help-1.2.3', 'v1.2.3-be', 'help', '11.2.3', '1.2.31', '1.2.3.4'];
  assert.deepEqual(
    names.map((name) => nextName(`/www/${name}`, '1.2.3', '1.2.10')),
    ['1.2.10', 'help-1.2.10', 'v1.2.10-be', 'help-1.2.10', '11.2.3-1.2.10', '1.2.31-1.2.10', '1.2.3.4-1.2.10'],
  );
});

for (const [name, code, from, message] of /** @type {const} */ ([
  ['writeFile', 'ENOSPC', 1, /could not be written: ENOSPC/],
  ['writeFile', 'ENOSPC', 9, /could not be written: ENOSPC/],
  ['mkdtemp', 'EACCES', 1, /cannot be written to \(EACCES\), and the new folder goes there\. Nothing was written/],
  ['rename', 'ENOTEMPTY', 1, /ENOTEMPTY/],
]))
  test(`${code} of ${name}, call ${from}: nothing is left`, async () => {
    const parent = site();
    await refusing(name, code, from, () =>
      assert.rejects(writeBeside(join(parent, '1.2.4'), join(parent, '1.2.3'), options, signal), message),
    );
    assert.deepEqual(readdirSync(parent), ['1.2.3']);
  });

test('called off, it leaves nothing', async () => {
  const parent = site();
  const reason = new Error('called off');
  await assert.rejects(writeBeside(join(parent, '1.2.4'), join(parent, '1.2.3'), options, AbortSignal.abort(reason)), reason);
  assert.deepEqual(readdirSync(parent), ['1.2.3']);
});

test('what another run is writing, and what looks like it, stays', async () => {
  const parent = site();
  const others = [`.blind-betting-update-${process.ppid}-abcdef`, '.blind-betting-update-old', '.blind-betting-update-99-a.txt'];
  for (const name of others) writeFileSync(join(parent, name), '');
  await writeBeside(join(parent, '1.2.4'), join(parent, '1.2.3'), options, signal);
  assert.deepEqual(readdirSync(parent).sort(), [...others, '1.2.3', '1.2.4'].sort());
});

test('a link that cannot be moved leads where it led', async () => {
  for (const name of /** @type {const} */ (['symlink', 'rename'])) {
    const parent = site();
    symlinkSync('1.2.3', join(parent, 'current'));
    await refusing(name, 'EPERM', 1, () =>
      assert.rejects(moveLink(join(parent, 'current'), join(parent, '1.2.4')), /current could not be changed: EPERM.*Let it lead to/),
    );
    assert.deepEqual([readdirSync(parent).sort(), readlinkSync(join(parent, 'current'))], [['1.2.3', 'current'], '1.2.3']);
  }
});

test('a link from the root stays one, and one from elsewhere finds its way', async () => {
  const parent = site();
  mkdirSync(join(parent, 'www'));
  symlinkSync(join(parent, '1.2.3'), join(parent, 'www/absolute'));
  symlinkSync('../1.2.3', join(parent, 'www/relative'));
  mkdirSync(join(parent, '1.2.4'));
  for (const name of ['absolute', 'relative']) {
    const { folder, link } = await placeOf(join(parent, 'www', name, '/'));
    assert.ok(folder.endsWith('1.2.3'));
    await moveLink(link ?? '', join(parent, '1.2.4'));
    assert.equal((await placeOf(join(parent, 'www', name))).folder.endsWith('1.2.4'), true);
  }
  assert.equal(readlinkSync(join(parent, 'www/absolute')), join(parent, '1.2.4'));
  assert.equal(readlinkSync(join(parent, 'www/relative')), '../1.2.4');
});

test('what is no folder is told so', async () => {
  writeFileSync(join(scratch, 'file'), '');
  symlinkSync('nowhere', join(scratch, 'broken'));
  for (const name of ['file', 'broken', 'none']) await assert.rejects(placeOf(join(scratch, name)), /is no folder\. Name one/);
});
