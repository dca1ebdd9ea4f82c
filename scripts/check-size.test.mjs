import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSize } from './check-size.mjs';

const manifest = {
  version: '1.0.0',
  files: {
    'blind-betting.js': { bytes: 3000, brotli: 1000 },
    'c/base.ABCDEFGH.js': { bytes: 9000, brotli: 3000, name: 'base' },
  },
};

const budget = (page) => JSON.stringify({ pages: { card: { files: ['blind-betting.js', 'base'], limit: 4000, ...page } } }, null, 2);

test('finds a file by its path or its name and shows the sum', () => {
  const { ok, lines } = checkSize(budget({}), () => manifest);
  assert.equal(ok, true);
  assert.deepEqual(
    lines.slice(1).map((line) => line.trim().split(/\s+/)),
    [
      ['blind-betting.js', '1000'],
      ['base', '3000'],
      ['sum', '4000'],
      ['limit', '4000'],
    ],
  );
});

test('a sum over the limit fails, names the line and gives the reason', () => {
  const { ok, lines } = checkSize(budget({ limit: 3999, why: 'A slow phone.' }), () => manifest);
  assert.equal(ok, false);
  assert.match(lines.at(-1), /budget\.json:3: "card" is 1 bytes over its limit of 3999\..*A slow phone\.$/);
});

test('a file that is not built fails', () => {
  const { ok, lines } = checkSize(budget({ files: ['gone'] }), () => manifest);
  assert.equal(ok, false);
  assert.match(lines.at(-1), /not in the built manifest: gone/);
});

test('more than 2 % under the measured figure asks to lower it', () => {
  const { ok, lines } = checkSize(budget({ measured: 4100 }), () => manifest);
  assert.equal(ok, true);
  assert.match(lines.at(-1), /well done, 100 bytes less.*"measured" to 4000/);
});

test('2 % or less under the measured figure is silent', () => {
  assert.doesNotMatch(checkSize(budget({ measured: 4080 }), () => manifest).lines.join('\n'), /well done/);
});
