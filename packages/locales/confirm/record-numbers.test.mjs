/** Proves: no answer puts a number into a record that was not said, or that must not stand there; and a file that an editor has marked is read. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { answer, scratch } from './sample.mjs';

/** A copy in which Payoke has a second number. */
const withTwoNumbers = () =>
  scratch((content) => {
    const payoke = content.services.find((/** @type {any} */ { id }) => id === 'be-payoke');
    payoke.phone.push({ number: '+3232011695', display: '03 201 16 95' });
    payoke.sources[0].numbers.push('+3232011695');
  });

test('each number must be answered: another answer does not count for it', async () => {
  const { record, read, before } = await withTwoNumbers();
  const { code, text } = await record([answer({ phone: { '03 201 16 90': true, '03 201 16 00': '03 201 16 90' } })]);
  assert.equal(code, 1);
  assert.match(text, /be-payoke: not every number is answered/);
  assert.equal(await read(), before);
});

test('two numbers do not become one, nor that of another service or of an emergency service', async () => {
  for (const [phone, why] of /** @type {const} */ ([
    [{ '03 201 16 90': '03 201 16 97', '03 201 16 95': '03 201 16 97' }, /03 201 16 97 is another number of the same service/],
    [{ '03 201 16 90': '102', '03 201 16 95': true }, /102 is the number of Awel\. Compare it/],
    [{ '03 201 16 90': '112', '03 201 16 95': true }, /112 is the number of an emergency service/],
  ])) {
    const { record, read, before } = await withTwoNumbers();
    const { code, text } = await record([answer({ phone })]);
    assert.equal(code, 1);
    assert.match(text, why);
    assert.equal(await read(), before);
  }
});

test('a number that is recalled is not written again', async () => {
  const { root, record, read, before } = await scratch();
  const recalled = {
    country: 'BE',
    service: 'be-payoke',
    name: 'Payoke',
    number: '+3232011691',
    reason: 'reassigned',
    since: '2026-11-01',
    versions: { first: '1.0.0', last: '1.0.0' },
  };
  await writeFile(join(root, 'packages/locales/recalled.json'), JSON.stringify({ recalled: [recalled] }));
  const { code, text } = await record([answer({ phone: { '03 201 16 90': '03 201 16 91' } })]);
  assert.equal(code, 1);
  assert.match(text, /\+3232011691 is recalled, and directory\/BE\.json still shows it/);
  assert.equal(await read(), before);
});

test('the unseen mark that some editors put in front is no fault', async () => {
  const { record } = await scratch();
  const { code, text } = await record(`\uFEFF${JSON.stringify({ country: 'BE', services: [answer()] })}`);
  assert.equal(code, 0, text);
});
