import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goneAfter } from './write-seen.mjs';

const number = '+3232011690';
/** @returns {any} what a run says of this number */
const claim = (/** @type {string} */ day, /** @type {string[]} */ ...verdicts) => ({
  kind: 'number',
  value: number,
  pages: verdicts.map((verdict) => ({ verdict, readAt: `${day}T10:00:00.000Z` })),
});
const on = (/** @type {string[]} */ ...days) => [{ number, on: days }];

test('a number that no page prints is missed on that day', () => {
  assert.deepEqual(goneAfter(undefined, [claim('2026-11-01', 'gone', 'page-gone')]), on('2026-11-01'));
});

test('a second day counts a week later, and stays', () => {
  assert.deepEqual(goneAfter(on('2026-11-01'), [claim('2026-11-07', 'gone')]), on('2026-11-01'));
  assert.deepEqual(goneAfter(on('2026-11-01'), [claim('2026-11-08', 'gone')]), on('2026-11-01', '2026-11-08'));
  assert.deepEqual(goneAfter(on('2026-11-01', '2026-11-08'), [claim('2026-12-08', 'gone')]), on('2026-11-01', '2026-11-08'));
});

test('one page that prints it is enough', () => {
  for (const seen of ['still-there', 'page-moved'])
    assert.equal(goneAfter(on('2026-11-01', '2026-11-08'), [claim('2026-11-20', 'gone', seen)]), undefined);
});

test('what cannot be read, or has no page left, neither adds a day nor takes one away', () => {
  for (const pages of [['gone', 'cannot-be-read'], ['page-gone'], []]) {
    assert.equal(goneAfter(undefined, [claim('2026-11-20', ...pages)]), undefined);
    assert.deepEqual(goneAfter(on('2026-11-01'), [claim('2026-11-20', ...pages)]), on('2026-11-01'));
  }
});

test('a number that the record no longer has is forgotten; addresses and hours are never noted', () => {
  assert.equal(goneAfter([{ number: '112', on: ['2026-11-01'] }], [claim('2026-11-20', 'still-there')]), undefined);
  assert.equal(goneAfter(undefined, [{ ...claim('2026-11-20', 'gone'), kind: 'hours' }]), undefined);
});
