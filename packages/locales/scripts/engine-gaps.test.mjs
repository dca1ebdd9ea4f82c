import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLackedByEngines, namesFor } from './engine-gaps.mjs';

const lacked = ['bs', 'ga', 'is', 'ka', 'lb', 'mk', 'mt', 'sq'];

test('gives each lacked language its own names, not those of English', () => {
  for (const tag of lacked) {
    const { countries, weekdays } = namesFor(tag, ['DE', 'GR']);
    assert.notEqual(countries['DE'], 'Germany', tag);
    assert.ok(countries['EU'], tag);
    assert.equal(new Set(weekdays).size, 7, tag);
  }
  assert.equal(namesFor('lb', ['DE']).countries['DE'], 'Däitschland');
  assert.equal(namesFor('sq', []).weekdays[0], 'e hënë');
});

test('numbers look as the language itself writes them', () => {
  const plain = (/** @type {string} */ text) => text.replace(/\s/g, ' ');
  for (const tag of lacked) {
    const own = new Intl.NumberFormat(tag).format(12345.6);
    const like = new Intl.NumberFormat(namesFor(tag, []).numbersLike).format(12345.6);
    assert.equal(plain(like), plain(own), tag);
  }
});

test('leaves the others to the engine', () => {
  for (const tag of ['en', 'de', 'ar', 'zh-Hans']) assert.equal(isLackedByEngines(tag), false);
});
