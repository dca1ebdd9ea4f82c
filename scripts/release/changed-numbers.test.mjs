import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedNumbers } from './changed-numbers.mjs';

/** @typedef {import('./changed-numbers.mjs').Service} Service */

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
  assert.deepEqual(changedNumbers(country(service()), country(service({ phone: [{ number: '116000' }], sms: [{ number: '1600' }] }))), [
    '- XX, A line: **+3278055800** is now **116000, sms 1600**.',
  ]);
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
