import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundsOf, tasksOf } from './trace.mjs';

const task = (/** @type {number} */ tid, /** @type {number} */ ts, /** @type {number} */ milliseconds, name = 'RunTask') => ({
  name,
  pid: 1,
  tid,
  ts: 1000 * ts,
  dur: 2000 * milliseconds,
  tdur: 1000 * milliseconds,
  args: {},
});

test("each task of the page's own thread is counted once, and the longest by the clock", () => {
  const address = 'http://localhost/';
  const events = [
    { name: 'CommitLoad', pid: 1, tid: 1, ts: 0, args: { data: { url: address } } },
    task(1, 0, 10),
    task(1, 0, 10, 'ThreadControllerImpl::RunTask'),
    task(1, 50, 5),
    task(2, 0, 500),
  ];
  assert.deepEqual(tasksOf(events, { address }), { cpu: 15, longest: 20 });
  assert.throws(() => tasksOf(events, { address: 'http://localhost/other' }), /tells nothing of .*other/);
});

test('what ended before the input is not counted, and the task that answers it is', () => {
  const input = { name: 'EventDispatch', pid: 1, tid: 1, ts: 52_000, args: { data: { type: 'keydown' } } };
  assert.equal(tasksOf([task(1, 0, 10), input, task(1, 50, 5), task(1, 90, 2)], { input: /^keydown$/ }).cpu, 7);
});

test('a request that was sent when an earlier one was answered belongs to the next round', () => {
  const request = (/** @type {number} */ start, /** @type {number} */ end) => ({ url: '', start, end });
  assert.equal(roundsOf([request(0, 10)]), 0);
  assert.equal(roundsOf([request(0, 10), request(11, 20), request(12, 30)]), 1);
  assert.equal(roundsOf([request(0, 10), request(11, 20), request(21, 30)]), 2);
});
