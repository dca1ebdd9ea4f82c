import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshUntil } from './fresh-until.mjs';
import { writtenMonth } from './source-date.mjs';

const until = (/** @type {string} */ date, /** @type {any} */ more = {}) => {
  const month = freshUntil({ sources: [{ date, numbers: ['112'] }], ...more });
  return month === undefined ? 'unknown' : writtenMonth(month);
};

test('a page counts for two years, from its month, or from January where that is not known', () => {
  assert.equal(until('2024-06'), '2026-06');
  assert.equal(until('2024'), '2026-01');
  assert.equal(until('2023-12'), '2025-12');
});

test('the page that readers are named counts, not a newer one without the number', () => {
  const sources = [
    { date: '2020-01', numbers: ['112'] },
    { date: '2026-01', numbers: [] },
  ];
  assert.equal(writtenMonth(freshUntil({ sources }) ?? 0), '2022-01');
});

test('having been seen counts for half a year, a confirmation for one', () => {
  assert.equal(until('undated', { lastSeen: '2026-11-30' }), '2027-05');
  assert.equal(until('undated', { confirmed: { date: '2026-11-01' } }), '2027-11');
});

test('what lasts longest counts', () => {
  assert.equal(until('2026-10', { lastSeen: '2026-11-30', confirmed: { date: '2026-11-01' } }), '2028-10');
  assert.equal(until('2019', { lastSeen: '2026-11-30', confirmed: { date: '2026-01-31' } }), '2027-05');
});

test('pages that all print an old number say nothing of a number that the service gave itself', () => {
  const sources = [{ date: '2026-10', numbers: [] }];
  assert.equal(writtenMonth(freshUntil({ sources, confirmed: { date: '2026-01-31', numbers: ['112'] } }) ?? 0), '2027-01');
  const printing = [{ date: '2026-10', numbers: ['112'] }];
  assert.equal(writtenMonth(freshUntil({ sources: printing, confirmed: { date: '2026-01-31', numbers: ['112'] } }) ?? 0), '2028-10');
});

test('nothing with a date says nothing', () => {
  assert.equal(until('undated'), 'unknown');
});
