import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestYearMonth, yearMonth } from './source-date.mjs';

const month = (/** @type {number} */ year, /** @type {number} */ number) => year * 12 + number - 1;

test('a month and a day are read as their month', () => {
  assert.equal(yearMonth('2024-03'), month(2024, 3));
  assert.equal(yearMonth('2024-12-31'), month(2024, 12));
});

test('a bare year counts as its January, so that nothing looks younger than it is', () => {
  assert.equal(yearMonth('2024'), month(2024, 1));
});

test('about, then or later, and before are read as the date they name', () => {
  assert.equal(yearMonth('2016~'), month(2016, 1));
  assert.equal(yearMonth('2022/..'), month(2022, 1));
  assert.equal(yearMonth('2018-08/..'), month(2018, 8));
  assert.equal(yearMonth('../2016'), month(2016, 1));
});

test('undated is no date', () => {
  assert.equal(yearMonth('undated'), undefined);
});

test('the newest of several sources counts, and undated ones do not', () => {
  assert.equal(newestYearMonth([{ date: '2020' }, { date: 'undated' }, { date: '2023-02' }, { date: '2022/..' }]), month(2023, 2));
  assert.equal(newestYearMonth([{ date: 'undated' }]), undefined);
  assert.equal(newestYearMonth([]), undefined);
});
