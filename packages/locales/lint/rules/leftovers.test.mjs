import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { texts } from '../walk.mjs';
import { SAME_AS_ENGLISH, check, sentences } from './leftovers.mjs';

const english = messageFile('en', { danger: 'In danger now?', chat: 'Chat', lines: ['First there are presents. Then there are debts.'] });
const german = (/** @type {any} */ messages) => check(dataWithMessages(english, messageFile('de', messages)));

test('a translated text, and a word that the language shares with English, give no finding', () => {
  assert.deepEqual(german({ danger: 'Jetzt in Gefahr?', chat: 'Chat', lines: ['Erst gibt es Geschenke.'] }), []);
});

test('a text left in English is found under any key, in other case and other quotation marks', () => {
  const [finding, ...rest] = german({ other: '„in danger now?“' });
  assert.deepEqual([finding.level, finding.file, finding.key], ['error', 'messages/de.json', 'other']);
  assert.equal(finding.problem, 'still says "in danger now" in English');
  assert.match(finding.cure, /Translate it.*sameAsEnglish/);
  assert.deepEqual(rest, []);
});

test('one English sentence among translated ones is found, and one English form of a plural', () => {
  assert.equal(german({ lines: ['Erst gibt es Geschenke. Then there are debts.'] })[0]?.key, 'lines.0');
  const plural = (/** @type {string} */ one) => `{count, plural, one {# ${one}} other {# services}}`;
  const count = check(dataWithMessages(messageFile('en', { count: plural('service') }), messageFile('sv', { count: plural('tjänst') })));
  assert.deepEqual(
    count.map(({ problem }) => problem),
    ['still says "{count} services" in English'],
  );
});

test('a word that another language shares with English is not allowed in this one', () => {
  const [finding] = check(dataWithMessages(english, messageFile('pl', { chat: 'Chat' })));
  assert.match(finding.problem, /still says "chat"/);
});

test('a word twice in a row is found, unless the language says it twice', () => {
  const [finding, ...rest] = german({ text: 'Ruf uns uns an' });
  assert.match(finding.problem, /says "uns" twice/);
  assert.match(finding.cure, /doubledWords/);
  assert.deepEqual(rest, []);
  assert.deepEqual(german({ text: 'Das ist für fürsorgliche Leute' }), []);
  const vietnamese = messageFile('vi', { text: 'Đó là mãi mãi' });
  vietnamese.content.doubledWords = ['mãi'];
  assert.deepEqual(check(dataWithMessages(english, vietnamese)), []);
});

test('each trace of a tool or of unfinished work is named', () => {
  const faults = {
    'Translation: Ruf an': /translating tool/,
    'Ruf an (machine-translated)': /translating tool/,
    'Here is the translation Ruf an': /translating tool/,
    'Ruf an TODO': /note to the translator/,
    'Ruf an??': /note to the translator/,
    'Gefahr f\uFFFDr dich': /broken character/,
    'Gefahr fÃ¼r dich': /wrong encoding/,
    'Ruf\tan': /broken character/,
    'Ruf\u200B an': /invisible character/,
    'Ruf\u200C an': /invisible character/,
    'Hilfe &amp; Rat': /HTML entity/,
    'Ruf <b>an</b>': /markup/,
    ' Ruf an': /space at its edge/,
    'Ruf an ': /space at its edge/,
    'Ruf  an': /doubled space/,
    'Ruf an !': /space before punctuation/,
    'Ruf an..': /doubled punctuation/,
    'Ruf an.Jetzt': /without a space between/,
    'Ruf (an': /bracket without its partner/,
    'Ruf {number an': /bracket without its partner/,
    'Ruf [an)': /bracket without its partner/,
    'Tu\u0308r': /in pieces/,
  };
  for (const [text, problem] of Object.entries(faults)) {
    const [finding] = german({ text });
    assert.deepEqual([finding?.level, finding?.file, finding?.key], ['error', 'messages/de.json', 'text'], text);
    assert.match(finding.problem, problem);
    assert.ok(finding.cure.length > 0);
  }
});

test('a form of a plural is looked at like any other text', () => {
  const [finding] = german({ count: '{count, plural, one {# Dienst } other {# Dienste}}' });
  assert.match(finding.problem, /space at its edge/);
});

test('Persian joins the parts of a word with an invisible character, but not at the end of a word', () => {
  assert.deepEqual(check(dataWithMessages(english, messageFile('fa', { text: 'نمی\u200Cشود' }))), []);
  assert.match(check(dataWithMessages(english, messageFile('fa', { text: 'نمی\u200C شود' })))[0]?.problem ?? '', /invisible/);
});

test('the list of words shared with English holds only what the real files need', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const used = new Map(
    data.messages.map(({ name, content }) => [name, new Set(texts(content.messages).flatMap(([, text]) => sentences(text)))]),
  );
  for (const [sentence, names] of Object.entries(SAME_AS_ENGLISH))
    for (const name of names === 'every language' ? ['en'] : names)
      assert.ok(used.get(name)?.has(sentence), `No text of ${name} says "${sentence}": take it out of SAME_AS_ENGLISH.`);
});

test('an English line put into the real Polish file is found where it stands', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const polish = broken.messages.find((file) => file.name === 'pl');
  const source = broken.messages.find((file) => file.name === 'en');
  polish.content.messages.guide.calls.lines[2] = source.content.messages.guide.calls.lines[2];
  assert.deepEqual([...new Set(check(broken).map(({ file, key }) => `${file} ${key}`))], ['messages/pl.json guide.calls.lines.2']);
});
