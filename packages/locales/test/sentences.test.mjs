/** Every sentence, with every value, in every language: nothing doubled, unfilled, of another calendar or in another script's marks. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as kit from '../dist/index.js';
import { faultsOf, sentences } from '../testing/sentences.mjs';

const countries = await Promise.all(kit.catalog.countries.map(kit.loadCountry));

for (const tag of kit.catalog.languages)
  test(`${tag}: every sentence is whole`, async () => {
    const [messages, guide] = await Promise.all([kit.loadMessages(tag), kit.loadGuide(tag)]);
    const all = sentences(kit, messages, guide, countries);
    assert.ok(all.length > 5000, `${all.length} sentences`);
    const found = all.flatMap((sentence) => faultsOf(sentence, tag).map((fault) => `${fault}: ${sentence.join(': ')}`));
    assert.deepEqual([...new Set(found)].slice(0, 20), []);
  });

test('names are in the reader\u2019s language, not in English and not codes', async () => {
  const english = await kit.loadMessages('en');
  const tags = Object.keys(english.languageNames);
  assert.ok(tags.length > 20);
  for (const tag of kit.catalog.languages.filter((other) => !other.startsWith('en'))) {
    const messages = await kit.loadMessages(tag);
    const same = tags.filter((name) => kit.languageName(name, messages) === kit.languageName(name, english));
    assert.ok(same.length < tags.length / 4, `${tag}: ${same.join()}`);
    assert.deepEqual(
      tags.filter((name) => kit.languageName(name, messages) === name),
      [],
      tag,
    );
  }
});

test('what was seen wrong once is found', () => {
  const wrong = /** @type {[string, string, RegExp][]} */ ([
    ['ru', 'Источник: a.example, ноябрь 2024 г..', /doubled/],
    ['hu', '2024..', /doubled/],
    ['fa', 'منبع: ۱۴۰۲', /digits/],
    ['ar', 'يتحدثون: العربية, الفرنسية', /Latin comma/],
    ['zh-Hans', '网站: a.example', /Latin punctuation/],
    ['fr', 'Site web: a.example', /no-break space/],
    ['en', 'Call {number}', /not filled/],
    ['en', 'Two  spaces', /space too many/],
  ]);
  for (const [tag, text, fault] of wrong) assert.match(faultsOf(['directory', text], tag).join(), fault, text);
  assert.match(faultsOf(['date 2024-11', 'พ.ศ. 2567'], 'th').join(), /calendar/);
  assert.match(faultsOf(['BE law', 'an Bheilg: tá'], 'ga').join(), /small letter/);
  assert.deepEqual(faultsOf(['directory', 'Opens Monday, 09:00. Call 078 05 58 00: www.a.example.'], 'en'), []);
});
