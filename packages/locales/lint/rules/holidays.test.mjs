import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './holidays.mjs';

/** @returns {string[]} */
const found = (/** @type {(country: any) => void} */ change) =>
  check(dataWithCountry(change)).map(({ key, problem, cure }) => {
    assert.equal(cure, 'Write them with "npm run holidays -- --country BE".');
    return `${key}: ${problem}`;
  });

test('holidays as the command writes them give no finding', () => {
  assert.deepEqual(
    found(() => {}),
    [],
  );
});

test('a country whose services have hours needs its holidays, one whose services are always open or not shown does not', () => {
  const without = (/** @type {(service: any) => void} */ change) =>
    found((country) => {
      delete country.holidays;
      change(country.services[0]);
    });
  assert.deepEqual(
    without(() => {}),
    ['holidays: are missing, and be-one has hours that they can change'],
  );
  for (const hours of ['24/7', 'Mo-Su 00:00-24:00', undefined])
    assert.deepEqual(
      without((service) => (service.hours = hours)),
      [],
    );
  assert.deepEqual(
    without((service) => (service.publish = false)),
    [],
  );
});

test('dates stand in order, within their years, and every year has some', () => {
  assert.deepEqual(
    found(({ holidays }) => (holidays.days = { '2027-01-01': 'a', '2026-01-01': 'b' })),
    ['holidays.days: are not in order'],
  );
  assert.deepEqual(
    found(({ holidays }) => (holidays.days['2029-01-01'] = 'a')),
    ['holidays.days: has 2029-01-01, outside of its years'],
  );
  assert.deepEqual(
    found(({ holidays }) => (holidays.until = 2028)),
    ['holidays.days: have none in 2028'],
  );
  assert.match(found(({ holidays }) => (holidays.until = 2025)).join(), /end in 2025, before they begin/);
});

test('regions are those of services, with days that the country has not, and without days that it has', () => {
  const regions = (/** @type {any} */ value) => found(({ holidays }) => (holidays.regions = value));
  assert.deepEqual(regions({ 'BE-VLG': { added: { '2026-07-11': 'Feestdag' }, removed: ['2026-12-25'] } }), []);
  assert.deepEqual(regions({ 'BE-WAL': { added: { '2026-09-27': 'Fête' } } }), [
    'holidays.regions.BE-WAL: is a region that no service names',
  ]);
  assert.deepEqual(regions({ 'BE-VLG': { added: { '2026-12-25': 'Kerstmis' } } }), [
    'holidays.regions.BE-VLG.added: has 2026-12-25, which is one of the whole country',
  ]);
  assert.deepEqual(regions({ 'BE-VLG': { removed: ['2026-12-24'] } }), [
    'holidays.regions.BE-VLG.removed: has 2026-12-24, which is no holiday of the country',
  ]);
});
