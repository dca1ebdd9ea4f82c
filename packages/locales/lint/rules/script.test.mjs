import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './script.mjs';

const found = (/** @type {string} */ name, /** @type {string} */ text) => check(dataWithMessages(messageFile(name, { text })));

test('letters of the script of the language, and the names that are Latin everywhere, give no finding', () => {
  const right = {
    ru: 'Нажми Shift 3 раза. Метод «лавербой» (lover boy). SMS: {number}',
    uk: 'WhatsApp: {number}',
    el: 'Συνομιλία (chat), E-mail, μέθοδος «loverboy»',
    ka: 'გასასვლელად Shift-ს კიდევ {count}-ჯერ დააჭირე.',
    ar: 'مفتاحَ Shift',
    fa: 'نمی‌شود',
    'zh-Hans': '“lover boy”手法（2 次）',
    th: 'กด Shift อีกครั้ง',
    vi: 'Trở lại',
    ro: 'Știi și țara',
    'sr-Latn': 'Pritisni Shift',
  };
  for (const [name, text] of Object.entries(right)) assert.deepEqual(found(name, text), [], name);
});

test('one Latin letter that looks Cyrillic is found', () => {
  const [finding, ...rest] = found('ru', 'Помoщь рядом');
  assert.deepEqual([finding?.level, finding?.file, finding?.key], ['error', 'messages/ru.json', 'text']);
  assert.match(finding.problem, /has "o", which is not written in Cyrl: Помoщь рядом/);
  assert.match(finding.cure, /LATIN_NAMES/);
  assert.deepEqual(rest, []);
});

test('a word in another script is found in each script', () => {
  const wrong = { de: 'Hilfe рядом', el: 'Βοήθεια help', th: 'ช่วย help', ka: 'დახმარება help', ar: 'مساعدة help', 'zh-Hans': '帮助 help' };
  for (const [name, text] of Object.entries(wrong)) assert.equal(found(name, text).length, 1, name);
});

test('a name is allowed as a whole word only, a browser word only in brackets, and a Latin text may not turn Cyrillic', () => {
  assert.equal(found('ru', 'Shifting').length, 1);
  assert.equal(found('el', 'Μέσω chat').length, 1);
  assert.equal(found('sr-Latn', 'Притисни Shift').length, 1);
});

test('a form of a plural is looked at, the names in braces are not', () => {
  assert.deepEqual(found('uk', '{count, plural, one {# раз} few {# рази} many {# разів} other {# разу}}'), []);
  assert.match(found('uk', '{count, plural, one {# раз} few {# times} many {# разів} other {# разу}}')[0]?.problem ?? '', /"times"/);
});

test('a letter of a neighbouring alphabet is found, with its number, for eyes do not see it', () => {
  const wrong = {
    fa: ['كمک', 'U+0643'],
    ur: ['مدد كريں', 'U+0643'],
    ro: ['ştii', 'U+015F'],
    uk: ['допомогы', 'U+044B'],
    ru: ['помощі', 'U+0456'],
    bg: ['помощы', 'U+044B'],
    mk: ['помошь', 'U+044C'],
    sr: ['помоћь', 'U+044C'],
    'zh-Hans': ['我們', 'U+5011'],
  };
  for (const [name, [text = '', code = '']] of Object.entries(wrong)) {
    const [finding] = found(name, text);
    assert.ok(finding?.problem.includes(code), name);
    assert.equal(finding.cure, `Type it with a keyboard for ${name}.`);
  }
});

test('a Latin a put into the real Bulgarian file is found where it stands', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const bulgarian = broken.messages.find((file) => file.name === 'bg').content.messages;
  bulgarian.card.reality = bulgarian.card.reality.replace(/[еа]/, 'a');
  assert.deepEqual(
    check(broken).map(({ file, key }) => [file, key]),
    [['messages/bg.json', 'card.reality']],
  );
});

test('a tag that does not tell the script is named, instead of stopping the lint', () => {
  for (const name of ['xx', 'en-Abcd']) {
    const [finding] = found(name, 'Text');
    assert.equal(finding?.key, 'language');
    assert.match(finding.cure, /Name the script/);
  }
});
