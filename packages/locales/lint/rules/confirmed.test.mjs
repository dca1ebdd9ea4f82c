import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './confirmed.mjs';

const found = (/** @type {any} */ more, name = 'One') => {
  const confirmed = { by: 'Organisation', role: 'coordinator', date: '2026-11-30', ...more };
  const data = dataWithCountry((country) => Object.assign(country.services[0], { name, confirmed }));
  return check(data).map(({ key, problem }) => `${key}: ${problem}`);
};

test('an organisation and a role give no finding', () => {
  assert.deepEqual(found({}), []);
  assert.deepEqual(check(dataWithCountry()), []);
});

test('a person is named with the field', () => {
  assert.deepEqual(found({ role: 'Ms Example' }), ['services.be-one.confirmed.role: looks like a person’s name (“Ms E…”)']);
  assert.equal(found({ by: 'someone@help.example.org' }).length, 1);
});

test('an organisation that bears a person’s name is one where it is the service itself', () => {
  assert.deepEqual(found({ by: 'Fondation Dr. Example' }, 'Fondation Dr. Example'), []);
  assert.equal(found({ by: 'Fondation Dr. Example' }).length, 1);
});
