import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cutEntry } from './cut-entry.mjs';

const hash = (/** @type {string} */ letter) => `${letter.repeat(43)}=`;

test('keeps the rows that are wanted and leaves the rest of the code alone', () => {
  const code = `const a={b:"c"},t={kit:"${hash('A')}","nl-BE":"${hash('B')}",fr:"${hash('+')}"},z=1;`;
  assert.equal(
    cutEntry(code, (name) => name !== 'fr'),
    `const a={b:"c"},t={kit:"${hash('A')}","nl-BE":"${hash('B')}"},z=1;`,
  );
});

test('finds the table in the entry as built', () => {
  const code = readFileSync(new URL('../dist/blind-betting.js', import.meta.url), 'utf8');
  assert.equal(
    cutEntry(code, () => true),
    code,
  );
  assert.ok(cutEntry(code, (name) => name === 'kit').length < code.length);
});

test('refuses code without a table', () => {
  assert.throws(() => cutEntry('const t={};', () => true), /no table of hashes/);
});
