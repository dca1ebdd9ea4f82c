/** Proves: readers are told who vouches for a record, and that it may be old only when all that speaks for it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadMessages, trustLine, trustLines } from '../dist/index.js';

const messages = await loadMessages('en');
const now = new Date('2026-11-15T12:00:00');
/** @returns {any} */
const service = (/** @type {object} */ more = {}) => ({ name: 'One', ...more });

test('a record within its limit is silent about its age', () => {
  assert.deepEqual(trustLines(service({ freshUntil: '2026-11' }), messages, now), []);
  assert.deepEqual(trustLines(service(), messages, now), []);
});

test('a record past all its limits says so in one sentence', () => {
  assert.deepEqual(trustLines(service({ freshUntil: '2026-10' }), messages, now), [messages.directory.old]);
});

test('who confirmed it, and when it was seen, is told with the month', () => {
  assert.deepEqual(trustLines(service({ confirmed: '2026-10', lastSeen: '2026-09', freshUntil: '2027-10' }), messages, now), [
    'Confirmed by the service: October 2026',
    'Checked again in public sources: September 2026',
  ]);
});

test('a confirmation that is too old stays, and the sentence stands beside it', () => {
  assert.deepEqual(trustLines(service({ confirmed: '2025-10', freshUntil: '2026-10' }), messages, now), [
    'Confirmed by the service: October 2025',
    messages.directory.old,
  ]);
});

test('a list says who vouches for it: nobody, some, each, or a partner for all', () => {
  const { notice, someConfirmed } = messages.directory;
  const [asked, other] = [service({ confirmed: '2026-10' }), service()];
  /** @type {any} */ const draft = {};
  assert.equal(trustLine(draft, [other, other], messages), notice);
  assert.equal(trustLine(draft, [asked, other], messages), someConfirmed);
  assert.equal(trustLine(draft, [asked, asked], messages), undefined);
  /** @type {any} */ const confirmed = { confirmed: { by: 'A partner', date: '2026-05-02' } };
  assert.equal(trustLine(confirmed, [other], messages), 'These services were confirmed by: A partner, May 2026');
});
