import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const folder = new URL('words/', import.meta.url);
const read = (/** @type {string} */ tag) => JSON.parse(readFileSync(new URL(`${tag}.json`, folder), 'utf8'));
const tags = readdirSync(folder).map((file) => file.replace('.json', ''));
const english = read('en');
const places = (/** @type {string} */ text) => (text.match(/\{\w+\}/g) ?? []).sort();

test('the page speaks the 24 official languages of the European Union', () => {
  const official = 'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv'.split(' ');
  assert.equal(official.length, 24);
  assert.deepEqual(
    official.filter((tag) => !tags.includes(tag)),
    [],
  );
});

for (const tag of tags)
  test(`${tag}: every text, with what is put into it, and who has read it`, () => {
    const texts = read(tag);
    assert.deepEqual(Object.keys(texts), Object.keys(english));
    for (const [name, text] of Object.entries(texts)) {
      assert.ok(text.trim(), name);
      assert.deepEqual(places(text), places(english[name]), name);
      // Straight quotation marks and apostrophes are those of code.
      assert.doesNotMatch(text, /['"]|\.\.\./, `${name}: ${text}`);
      for (const code of english[name].match(
        /npm ci|npm run build|npx @blind-betting\/embed|page-help-kit\.zip|https:\/\/|Node\.js|WordPress/g,
      ) ?? [])
        assert.ok(text.includes(code), `${name} lacks ${code}: ${text}`);
    }
    assert.equal(texts.review, 'draft');
    if (tag !== 'en') assert.notEqual(texts.lead, english.lead);
  });
