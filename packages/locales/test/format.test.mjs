import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, languageName, list, loadMessages, sentenceStart } from '../dist/index.js';

/** @returns a reader of a language, with what the build knows of it */
const reader = (/** @type {string} */ language, numbers = { group: ',', from: 1000, time: ':' }) => ({
  language,
  numbers,
  languageNames: {},
});

test('names in braces are filled, each time they stand', () => {
  assert.equal(format('{a} and {b} and {a}', { a: 'x', b: 'y' }, reader('en')), 'x and y and x');
});

test('a name without a value stays, so that the fault is seen', () => {
  assert.equal(format('Call {number}', {}, reader('en')), 'Call {number}');
});

test('what stands in a value is not filled again', () => {
  assert.equal(format('{a}', { a: '{b} $1', b: 'no' }, reader('en')), '{b} $1');
});

test('numbers are written as in the language, texts are left alone', async () => {
  assert.equal(format('{value}', { value: 12345 }, await loadMessages('de')), '12.345');
  assert.equal(format('{value}', { value: '12345' }, reader('de')), '12345');
});

test('Arabic has a text for each of its six forms', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few {count}', many: 'many {count}', other: 'other {count}' };
  const cases = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few 3', 10: 'few 10', 11: 'many 11', 99: 'many 99', 100: 'other 100', 103: 'few 103' };
  for (const [count, wanted] of Object.entries(cases)) assert.equal(format(forms, { count: Number(count) }, reader('ar')), wanted);
});

test('the Arabic texts that are shipped count in words and in Latin digits', async () => {
  const arabic = await loadMessages('ar');
  const { directory } = arabic;
  const texts = [0, 1, 2, 3, 11].map((count) => format(directory.count, { count }, arabic));
  assert.equal(new Set(texts).size, texts.length);
  assert.match(texts[3] ?? '', /^3 /);
  assert.match(texts[4] ?? '', /^11 /);
});

test('a form that was dropped because it reads like "other" is read from "other"', async () => {
  const french = await loadMessages('fr');
  const message = { one: '{count} service', other: '{count} services' };
  assert.equal(format(message, { count: 1_000_000 }, french), '1\u202f000\u202f000 services');
  assert.equal(format(message, { count: 1 }, french), '1 service');
});

test('a number is grouped from where the language does it', async () => {
  const written = async (/** @type {string} */ tag, /** @type {number} */ value) => format('{value}', { value }, await loadMessages(tag));
  assert.equal(await written('es', 4219), '4219');
  assert.equal(await written('es', 10793), '10.793');
  assert.equal(await written('hu', 4219), '4219');
  assert.equal(await written('nl', 346), '346');
  assert.equal(await written('en', 1234567), '1,234,567');
});

test('items are joined with the comma of the language', async () => {
  const joined = async (/** @type {string} */ tag) => list(['a', 'b', 'c'], await loadMessages(tag));
  assert.equal(await joined('en'), 'a, b, c');
  assert.equal(await joined('ar'), 'a، b، c');
  assert.equal(await joined('zh-Hans'), 'a、b、c');
  assert.equal(list(['a'], await loadMessages('en')), 'a');
});

test('a name begins a sentence with a capital, where the language has any', () => {
  assert.equal(sentenceStart('an Bheilg', { language: 'ga' }), 'An Bheilg');
  assert.equal(sentenceStart('il-Belġju', { language: 'mt' }), 'Il-Belġju');
  assert.equal(sentenceStart('ბელგია', { language: 'ka' }), 'ბელგია');
  assert.equal(sentenceStart('İzlanda', { language: 'tr' }), 'İzlanda');
  assert.equal(sentenceStart('', { language: 'en' }), '');
});

test('a language is named by the build, never by the engine', async () => {
  assert.equal(languageName('ar', await loadMessages('es')), 'árabe');
  assert.equal(languageName('ar', await loadMessages('ga')), 'Araibis');
});
