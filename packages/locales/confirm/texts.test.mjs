import assert from 'node:assert/strict';
import { test } from 'node:test';
import { texts as textsIn } from '../lint/walk.mjs';
import { readTexts, sheetLanguages } from './texts.mjs';

const all = await readTexts();
const placeholders = (/** @type {string} */ text) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const english = new Map(textsIn(all.get('en')?.texts));

for (const [name, { language, texts }] of all)
  test(`${name}: the texts of the sheet have the keys and placeholders of English, and none is empty`, () => {
    const own = new Map(textsIn(texts));
    assert.equal(language, name);
    assert.deepEqual([...own.keys()].sort(), [...english.keys()].sort());
    for (const [key, text] of own) {
      assert.deepEqual(placeholders(text), placeholders(/** @type {string} */ (english.get(key))), key);
      assert.notEqual(text.trim(), '', key);
    }
  });

test('a sheet has the languages of the country that have texts, and English once', () => {
  const available = ['de', 'en', 'fr', 'nl', 'sr'];
  assert.deepEqual(sheetLanguages(['nl', 'fr', 'de'], available), ['nl', 'fr', 'de', 'en']);
  assert.deepEqual(sheetLanguages(['cnr', 'sr'], available), ['sr', 'en']);
  assert.deepEqual(sheetLanguages(['ga', 'en'], available), ['en']);
  assert.deepEqual(sheetLanguages(['rm'], available), ['en']);
});
