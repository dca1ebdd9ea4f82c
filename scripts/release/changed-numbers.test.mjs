import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../run.mjs';
import { changedNumbers } from './changed-numbers.mjs';

/** @typedef {import('../../packages/embed/scripts/shown-numbers.mjs').Service} Service */

const service = (/** @type {Partial<Service>} */ changes = {}) => ({
  id: 'xx-line',
  name: 'A line',
  publish: true,
  hours: '24/7',
  phone: [{ number: '+3278055800' }],
  ...changes,
});
const country = (/** @type {Service[]} */ ...services) => ({ country: 'XX', emergency: [{ number: '112', for: 'all' }], services });

test('where nothing that is shown has changed there is nothing to say', () => {
  assert.deepEqual(
    changedNumbers(country(service()), country(service({ name: 'A line', phone: [{ number: '+3278055800', display: '078' }] }))),
    [],
  );
});

test('a changed number names both', () => {
  assert.deepEqual(
    changedNumbers(country(service()), country(service({ phone: [{ number: '116000' }], text: [{ type: 'sms', number: '1600' }] }))),
    ['- XX, A line, to call: **+3278055800** is now **116000**.', '- XX, A line, to text: **none** is now **sms 1600**.'],
  );
});

test('changed hours name both', () => {
  assert.deepEqual(changedNumbers(country(service()), country(service({ hours: 'Mo-Fr 09:00-17:00' }))), [
    '- XX, A line: the hours were 24/7 and are Mo-Fr 09:00-17:00.',
  ]);
});

test('what is no longer shown, and what is shown first, is named', () => {
  const held = country(service({ publish: false }));
  assert.deepEqual(changedNumbers(country(service()), held), ['- XX, A line: no longer shown. It was +3278055800.']);
  assert.deepEqual(changedNumbers(held, country(service())), ['- XX, A line: new, +3278055800.']);
});

test('a number for danger that changes, and a new country', () => {
  const changed = { ...country(), emergency: [{ number: '911', for: 'all' }] };
  assert.deepEqual(changedNumbers(country(), changed), [
    '- XX, in danger (all): no longer shown. It was 112.',
    '- XX, in danger (all): new, 911.',
  ]);
  assert.deepEqual(changedNumbers(undefined, country()), ['- XX, in danger (all): new, 112.']);
});

test('in every country file, no number to call or to write to can change in silence', () => {
  const folder = `${root}packages/locales/directory/`;
  for (const file of readdirSync(folder)) {
    const text = readFileSync(folder + file, 'utf8');
    const before = JSON.parse(text);
    const shown = [...before.emergency, ...before.services.filter((/** @type {any} */ { publish }) => publish)];
    for (const record of shown)
      for (const line of [record.number && record, ...(record.phone ?? []), ...(record.text ?? [])].filter(Boolean)) {
        const { number } = line;
        line.number = `${number}9`;
        assert.match(
          changedNumbers(JSON.parse(text), before).join(),
          new RegExp(`${number.replace('+', '\\+')}9`),
          `${file}: ${record.name ?? number}`,
        );
        line.number = number;
      }
  }
});
