import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './hours.mjs';

test('hours of the subset, and hours that are not known, give no finding', () => {
  for (const hours of [
    '24/7',
    'Mo-Fr 09:00-17:00; Sa 10:00-12:00',
    'Mo-Fr 09:00-17:00; PH off',
    'Mo-Fr 09:00-17:00; PH 10:00-12:00',
    undefined,
  ])
    assert.deepEqual(check(dataWithCountry((country) => (country.services[0].hours = hours))), []);
});

test('hours outside the subset are named, with an example to follow', () => {
  for (const hours of [
    'PH off',
    '24/7; PH off',
    'Mo-Fr 09:00-17:00; PH closed',
    'Mo-Fr 9-17',
    'Mo-Fr 09:00-25:00',
    'on weekdays',
    'Mo-Tu-We 09:00-17:00',
  ]) {
    const [finding, ...rest] = check(dataWithCountry((country) => (country.services[0].hours = hours)));
    assert.deepEqual([finding?.file, finding?.key], ['directory/BE.json', 'services.be-one.hours'], hours);
    assert.match(finding.problem, /is not a/);
    assert.match(finding.cure, /Mo-Fr 09:00-17:00.*PH off/);
    assert.deepEqual(rest, []);
  }
});
