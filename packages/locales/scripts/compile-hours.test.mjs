import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileHolidayHours, compileHours } from './compile-hours.mjs';

const at = (/** @type {number} */ day, /** @type {number} */ hour, minute = 0) => (day * 24 + hour) * 60 + minute;

test('always open is the whole week, however it is written', () => {
  for (const text of ['24/7', '00:00-24:00', 'Mo-Su 00:00-24:00', 'Mo-Su 00:00-00:00'])
    assert.deepEqual(compileHours(text), [0, 10080], text);
});

test('a range of days gives one interval for each day', () => {
  assert.deepEqual(compileHours('Mo-Tu 09:00-17:30'), [at(0, 9), at(0, 17, 30), at(1, 9), at(1, 17, 30)]);
});

test('times without days count for every day', () => {
  assert.equal(compileHours('07:00-22:00').length, 14);
});

test('lists of days and of times are multiplied', () => {
  assert.deepEqual(compileHours('Mo,We 10:00-12:00,14:00-20:00'), [
    at(0, 10),
    at(0, 12),
    at(0, 14),
    at(0, 20),
    at(2, 10),
    at(2, 12),
    at(2, 14),
    at(2, 20),
  ]);
});

test('a later rule replaces an earlier one on the days it names', () => {
  assert.deepEqual(compileHours('Mo-Tu 09:00-17:00; Tu 10:00-12:00'), [at(0, 9), at(0, 17), at(1, 10), at(1, 12)]);
});

test('a range of days may go over the end of the week', () => {
  assert.deepEqual(compileHours('Sa-Mo 10:00-11:00'), [at(0, 10), at(0, 11), at(5, 10), at(5, 11), at(6, 10), at(6, 11)]);
});

test('a night goes on in the next day', () => {
  assert.deepEqual(compileHours('Fr 22:00-02:00'), [at(4, 22), at(5, 2)]);
});

test('the night of Sunday goes on in the Monday of the same week', () => {
  assert.deepEqual(compileHours('Su 22:00-02:00'), [0, at(0, 2), at(6, 22), 10080]);
});

test('intervals that touch or overlap are joined', () => {
  assert.deepEqual(compileHours('Mo 09:00-12:00,12:00-14:00,13:00-15:00'), [at(0, 9), at(0, 15)]);
  assert.deepEqual(compileHours('Mo-Tu 20:00-24:00; Tu 00:00-02:00'), [at(0, 20), at(1, 2)]);
});

test('the last rule may tell the hours of public holidays, which are none of the week', () => {
  assert.deepEqual(compileHours('Mo 09:00-17:00; PH off'), compileHours('Mo 09:00-17:00'));
  assert.deepEqual(compileHolidayHours('Mo 09:00-17:00; PH off'), []);
  assert.deepEqual(compileHolidayHours('Mo 09:00-17:00; PH 10:00-12:00,14:00-24:00'), [600, 720, 840, 1440]);
  for (const text of ['24/7', 'Mo 09:00-17:00']) assert.equal(compileHolidayHours(text), undefined);
});

test('hours of public holidays that the kit cannot say are refused', () => {
  for (const text of ['Mo 09:00-17:00; PH 22:00-02:00', 'Mo 09:00-17:00; PH closed', 'Mo 09:00-17:00; PH'])
    assert.throws(() => [compileHours(text), compileHolidayHours(text)], /is not a/, text);
  for (const text of ['PH off; Mo 09:00-17:00', '24/7; PH off', 'Mo-Su 00:00-24:00; PH off', 'Mo-Su,PH 09:00-17:00'])
    assert.throws(() => compileHours(text), /is not a/, text);
});

test('what is outside the subset is refused and named', () => {
  for (const text of [
    '',
    'PH off',
    'Mo-Fr',
    'Mo-Fr 9:00-17:00',
    'Mo-Fr 09:00',
    'Mo-Fr 09:00-17:00;',
    'Mo-Fr 09:00-25:00',
    'Mo 24:00-25:00',
    'Mo 09:60-10:00',
  ])
    assert.throws(() => compileHours(text), /is not a/, text);
  assert.throws(() => compileHours('Mo-Xx 09:00-17:00'), /"Mo-Xx" is not a day or a range of days/);
  assert.throws(() => compileHours('Mo-Tu-We 09:00-17:00'), /"Mo-Tu-We" is not a day or a range of days/);
});
