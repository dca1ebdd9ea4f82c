import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDay } from './day.mjs';

test('a day of the calendar', () => {
  for (const day of ['2026-12-01', '2028-02-29']) assert.equal(isDay(day), true, day);
  for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '1.12.2026', '', '2026-12-01T00:00']) assert.equal(isDay(day), false, day);
});
