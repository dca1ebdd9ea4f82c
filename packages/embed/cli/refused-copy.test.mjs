/** Proves: what the disk refuses ends in one sentence, leaves no half of a copy behind, and takes away nothing of anybody else's. */
import assert from 'node:assert/strict';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { existsSync, mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { run, scratchFolder } from '../testing/run-command.mjs';

const scratch = scratchFolder();

/** @returns {NodeJS.ErrnoException} as the system says it */
const refusal = (/** @type {string} */ code, /** @type {string} */ text) =>
  Object.assign(new Error(`${code}: ${text}, write`), { code, syscall: 'write' });

for (const [code, text] of /** @type {const} */ ([
  ['ENOSPC', 'no space left on device'],
  ['EROFS', 'read-only file system'],
]))
  test(`${code}: nothing is left, and the sentence tells why`, async () => {
    const folder = join(scratch, code);
    const { writeFile } = promises;
    let written = 0;
    const method = mock.method(promises, 'writeFile', (/** @type {Parameters<typeof writeFile>} */ ...args) => {
      written += 1;
      // Somebody else puts a file there meanwhile.
      if (written === 3) writeFileSync(join(folder, 'notes.txt'), 'ours');
      if (written > 8) throw refusal(code, text);
      return writeFile(...args);
    });
    syncBuiltinESMExports();
    try {
      const { copy } = await import('./copy.mjs');
      await assert.rejects(
        copy(new URL(`${pathToFileURL(folder)}/`), { countries: ['BE'], languages: ['nl'], precompressed: true }),
        (/** @type {Error} */ error) => {
          assert.equal(error.constructor.name, 'UsageError');
          assert.ok(error.message.startsWith(`${folder}/ could not be written: ${code}: ${text}`), error.message);
          return true;
        },
      );
    } finally {
      method.mock.restore();
      syncBuiltinESMExports();
    }
    assert.deepEqual(readdirSync(folder), ['notes.txt']);
    unlinkSync(join(folder, 'notes.txt'));
    assert.equal(run('copy', folder, '--countries', 'BE', '--languages', 'nl').status, 0);
  });

test('a folder that holds half of a copy is told from a whole one', () => {
  const folder = join(scratch, 'half');
  mkdirSync(join(folder, 'c'), { recursive: true });
  writeFileSync(join(folder, 'blind-betting.js'), '');
  const { status, stderr } = run('copy', folder);
  assert.equal(status, 2);
  assert.match(stderr, /is not empty\. If it holds a copy that was not finished/);
  assert.ok(existsSync(join(folder, 'blind-betting.js')), 'what somebody put there stays');
});

test('a folder that cannot be made is told without a stack', () => {
  writeFileSync(join(scratch, 'file'), '');
  for (const [command, options] of /** @type {const} */ ([
    ['copy', []],
    ['verify', []],
    ['html', ['--country', 'BE', '--lang', 'nl', '--folder']],
  ])) {
    const { status, stderr } = run(command, ...options, join(scratch, 'file', 'deeper'));
    assert.equal(status, 2, command);
    assert.doesNotMatch(stderr, /\n\s+at /, command);
  }
});
