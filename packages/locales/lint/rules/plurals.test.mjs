import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readData } from '../read.mjs';
import { dataWithMessages, messageFile } from '../sample-data.mjs';
import { check } from './plurals.mjs';

const arabic = '{count, plural, zero {a} one {b} two {c} few {d} many {e} other {f}}';

test('exactly the forms of the language give no finding', () => {
  const files = [
    messageFile('en', { count: '{count, plural, one {# service} other {# services}}', call: 'Call' }),
    messageFile('ar', { count: arabic }),
  ];
  assert.deepEqual(check(dataWithMessages(...files)), []);
});

test('a missing plural form is named, with the forms that the language needs', () => {
  const [finding, ...rest] = check(dataWithMessages(messageFile('ar', { count: '{count, plural, one {b} other {f}}' })));
  assert.deepEqual([finding.file, finding.key], ['messages/ar.json', 'count']);
  assert.match(finding.problem, /one, other/);
  assert.match(finding.cure, /ar needs exactly: few, many, one, other, two, zero/);
  assert.deepEqual(rest, []);
});

test('a form that the language does not have is named', () => {
  const [finding] = check(dataWithMessages(messageFile('en', { count: '{count, plural, one {#} few {#} other {#}}' })));
  assert.match(finding.problem, /few/);
  assert.match(finding.cure, /one, other/);
});

test('a text that does not parse is left to the rule for placeholders', () => {
  assert.deepEqual(check(dataWithMessages(messageFile('en', { count: '{count, plural' }))), []);
});

test('a file whose name is no tag does not stop the rule', () => {
  assert.deepEqual(check(dataWithMessages({ ...messageFile('nl-BE', { call: 'Bel' }), name: 'nl_BE' })), []);
});

test('a form taken out of the real English file is found', async () => {
  const { data } = await readData(new URL('../../', import.meta.url));
  const broken = structuredClone(data);
  const english = broken.messages.find((file) => file.name === 'en');
  english.content.messages.directory.count = '{count, plural, other {# services}}';
  assert.deepEqual(
    check(broken).map(({ file, key }) => [file, key]),
    [['messages/en.json', 'directory.count']],
  );
});
