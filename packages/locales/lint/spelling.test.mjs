import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { readData } from './read.mjs';
import { dataWithMessages, messageFile } from './sample-data.mjs';
import { DICTIONARIES, faults, ownTexts, reviewedWords, unknownWords, wordsOf } from './spelling.mjs';

const { data } = await readData(new URL('../', import.meta.url));

/** Each dictionary is read by a process of its own; four at a time keep a small machine alive. */
const AT_ONCE = 4;

test('every word is in the dictionary or in the list of reviewed words', { concurrency: AT_ONCE }, async (context) => {
  await Promise.all(
    data.messages.map((file) =>
      context.test(file.name, async (language) => {
        const words = wordsOf(ownTexts(file, data.messages), file.name);
        const reviewed = await reviewedWords(file.name);
        const entry = DICTIONARIES[file.name] ?? { none: 'DICTIONARIES of lint/spelling.mjs names no dictionary for it yet' };
        const result = 'none' in entry ? { missing: entry.none } : await unknownWords(words, entry.dictionary);
        // A list without its dictionary is still compared with the texts.
        assert.deepEqual(faults(words, 'missing' in result ? [] : result.unknown, reviewed, file.name), []);
        if ('missing' in result) language.skip(`the spelling of ${file.name} was not checked: ${result.missing}`);
      }),
    ),
  );
});

test('each list of reviewed words belongs to a file that has a dictionary', async () => {
  const lists = (await readdir(new URL('words/', import.meta.url))).map((name) => name.replace('.txt', ''));
  const checked = data.messages.map(({ name }) => name).filter((name) => 'dictionary' in (DICTIONARIES[name] ?? {}));
  assert.deepEqual(
    lists.filter((name) => !checked.includes(name)),
    [],
  );
});

test('a misspelt word put into the real files is named, with the file to mend and the list', async (context) => {
  // Small dictionaries: each is loaded once more.
  const slips = { de: 'Gefhar', 'de-CH': 'heiß', bg: 'помощтта', hr: 'pommoć', th: 'ฟฟฟกก', vi: 'giúpp' };
  for (const [name, slip] of Object.entries(slips)) {
    const entry = DICTIONARIES[name];
    assert.ok(entry && 'dictionary' in entry);
    const broken = structuredClone(data.messages);
    const file = broken.find((found) => found.name === name);
    assert.ok(file);
    file.content.messages.common = { danger: slip };
    const words = wordsOf(ownTexts(file, broken), name);
    const result = await unknownWords(words, entry.dictionary);
    if ('missing' in result) {
      context.diagnostic(`no slip was planted in ${name}: ${result.missing}`);
      continue;
    }
    const [fault] = faults(words, result.unknown, [...(await reviewedWords(name))], name).filter((line) => line.startsWith('messages/'));
    assert.match(fault ?? '', new RegExp(`^messages/${name}\\.json: ".+" is not in the dictionary`), name);
    assert.ok(fault?.includes(`packages/locales/lint/words/${name}.txt`));
  }
});

test('an unknown word, a word in the list that no text uses and a list without order are each told', () => {
  assert.deepEqual(faults(['Hilfe', 'Shift'], ['Shift'], ['Shift'], 'de'), []);
  assert.match(faults(['Hlife'], ['Hlife'], [], 'de')[0] ?? '', /^messages\/de\.json: "Hlife" is not in the dictionary\. Mend the text/);
  assert.match(faults(['Hilfe'], [], ['Shift'], 'de')[0] ?? '', /words\/de\.txt: no text uses "Shift"\. Take it out\./);
  assert.match(faults(['A', 'B'], ['A', 'B'], ['B', 'A'], 'de')[0] ?? '', /not sorted/);
  assert.match(faults(['A'], ['A'], ['A', 'A'], 'de')[0] ?? '', /twice/);
});

test('a program or a dictionary that is not there is told, not passed over', async () => {
  const result = await unknownWords(['word'], 'xx_XX');
  assert.ok('missing' in result);
  assert.match(result.missing, /xx_XX is not installed|hunspell is not installed/);
  const path = process.env.PATH;
  process.env.PATH = '';
  const none = await unknownWords(['word'], 'en_GB').finally(() => (process.env.PATH = path));
  assert.ok('missing' in none);
  assert.match(none.missing, /the program hunspell is not installed \(apt-get install hunspell\)/);
});

test('words are read without names in braces, in each form of a plural, and whole', () => {
  assert.deepEqual(wordsOf(['Je l’ai dit, Web-Seite. 112'], 'fr'), ['Je', 'Web-Seite', 'dit', "l'ai"]);
  assert.deepEqual(wordsOf(['กดอีกครั้ง'], 'th').includes('กด'), true);
  const files = dataWithMessages(
    messageFile('de', { call: 'Ruf {number} an', danger: 'Heiß', count: '{count, plural, one {# Dienst} other {# Dienste}}' }),
    messageFile('de-CH', { call: 'Telefonier' }),
  ).messages;
  const [german, swiss] = files;
  assert.ok(german && swiss);
  assert.deepEqual(wordsOf(ownTexts(german, files), 'de'), ['Dienst', 'Dienste', 'Heiß', 'Ruf', 'an']);
  assert.deepEqual(wordsOf(ownTexts(swiss, files), 'de-CH'), ['Heiss', 'Telefonier'], 'what Swiss readers see and others do not');
});
