import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../lint/read.mjs';
import { catalog, loadCountry, loadMessages } from '../dist/index.js';

test('the catalog lists every file', async () => {
  const { data } = await readData(new URL('../', import.meta.url));
  assert.deepEqual(catalog.languages.toSorted(), data.messages.map(({ name }) => name).toSorted());
  assert.deepEqual(catalog.countries.toSorted(), data.directory.map(({ name }) => name).toSorted());
});

test('every language and country of the catalog loads and says what it is', async () => {
  for (const language of catalog.languages) assert.equal((await loadMessages(language)).language, language);
  for (const country of catalog.countries) assert.equal((await loadCountry(country)).code, country);
});

test('a regional language has its own texts and those of its base', async () => {
  const [base, regional] = await Promise.all([loadMessages('nl'), loadMessages('nl-BE')]);
  assert.notEqual(regional.card.help, base.card.help);
  assert.equal(regional.card.promise, base.card.promise);
});

test('an unknown language rejects with a RangeError that names what exists', async () => {
  for (const language of ['tlh', '', 'constructor', '__proto__', 'EN'])
    await assert.rejects(loadMessages(language), (error) => {
      assert.ok(error instanceof RangeError);
      assert.ok(error.message.includes(`"${language}"`));
      for (const existing of catalog.languages) assert.ok(error.message.includes(existing), existing);
      return true;
    });
});

test('an unknown country rejects with a RangeError that names what exists', async () => {
  await assert.rejects(loadCountry('QQ'), (error) => {
    assert.ok(error instanceof RangeError);
    for (const existing of ['"QQ"', ...catalog.countries]) assert.ok(error.message.includes(existing), existing);
    return true;
  });
});
