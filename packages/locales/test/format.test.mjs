import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, latinDigits, loadMessages } from '../dist/index.js';

test('names in braces are filled, each time they stand', () => {
  assert.equal(format('{a} and {b} and {a}', { a: 'x', b: 'y' }, { language: 'en' }), 'x and y and x');
});

test('a name without a value stays, so that the fault is seen', () => {
  assert.equal(format('Call {number}', {}, { language: 'en' }), 'Call {number}');
});

test('what stands in a value is not filled again', () => {
  assert.equal(format('{a}', { a: '{b} $1', b: 'no' }, { language: 'en' }), '{b} $1');
});

test('numbers are written as in the language, texts are left alone', () => {
  assert.equal(format('{value}', { value: 12345 }, { language: 'de' }), '12.345');
  assert.equal(format('{value}', { value: '12345' }, { language: 'de' }), '12345');
});

test('Arabic has a text for each of its six forms', () => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few {count}', many: 'many {count}', other: 'other {count}' };
  const cases = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few 3', 10: 'few 10', 11: 'many 11', 99: 'many 99', 100: 'other 100', 103: 'few 103' };
  for (const [count, wanted] of Object.entries(cases)) assert.equal(format(forms, { count: Number(count) }, { language: 'ar' }), wanted);
});

test('the Arabic texts that are shipped count in words and in Latin digits', async () => {
  const { directory } = await loadMessages('ar');
  const texts = [0, 1, 2, 3, 11].map((count) => format(directory.count, { count }, { language: 'ar' }));
  assert.equal(new Set(texts).size, texts.length);
  assert.match(texts[3] ?? '', /^3 /);
  assert.match(texts[4] ?? '', /^11 /);
});

test('a form that was dropped because it reads like "other" is read from "other"', () => {
  assert.equal(
    format({ one: '{count} service', other: '{count} services' }, { count: 1_000_000 }, { language: 'fr' }),
    '1\u202f000\u202f000 services',
  );
  assert.equal(format({ one: '{count} service', other: '{count} services' }, { count: 1 }, { language: 'fr' }), '1 service');
});

test('Latin digits are asked for by the tag', () => {
  assert.equal(latinDigits({ language: 'ar' }), 'ar-u-nu-latn');
  assert.equal(new Intl.NumberFormat(latinDigits({ language: 'fa' })).format(7), '7');
});
