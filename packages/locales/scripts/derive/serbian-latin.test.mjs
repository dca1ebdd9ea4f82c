import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serbianLatin } from './serbian-latin.mjs';

test('writes each letter, pairs with the right capitals, and leaves Latin text and placeholders alone', () => {
  assert.equal(serbianLatin('Ђак, џеп, њива, ћуп, чаша, шума, жаба, хлеб'), 'Đak, džep, njiva, ćup, čaša, šuma, žaba, hleb');
  assert.equal(serbianLatin('Љубав. ЉУБАВ. Љ'), 'Ljubav. LJUBAV. Lj');
  assert.equal(
    serbianLatin('{count, plural, one {# услуга} other {# услуга}} SMS'),
    '{count, plural, one {# usluga} other {# usluga}} SMS',
  );
});

test('refuses a letter of another Cyrillic alphabet, which would be a slip in the Serbian text', () => {
  assert.throws(() => serbianLatin('щука'), /no letter of the Serbian alphabet/);
});
