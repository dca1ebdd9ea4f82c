import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE, disagreements, identifiers } from './language.mjs';
import { readData } from './read.mjs';

const { data } = await readData(new URL('../', import.meta.url));
const both = await identifiers();

/** @returns {import('./read.mjs').DataFile} a copy that the test may break */
function copy(/** @type {string} */ name) {
  const file = data.messages.find((found) => found.name === name);
  assert.ok(file);
  return structuredClone(file);
}

test('both identifiers read each file as the language that it says it is', (context) => {
  for (const identifier of both) {
    const names = data.messages.map(({ name }) => name).filter((name) => !identifier.knows(name));
    if (names.length > 0)
      context.diagnostic(`${identifier.name} was not taught ${names.join(', ')}: there the other identifier reads alone.`);
  }
  for (const [identifier, close] of Object.entries(CLOSE))
    for (const [name, { why }] of Object.entries(close)) context.diagnostic(`${name}: ${identifier} ${why}.`);
  const silent = data.messages.filter(({ content }) => Object.keys(content.messages).length === 0).map(({ name }) => name);
  if (silent.length > 0) context.diagnostic(`${silent.join(', ')}: no text of its own to read.`);
  assert.deepEqual(
    data.messages.flatMap((file) => disagreements(file, both)),
    [],
  );
});

test('both identifiers know the large languages, and each file is read by at least one', () => {
  for (const { name } of data.messages)
    assert.ok(
      both.some((identifier) => identifier.knows(name)),
      name,
    );
  for (const name of ['nl-BE', 'nb', 'ar', 'zh-Hans'])
    assert.ok(
      both.every((identifier) => identifier.knows(name)),
      name,
    );
});

test('a file with the texts of a near relation is found by both identifiers', () => {
  const pairs = { nb: 'da', da: 'nb', sk: 'cs', bg: 'sr', uk: 'ru', pt: 'es', sr: 'bg', sl: 'hr', fa: 'ur', et: 'fi', lt: 'lv' };
  for (const [name, relation] of Object.entries(pairs)) {
    const file = copy(name);
    file.content.messages = copy(relation).content.messages;
    const lines = disagreements(file, both);
    for (const { name: identifier } of both)
      assert.ok(
        lines.some((line) => line.startsWith(`messages/${name}.json: ${identifier} reads the joined texts as`)),
        name,
      );
  }
});

test('a language that only one identifier knows is still told from its relation', () => {
  const pairs = { ga: 'en', lb: 'de', mk: 'bg', mt: 'it', bs: 'sl' };
  for (const [name, relation] of Object.entries(pairs)) {
    const file = copy(name);
    file.content.messages = copy(relation).content.messages;
    assert.ok(disagreements(file, both)[0]?.includes('cld3 reads the joined texts as'), name);
  }
});

test('one text in another language is found where it stands', () => {
  const pairs = { da: 'de', nl: 'de', 'pt-BR': 'es', lb: 'de', ga: 'en', hr: 'sl', uk: 'ru', 'zh-Hans': 'en', ur: 'fa' };
  for (const [name, other] of Object.entries(pairs)) {
    const file = copy(name);
    const { title, lines } = copy(other).content.messages.guide.rights;
    file.content.messages.guide = { rights: { title, lines } };
    const found = disagreements(file, both).filter((line) => line.startsWith(`messages/${name}.json: guide.rights.lines.`));
    // Not all of them: two relations share whole sentences, and one identifier that agrees is enough.
    assert.ok(found.length >= lines.length / 2, `${name}: ${found.length} of ${lines.length}`);
    assert.match(found[0] ?? '', /: cld3 reads "/);
  }
});

test('a file without texts gives no line', () => {
  const file = copy('sr-Latn');
  file.content.messages = {};
  assert.deepEqual(disagreements(file, both), []);
});
