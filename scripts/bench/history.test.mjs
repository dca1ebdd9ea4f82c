import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { beside, entriesOf, HISTORY, lineOf } from './history.mjs';

const entry = (/** @type {string} */ date, /** @type {Record<string, number>} */ figures, part = 'card') => ({
  date,
  commit: 'abc1234',
  part,
  figures,
});

test('a run is one line, and read again it is the same run', () => {
  const line = lineOf(entry('2026-01-02', { 'painted, × bare CSS': 1.23456, bytes: 963, unknown: NaN }));
  assert.equal(line, '{"date":"2026-01-02","commit":"abc1234","part":"card","figures":{"painted, × bare CSS":1.235,"bytes":963}}');
  assert.deepEqual(entriesOf(`${line}\n\n${line}\n`).map(lineOf), [line, line]);
});

test('a line that is no entry is named', () => {
  assert.throws(() => entriesOf(`${lineOf(entry('2026-01-02', {}))}\n{"date":1}\n`), /performance-history\.jsonl:2 is no entry/);
  assert.throws(() => entriesOf('half a li'), /:1 is no entry .*Take the line out/);
});

test('the first and the last run of the same part stand beside the new one, with the change', () => {
  const entries = [
    entry('2026-01-01', { bytes: 100, ratio: 2 }),
    entry('2026-01-02', { bytes: 7 }, 'visit'),
    entry('2026-01-03', { bytes: 110, ratio: 2 }),
  ];
  const lines = beside(entries, entry('2026-01-04', { bytes: 121, ratio: 2.0001, fresh: 5 })).split('\n');
  assert.match(lines[0] ?? '', /first \(2026-01-01, abc1234\) \| last \(2026-01-03, abc1234\)/);
  assert.deepEqual(lines.slice(2), [
    '| bytes | 100 | 110 | 121 | +10.0 % | +21.0 % |',
    '| ratio | 2 | 2 | 2 | = | = |',
    '| fresh |  |  | 5 | new | new |',
  ]);
  assert.match(beside(entries, entry('2026-01-04', {}, 'load')), /no earlier run of load/);
});

test('the history that is kept can be read', () => {
  const entries = entriesOf(readFileSync(new URL(`../../${HISTORY}`, import.meta.url), 'utf8'));
  for (const { date, commit, figures } of entries) {
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    assert.match(commit, /^[\da-f]{7,}\+?$/);
    for (const [name, value] of Object.entries(figures)) assert.ok(Number.isFinite(value), name);
  }
});
