import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { MARKS, check } from './quotation-marks.mjs';

const found = (/** @type {string} */ name, /** @type {string} */ text) => check(dataWithMessages(messageFile(name, { text })));

test('the marks of each language, and apostrophes, give no finding', () => {
  const right = {
    en: '“I can’t.”',
    de: 'Das heißt „Liebe“.',
    'de-CH': '«Das heisst Liebe.»',
    da: '»Ja«',
    sv: 'Det heter ”ja” och ”nej”.',
    fr: '«\u00A0J’ai dit oui.\u00A0»',
    nl: '’s Avonds: “Ik zag je foto’s.”',
    mt: 'Ta’ “lover boy”',
    ru: '«Нельзя сказать „нет“»',
    ar: 'قال «لا»',
    'zh-Hans': '选择“历史”',
  };
  for (const [name, text] of Object.entries(right)) assert.deepEqual(found(name, text), [], name);
});

test('each fault is named, with the marks of the language as the cure', () => {
  /** @type {[name: string, text: string, problem: RegExp][]} */ const faults = [
    ['de', 'Das heißt "Liebe".', /has ", which does not stand there/],
    ['en', "I can't.", /has ', which does not stand there/],
    ['de', 'Das heißt “Liebe”.', /has “, which does not stand there/],
    ['pl', '„Tak“', /has “, which does not stand there/],
    ['da', '«Ja»', /has «, which does not stand there/],
    ['es-419', '«Sí»', /has «/],
    ['de', 'Das heißt „Liebe.', /does not close „/],
    ['sv', 'Det heter ”ja.', /does not close ”/],
    ['de', 'Das heißt Liebe“.', /has “, which does not stand there/],
    ['de', 'Das „ja„ nicht.', /has „, which does not stand there/],
    ['ru', '«Сказать „нет»', /has », which does not stand there/],
    ['fr', '« Oui. »', /has a space after the opening «/],
    ['de', '„Ja “', /has a space before the closing “/],
    ['de', 'Das„ja“', /has no space before the opening „/],
    ['en', 'I said ’ yes', /has ’, which does not stand there/],
    ['de', '{count, plural, one {"#"} other {#}}', /has "/],
  ];
  for (const [name, text, problem] of faults) {
    const [finding, ...rest] = found(name, text);
    assert.deepEqual([finding?.level, finding?.file, finding?.key], ['error', `messages/${name}.json`, 'text'], text);
    assert.match(finding.problem, problem);
    assert.ok(finding.cure.startsWith(`${name} writes ${MARKS[name]?.slice(0, 2).join('…')}`));
    assert.deepEqual(rest, [], text);
  }
});

test('a language that the table does not know is named, not passed over', () => {
  const [finding] = found('cy', 'Cymraeg');
  assert.deepEqual([finding.file, finding.key], ['messages/cy.json', 'quotationMarks']);
  assert.match(finding.cure, /Add it to this file/);
  const own = messageFile('cy', { a: '‹Helo›', b: '“Helo”' });
  own.content.quotationMarks = ['‹', '›'];
  assert.deepEqual(
    check(dataWithMessages(own)).map(({ key }) => key),
    ['b'],
  );
});

test('an English mark put into the real Italian file is found where it stands', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const italian = broken.messages.find((file) => file.name === 'it').content.messages;
  italian.stories.love.promise.title = italian.stories.love.promise.title.replace('«', '“');
  assert.deepEqual(
    check(broken).map(({ file, key }) => [file, key]),
    [['messages/it.json', 'stories.love.promise.title']],
  );
});
