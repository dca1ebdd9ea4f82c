/** Proves: the command takes whole public holidays of three years, and of the regions that services name, and says where it read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpeningHours from 'opening_hours';
import { readData } from '../lint/read.mjs';
import { hasLimitedHours } from './compile-holidays.mjs';
import { findHolidays } from './find-holidays.mjs';

// The reference reads dates in the zone of the machine.
process.env.TZ = 'UTC';

const found = (/** @type {string} */ country, /** @type {string[]} */ region = []) =>
  findHolidays({ country, services: [{ region }] }, 2026);
const { directory } = (await readData(new URL('../', import.meta.url))).data;

test('this year and the next two, in order', () => {
  const { from, until, days } = found('BE');
  assert.deepEqual([from, until], [2026, 2028]);
  assert.deepEqual(Object.keys(days), Object.keys(days).toSorted());
  assert.deepEqual(
    Object.keys(days).filter((date) => date.startsWith('2027')),
    ['01-01', '03-29', '05-01', '05-06', '05-17', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `2027-${day}`),
  );
});

test('a holiday of several days has each of them, half a day is none, and a clock change takes none away', () => {
  assert.ok(['2027-03-09', '2027-03-10', '2027-03-11'].every((date) => date in found('TR').days));
  assert.ok(!('2027-12-24' in found('IS').days));
  assert.ok('2027-03-28' in found('NL').days);
});

test('a region has what its country has not, and lacks what it has', () => {
  const { regions } = found('GB', ['GB-SCT', 'GB-ENG']);
  assert.ok('2027-11-30' in regions?.['GB-SCT'].added);
  assert.deepEqual(
    regions?.['GB-SCT'].removed.filter((/** @type {string} */ date) => date.startsWith('2027')),
    ['2027-03-29'],
  );
  assert.equal(found('DE').regions, undefined);
  assert.equal(found('PT', ['PT11']).regions, undefined);
});

test('a feast on which only those of one faith are free is no public holiday', () => {
  const days = Object.keys(found('ME').days).filter((date) => date.startsWith('2026'));
  assert.ok(days.includes('2026-05-21'));
  for (const feast of ['2026-01-07', '2026-03-20', '2026-04-12', '2026-11-01', '2026-12-25']) assert.ok(!days.includes(feast), feast);
});

test('days off that the package lacks are there, from the year on in which they are', () => {
  for (const year of [2026, 2027, 2028])
    for (const day of ['11-13', '11-14']) assert.ok(`${year}-${day}` in found('ME').days, `${year}-${day}`);
  const { days } = found('SK');
  for (const day of ['05-08', '09-15'])
    assert.deepEqual(
      [2026, 2027, 2028].map((year) => `${year}-${day}` in days),
      [false, true, true],
      day,
    );
});

test('a country that the package does not know is named', () => {
  assert.throws(() => found('QQ'), /knows no public holidays of QQ/);
});

test('every file says where its holidays are from', () => {
  for (const { name, content } of directory)
    assert.deepEqual([content.holidays?.source.name, content.holidays?.source.licence], ['date-holidays', 'CC-BY-SA-3.0'], name);
});

/**
 * Where the two differ, and why ours stands: Luxembourg has had 9 May since 2019. Good Friday and 5 May are no general days off in the
 * Netherlands; the Sundays of Easter and Whitsun are days of its law. Slovakia took 8 May and 15 September away for 2026 only.
 */
const DIFFERENT = ['LU', 'NL', 'SK'];
/** Of these the reference knows no holidays. */
const UNKNOWN = ['ME', 'MK'];

test('the reference of OpenStreetMap knows the same days of each country whose services have hours', () => {
  const countries = directory.filter(
    ({ name, content }) => content.services.some(hasLimitedHours) && ![...DIFFERENT, ...UNKNOWN].includes(name),
  );
  assert.ok(countries.length > 8);
  for (const { name, content } of countries) {
    const place = { lat: 0, lon: 0, address: { country_code: name.toLowerCase(), state: '' } };
    const reference = new OpeningHours('PH 00:00-24:00', place);
    const { from, until, days } = content.holidays;
    /** @type {string[]} */ const theirs = [];
    for (let noon = Date.UTC(from, 0, 1, 12); noon < Date.UTC(until + 1, 0, 1); noon += 86_400_000)
      if (reference.getState(new Date(noon))) theirs.push(new Date(noon).toISOString().slice(0, 10));
    assert.deepEqual(Object.keys(days), theirs, name);
  }
});
