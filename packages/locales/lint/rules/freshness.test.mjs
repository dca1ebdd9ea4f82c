import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAXIMUM_AGE_MONTHS } from '../../scripts/limits.mjs';
import { dataWithCountry } from '../sample-data.mjs';
import { check } from './freshness.mjs';

const today = new Date('2026-06-15T00:00:00Z');
const dated = (/** @type {string} */ date) => dataWithCountry((country) => (country.services[0].sources[0].date = date));

test('a recent source gives no finding', () => {
  assert.deepEqual(check(dated('2026-06'), today), []);
});

test('a source dated in the future is an error', () => {
  const [finding, ...rest] = check(dated('2026-07'), today);
  assert.deepEqual([finding.level, finding.file, finding.key], ['error', 'directory/BE.json', 'services.be-one']);
  assert.match(finding.problem, /future/);
  assert.match(finding.cure, /date on which the copy was read/);
  assert.deepEqual(rest, []);
});

test('the sources of emergency numbers and of the figure are not from the future either', () => {
  const data = dataWithCountry((country) => {
    country.emergency[0].sources[0].date = '2030';
    country.figure.source.date = '2030';
  });
  assert.deepEqual(
    check(data, today).map(({ level, key }) => [level, key]),
    [
      ['error', 'emergency.112'],
      ['error', 'figure'],
    ],
  );
});

test('a source at the limit is still good, one month later it is a warning that tells its age', () => {
  assert.equal(MAXIMUM_AGE_MONTHS, 24);
  assert.deepEqual(check(dated('2024-06'), today), []);
  const [finding] = check(dated('2024-05'), today);
  assert.equal(finding.level, 'warning');
  assert.match(finding.problem, /good until 2026-05/);
  assert.match(finding.cure, /ask the service/);
});

test('a newer page that does not print the number makes a record no younger', () => {
  const data = dated('2020');
  const [source] = data.directory[0].content.services[0].sources;
  data.directory[0].content.services[0].sources.push({ ...source, date: '2026-05', numbers: [] });
  assert.match(check(data, today)[0]?.problem ?? '', /good until 2022-01/);
});

test('a service without any date is a warning', () => {
  const [finding] = check(dated('undated'), today);
  assert.equal(finding.level, 'warning');
  assert.match(finding.problem, /nothing with a date/);
});

test('a service that is held back is not warned about', () => {
  const data = dated('undated');
  data.directory[0].content.services[0].publish = false;
  assert.deepEqual(check(data, today), []);
});

test('what was seen or confirmed lately is no warning, whatever its page', () => {
  for (const more of [{ lastSeen: '2026-01-15' }, { confirmed: { by: 'One', role: 'coordinator', date: '2025-06-30' } }]) {
    const data = dated('undated');
    Object.assign(data.directory[0].content.services[0], more);
    assert.deepEqual(check(data, today), []);
    assert.equal(check(data, new Date('2026-08-01')).length, 1);
  }
});

test('nothing was confirmed or missed in the future, and what is missed is a number of its record', () => {
  const broken = (/** @type {any} */ more) =>
    check(
      dataWithCountry((country) => Object.assign(country.services[0], more)),
      today,
    );
  const errors = (/** @type {any} */ more) =>
    broken(more)
      .filter(({ level }) => level === 'error')
      .map(({ key }) => key);
  assert.deepEqual(errors({ confirmed: { by: 'One', role: 'coordinator', date: '2026-06-16' } }), ['services.be-one.confirmed']);
  assert.deepEqual(errors({ gone: [{ number: '+3278055800', on: ['2026-06-01', '2026-06-16'] }] }), ['services.be-one.gone']);
  assert.deepEqual(errors({ gone: [{ number: '+3278055801', on: ['2026-06-01'] }] }), ['services.be-one.gone']);
  assert.deepEqual(errors({ gone: [{ number: '+3278055800', on: ['2026-06-01', '2026-06-08'] }] }), []);
});

test('nothing was seen in the future', () => {
  const seen = (/** @type {string} */ day) => dataWithCountry((country) => (country.services[0].lastSeen = day));
  assert.deepEqual(
    check(seen('2026-06-16'), today).map(({ level, key }) => [level, key]),
    [['error', 'services.be-one.lastSeen']],
  );
  assert.ok(check(seen('2026-06-15'), today).every(({ key }) => !key.endsWith('lastSeen')));
});
