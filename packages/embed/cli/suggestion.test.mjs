import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestion } from './suggestion.mjs';

const countries = ['BE', 'GB', 'GR', 'SE', 'UA'];
const languages = ['en', 'nb', 'sr', 'sr-Latn', 'uk', 'zh-Hans'];

test('a country or a language in another writing is known', () => {
  for (const [name, meant] of Object.entries({ UK: 'GB', uk: 'GB', EL: 'GR', be: 'BE', Be: 'BE', sv: 'SE' }))
    assert.equal(suggestion('country', name, countries), meant, name);
  for (const [name, meant] of Object.entries({
    'en-GB': 'en',
    'en-UK': 'en',
    EN: 'en',
    en_IE: 'en',
    no: 'nb',
    zh: 'zh-Hans',
    'sr-Latn-RS': 'sr-Latn',
  }))
    assert.equal(suggestion('language', name, languages), meant, name);
});

test('what is none is not guessed', () => {
  for (const name of ['XX', '', 'Belgium', 'FR', 'constructor']) assert.equal(suggestion('country', name, countries), undefined, name);
  for (const name of ['BE', '', 'xx', 'Dutch', '__proto__']) assert.equal(suggestion('language', name, languages), undefined, name);
  assert.equal(suggestion('story', 'Love', ['love']), undefined);
});
