import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { languageNamesFor, namesFor, numberStyle } from './cldr.mjs';

const { data } = await readData(new URL('../', import.meta.url));
const tags = data.messages.map(({ name }) => name);
/** @returns {string[]} codes as a list to choose from shows them */
const order = (/** @type {string} */ tag, /** @type {string[]} */ codes) =>
  Object.keys(namesFor(tag, codes).countries).filter((code) => code !== 'EU');

test('gives each language its own names, not those of English', () => {
  for (const tag of tags.filter((name) => name !== 'en')) {
    const { countries, weekdays, months, year } = namesFor(tag, ['DE', 'GR']);
    assert.notEqual(countries['DE'], 'Germany', tag);
    assert.ok(countries['EU'], tag);
    assert.equal(new Set(weekdays).size, 7, tag);
    assert.equal(new Set(months).size, 12, tag);
    for (const text of [...months, year]) assert.match(text, /\{year\}/, tag);
    assert.doesNotMatch(months.join(), /(?!\d)\p{Nd}/u, tag);
  }
  assert.equal(namesFor('lb', ['DE']).countries['DE'], 'Däitschland');
  assert.equal(namesFor('sq', []).weekdays[0], 'e hënë');
  assert.equal(namesFor('bs', []).months[10], 'novembar {year}.');
  assert.equal(namesFor('nl', ['TR'], { TR: 'Türkiye' }).countries['TR'], 'Türkiye');
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

test('countries are found by their first letter where a sentence gives them an article, and sorted by it', () => {
  const codes = data.directory.map(({ name }) => name);
  for (const tag of ['ga', 'mt']) {
    const { bare } = namesFor(tag, codes);
    const letters = new Set(Object.values(bare ?? {}).map((name) => name.charAt(0)));
    assert.ok(letters.size > 15, `${tag}: ${[...letters].join('')}`);
    assert.ok(
      Object.values(bare ?? {}).every((name) => /^\p{Lu}/u.test(name)),
      tag,
    );
  }
  assert.deepEqual(
    ['BE', 'SE', 'FR', 'AT', 'IE'].map((code) => namesFor('ga', codes).bare?.[code]),
    ['Beilg', 'Sualainn', 'Frainc', 'Ostair', 'Éire'],
  );
  assert.deepEqual(
    ['BE', 'CH', 'AT', 'MT'].map((code) => namesFor('mt', codes).bare?.[code]),
    ['Belġju', 'Iżvizzera', 'Awstrija', 'Malta'],
  );
  assert.equal(namesFor('bs', codes).bare, undefined);
});

test('the order is that of the alphabet of the language, which some browsers lack', () => {
  assert.deepEqual(order('bs', ['CZ', 'ME', 'BG']), ['BG', 'ME', 'CZ']);
  assert.deepEqual(order('ga', ['BE', 'AT', 'AL']), ['AL', 'BE', 'AT']);
  for (const tag of tags) assert.equal(order(tag, ['BE', 'NL', 'DE']).length, 3, tag);
});
