import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileMessage } from './compile-message.mjs';

test('plain text stays as it is, also with an apostrophe or a tag', () => {
  assert.deepEqual(compileMessage("I can't fix it."), { message: "I can't fix it.", names: [] });
  assert.equal(compileMessage('a <b> c').message, 'a <b> c');
});

test('names in braces are kept, and listed in order without doubles', () => {
  assert.deepEqual(compileMessage('{year}: {area}, {year}'), { message: '{year}: {area}, {year}', names: ['area', 'year'] });
});

test('a plural becomes one text for each category', () => {
  assert.deepEqual(compileMessage('{count, plural, one {# service} other {# services}}'), {
    message: { one: '{count} service', other: '{count} services' },
    names: ['count'],
    categories: ['one', 'other'],
  });
});

test('forms that read like "other" are dropped, but still counted as written', () => {
  const { message, categories } = compileMessage('{count, plural, one {# service} many {# services} other {# services}}');
  assert.deepEqual(message, { one: '{count} service', other: '{count} services' });
  assert.deepEqual(categories, ['one', 'many', 'other']);
});

test('a plural whose forms are all the same becomes one text', () => {
  assert.equal(compileMessage('{count, plural, one {# keer} other {# keer}}').message, '{count} keer');
});

test('names inside a plural are listed too', () => {
  assert.deepEqual(compileMessage('{count, plural, one {# in {area}} other {# in {area}}}').names, ['area', 'count']);
});

test('a text that does not parse is refused with its text', () => {
  assert.throws(() => compileMessage('Call {number'), /is not ICU MessageFormat.*Call \{number/);
});

test('other constructs are refused', () => {
  for (const text of ['{sex, select, f {a} other {b}}', '{day, date}', '{value, number}', 'You have {count, plural, one {#} other {#}}'])
    assert.throws(() => compileMessage(text), /more of ICU MessageFormat/, text);
  assert.throws(() => compileMessage("a '{'brace'}'"), /brace as text/);
});

test('a plural that the browser would read differently is refused', () => {
  for (const text of [
    '{count, selectordinal, one {#st} other {#th}}',
    '{count, plural, offset:1 one {#} other {#}}',
    '{number, plural, one {#} other {#s}}',
  ])
    assert.throws(() => compileMessage(text), /not a plain \{count, plural/, text);
});
