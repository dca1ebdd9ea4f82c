import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './keys.mjs';

const english = messageFile('en', { card: { help: 'Help', lines: ['One', 'Two'] } });
const dutch = messageFile('nl', { card: { help: 'Hulp', lines: ['Een', 'Twee'] } });

test('a list with a line more or less than in English is named, in a regional file too', () => {
  const [finding, ...rest] = check(dataWithMessages(english, dutch, messageFile('nl-BE', { card: { lines: ['Eén'] } })));
  assert.deepEqual([finding.file, finding.key], ['messages/nl-BE.json', 'card.lines']);
  assert.match(finding.problem, /1 lines where English has 2/);
  assert.deepEqual(rest, []);
});

test('a full language with the same keys gives no finding', () => {
  assert.deepEqual(check(dataWithMessages(english, dutch)), []);
});

test('a missing key is named, with its English text as the cure', () => {
  const [finding, ...rest] = check(dataWithMessages(english, messageFile('fr', { card: { lines: ['Un', 'Deux'] } })));
  assert.deepEqual([finding.file, finding.key, finding.problem], ['messages/fr.json', 'card.help', 'is missing']);
  assert.match(finding.cure, /Translate/);
  assert.deepEqual(rest, []);
});

test('a key that English does not have is named', () => {
  const extra = messageFile('fr', { card: { help: 'Aide', lines: ['Un', 'Deux'], halp: 'Aide' } });
  const [finding] = check(dataWithMessages(english, extra));
  assert.equal(finding.key, 'card.halp');
  assert.match(finding.problem, /not a key of messages\/en\.json/);
});

test('a regional file may hold one text only', () => {
  assert.deepEqual(check(dataWithMessages(english, dutch, messageFile('nl-BE', { card: { help: 'Hulp hier' } }))), []);
});

test('a regional text that says the same as its base is refused', () => {
  const [finding] = check(dataWithMessages(english, dutch, messageFile('nl-BE', { card: { help: 'Hulp' } })));
  assert.deepEqual([finding.file, finding.key], ['messages/nl-BE.json', 'card.help']);
  assert.match(finding.problem, /same as messages\/nl\.json/);
  assert.match(finding.cure, /Remove it/);
});

test('a regional list may repeat some lines of its base, because it replaces the whole list', () => {
  const one = messageFile('nl-BE', { card: { lines: ['Een', 'Vier'] } });
  assert.deepEqual(check(dataWithMessages(english, dutch, one)), []);
  const same = messageFile('nl-BE', { card: { lines: ['Een', 'Twee', 'Drie'] } });
  assert.deepEqual(
    check(dataWithMessages(english, dutch, same)).map(({ key }) => key),
    ['card.lines'],
  );
});

test('a regional file without a base file is a full language', () => {
  const findings = check(dataWithMessages(english, messageFile('pt-BR', { card: { help: 'Ajuda' } })));
  assert.deepEqual(
    findings.map(({ key }) => key),
    ['card.lines'],
  );
});

test('without English there is nothing to compare with, and that is said', () => {
  const [finding] = check(dataWithMessages(dutch));
  assert.equal(finding.file, 'messages/en.json');
  assert.match(finding.problem, /missing/);
});

test('a key taken out of the real German file is found', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const german = broken.messages.find((file) => file.name === 'de');
  delete german.content.messages.common.danger;
  assert.deepEqual(
    check(broken).map(({ file, key, problem }) => [file, key, problem]),
    [['messages/de.json', 'common.danger', 'is missing']],
  );
});
