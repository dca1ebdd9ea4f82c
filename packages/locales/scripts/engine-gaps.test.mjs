import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { languageNamesFor, namesFor, numberStyle } from './engine-gaps.mjs';

const { data } = await readData(new URL('../', import.meta.url));
const tags = data.messages.map(({ name }) => name);
const lacked = data.messages.filter(({ content }) => content.engineGap).map(({ name }) => name);

test('gives each lacked language its own names, not those of English', () => {
  assert.ok(lacked.includes('sq'));
  for (const tag of lacked) {
    const { countries, weekdays, months, year } = namesFor(tag, ['DE', 'GR']);
    assert.notEqual(countries['DE'], 'Germany', tag);
    assert.ok(countries['EU'], tag);
    assert.equal(new Set(weekdays).size, 7, tag);
    assert.equal(new Set(months).size, 12, tag);
    for (const text of [...months, year]) assert.match(text, /\{year\}/, tag);
  }
  assert.equal(namesFor('lb', ['DE']).countries['DE'], 'Däitschland');
  assert.equal(namesFor('sq', []).weekdays[0], 'e hënë');
  assert.equal(namesFor('bs', []).months[10], 'novembar {year}.');
});

test('names each language in every language, and takes a better name where a file has one', () => {
  for (const tag of tags) {
    const { ar, so } = languageNamesFor(tag, ['ar', 'so']);
    assert.ok(ar && so && ar !== 'ar' && so !== 'so', tag);
  }
  assert.deepEqual(languageNamesFor('pl', ['rom', 'de'], { rom: 'romski' }), { rom: 'romski', de: 'niemiecki' });
});

test('no language calls Romani by a word that hurts', () => {
  const hurtful = /cyga|čigān|mustlas|غجر|цыган|циган|吉普赛|gypsy|gipsy|zigeuner|gitan|tzigane|cikán|cigán|țigan/i;
  for (const { name, content } of data.messages)
    assert.doesNotMatch(languageNamesFor(name, ['rom'], content.languageNames)['rom'] ?? '', hurtful, name);
});

test('numbers and times are written in every language as CLDR has them', () => {
  for (const tag of tags) assert.ok(numberStyle(tag).from >= 1000, tag);
  assert.deepEqual(numberStyle('de'), { group: '.', from: 1000, time: ':' });
  assert.deepEqual(numberStyle('pl'), { group: '\u00a0', from: 10_000, time: ':' });
  assert.deepEqual(numberStyle('fi'), { group: '\u00a0', from: 1000, time: '.' });
  assert.deepEqual(numberStyle('fa'), { group: ',', from: 1000, time: ':' });
});
