import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { namesFor } from './engine-gaps.mjs';

const { data } = await readData(new URL('../', import.meta.url));
const lacked = data.messages.flatMap(({ name, content }) => (content.numbersLike ? [[name, content.numbersLike]] : []));

test('gives each lacked language its own names, not those of English', () => {
  for (const [tag, like] of lacked) {
    const { countries, weekdays } = namesFor(tag, like, ['DE', 'GR']);
    assert.notEqual(countries['DE'], 'Germany', tag);
    assert.ok(countries['EU'], tag);
    assert.equal(new Set(weekdays).size, 7, tag);
  }
  assert.equal(namesFor('lb', 'de', ['DE']).countries['DE'], 'Däitschland');
  assert.equal(namesFor('sq', 'fi', []).weekdays[0], 'e hënë');
});

test('numbers look as the language itself writes them', () => {
  const plain = (/** @type {string} */ text) => text.replace(/\s/g, ' ');
  for (const [tag, numbersLike] of lacked) {
    const own = new Intl.NumberFormat(tag).format(12345.6);
    const like = new Intl.NumberFormat(numbersLike).format(12345.6);
    assert.equal(plain(like), plain(own), tag);
  }
});
