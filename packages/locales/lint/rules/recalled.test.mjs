import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './recalled.mjs';
import { check as checkSchema } from './schema.mjs';

/** A number that the sample country does not show. */
const entry = {
  country: 'BE',
  service: 'be-one',
  name: 'One',
  number: '+3225112345',
  reason: 'wrong',
  since: '2026-02-01',
  versions: { first: '1.0.0', last: '1.10.0' },
  replacement: '+3278055800',
};

/** @returns {string[]} what the rule says of a list, each as key and problem */
function faults(/** @type {any[]} */ ...recalled) {
  const list = { file: 'recalled.json', name: 'recalled', content: { recalled } };
  return check({ ...dataWithCountry(() => {}), recalled: [list] }).map(({ key, problem }) => `${key}: ${problem}`);
}

test('a right entry, and an empty list, give no finding', () => {
  assert.deepEqual(faults(), []);
  assert.deepEqual(faults(entry), []);
  assert.deepEqual(faults({ ...entry, number: '1900', replacement: undefined }), []);
});

test('what is recalled is shown nowhere', () => {
  assert.deepEqual(faults({ ...entry, number: '+3278055800' }), [
    'recalled.0.number: +3278055800 is recalled, and directory/BE.json still shows it',
  ]);
  assert.deepEqual(faults({ ...entry, number: '112' }), ['recalled.0.number: 112 is recalled, and directory/BE.json still shows it']);
});

test('a short code of another country is another number', () => {
  assert.deepEqual(faults({ ...entry, country: 'NL', number: '112', replacement: undefined }), []);
});

test('what a service may not show readers may be recalled', () => {
  const list = {
    file: 'recalled.json',
    name: 'recalled',
    content: { recalled: [{ ...entry, number: '+3278055800', replacement: '112' }] },
  };
  assert.deepEqual(check({ ...dataWithCountry((country) => (country.services[0].publish = false)), recalled: [list] }), []);
});

test('what stands in for it is shown', () => {
  assert.deepEqual(faults({ ...entry, replacement: '+3225112346' }), ['recalled.0.replacement: +3225112346 is not shown for BE']);
});

test('a number of another country, and versions the wrong way round, are named', () => {
  assert.match(faults({ ...entry, number: '+31334481186' }).join(), /recalled\.0\.number: \+31334481186 is no number of BE/);
  assert.match(
    faults({ ...entry, versions: { first: '1.10.0', last: '1.9.0' } }).join(),
    /recalled\.0\.versions: goes from 1\.10\.0 to 1\.9\.0/,
  );
});

test('the list is sorted, and names nothing twice', () => {
  const other = { ...entry, number: '1900' };
  assert.deepEqual(faults(entry, other), []);
  assert.match(faults(other, entry).join(), /recalled\.1\.country: BE \+3225112345 be-one stands behind BE 1900 be-one/);
  assert.match(faults(entry, entry).join(), /recalled\.1\.number: \+3225112345 of be-one stands twice/);
});

test('the schema names a reason that it does not know, and a field that is missing', () => {
  const list = (/** @type {any} */ one) => ({ file: 'recalled.json', name: 'recalled', content: { recalled: [one] } });
  const of = (/** @type {any} */ one) => checkSchema({ messages: [], directory: [], recalled: [list(one)] }).map(({ key }) => key);
  assert.deepEqual(of(entry), []);
  assert.deepEqual(of({ ...entry, reason: 'old' }), ['recalled.0.reason']);
  assert.deepEqual(of({ ...entry, since: 'last week' }), ['recalled.0.since']);
  assert.deepEqual(of({ ...entry, versions: undefined, number: '+32 2 511 23 45' }), ['recalled.0', 'recalled.0.number']);
});
