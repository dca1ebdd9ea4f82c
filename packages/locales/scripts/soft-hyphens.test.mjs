import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { softHyphens } from './soft-hyphens.mjs';

const shown = (
  /** @type {string} */ text,
  /** @type {string} */ language,
  isTitle = false,
  /** @type {string[] | undefined} */ hyphens = undefined,
) => softHyphens(text, { language, ...(hyphens && { hyphens }) }, isTitle).replaceAll('\u00ad', '-');

test('a long word may be broken near its middle, where compounds have their joint', () => {
  assert.equal(shown('Menschenhandel', 'de'), 'Menschen-handel');
  assert.equal(shown('Aufenthaltspapiere', 'de-AT'), 'Aufenthalts-papiere');
  assert.equal(shown('viittomakielellä', 'fi'), 'viittoma-kielellä');
  assert.equal(shown('идентификувани', 'mk'), 'иденти-фикувани');
  assert.equal(shown('Immigratiounsverwaltung', 'lb', false, ['Immigratiouns-verwaltung']), 'Immigratiouns-verwaltung');
});

test('a word that fits stays whole; in a title fewer letters fit', () => {
  assert.equal(shown('Du kannst hier wohnen.', 'de'), 'Du kannst hier wohnen.');
  assert.equal(shown('hyvännäköinen', 'fi'), 'hyvännäköinen');
  assert.equal(shown('hyvännäköinen', 'fi', true), 'hyvännä-köinen');
});

test('numbers, and names in braces, are never touched', () => {
  for (const text of ['{internationalnumbers}: 0800123456789012', '{count} 116006', 'https://help.example'])
    assert.equal(shown(text, 'de', true), text);
});

/** @returns {string[]} */
const values = (/** @type {any} */ node) => (typeof node === 'string' ? [node] : Object.values(node).flatMap(values));

test('every long word of every language that writes hyphens has a place to break; names have none', async () => {
  for (const folder of ['messages', 'guide']) {
    const built = new URL(`../dist/generated/${folder}/`, import.meta.url);
    for (const file of (await readdir(built)).filter((name) => name.endsWith('.js'))) {
      const { languageNames, names, numbers, ...texts } = (await import(new URL(file, built).href)).default;
      assert.doesNotMatch(JSON.stringify({ languageNames, names, numbers }), /\u00ad/);
      if (/^(ar|fa|ur|th|zh-Hans)\./.test(file)) continue;
      assert.deepEqual(
        values(texts).flatMap((text) => text.match(/[\p{L}\p{M}]{14,}/gu) ?? []),
        [],
        file,
      );
    }
  }
});

test('it costs at most 60 bytes of brotli in any language', async () => {
  const folder = new URL('../dist/generated/messages/', import.meta.url);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const cost = brotliCompressSync(text).length - brotliCompressSync(text.replaceAll('\u00ad', '')).length;
    assert.ok(cost <= 60, `${file}: ${cost}`);
  }
});
