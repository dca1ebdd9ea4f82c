import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, holidaysOf, weekOf } from './week.mjs';

const told = (/** @type {string} */ hours) =>
  weekOf(hours).map(({ days, opens, closes }) => `${days.join('')} ${clock(opens)}-${clock(closes)}`);

test('days with the same times share a row', () => {
  assert.deepEqual(told('Mo-Fr 09:00-17:00; Sa 10:00-12:00'), ['01234 09:00-17:00', '5 10:00-12:00']);
  assert.deepEqual(told('Mo,We 10:00-12:00,14:00-20:00'), ['02 10:00-12:00', '02 14:00-20:00']);
});

test('day and night is the whole of each day', () => {
  for (const hours of ['24/7', 'Mo-Su 00:00-24:00']) assert.deepEqual(told(hours), ['0123456 00:00-23:59']);
});

test('a night is cut at midnight, also that of Sunday', () => {
  assert.deepEqual(told('Fr 22:00-02:00'), ['4 22:00-23:59', '5 00:00-02:00']);
  assert.deepEqual(told('Su 22:00-02:00'), ['0 00:00-02:00', '6 22:00-23:59']);
  assert.deepEqual(told('Fr 22:00-24:00; Sa 00:00-24:00'), ['4 22:00-23:59', '5 00:00-23:59']);
});

test('of public holidays only times that the source names', () => {
  assert.deepEqual(holidaysOf('Mo 09:00-17:00; PH 10:00-12:00,14:00-16:00'), [
    { opens: 600, closes: 720 },
    { opens: 840, closes: 960 },
  ]);
  for (const hours of ['Mo 09:00-17:00; PH off', 'Mo 09:00-17:00', '24/7']) assert.deepEqual(holidaysOf(hours), []);
});
