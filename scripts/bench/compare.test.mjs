import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from './compare.mjs';

test('each commit has a column, the last one is set against each before it, and the history keeps ratios and bytes', () => {
  const build = (/** @type {string} */ name, /** @type {number} */ seconds) => ({ name, embed: '', build: seconds });
  const figures = (/** @type {number} */ bytes, /** @type {number} */ cpu) => ({
    'copy card bytes': [bytes],
    'copy cpu': [cpu, cpu, 9999],
  });
  const all = new Map([
    ['aaa1111', figures(1000, 80)],
    ['bbb2222', figures(4000, 160)],
    ['HEAD', figures(2000, 40)],
  ]);
  const { report, figures: kept } = table(all, [build('aaa1111', 100), build('bbb2222', 50), build('HEAD', 25)]);
  const lines = report.split('\n');
  assert.ok(lines.includes('|  | aaa1111 | bbb2222 | now | now ÷ aaa1111 | now ÷ bbb2222 | aim |'));
  assert.ok(lines.includes('| copy for Belgium: bytes, card | 1,000 | 4,000 | 2,000 | ×2.00 | ×0.50 | 14,300 |'));
  assert.ok(lines.includes('| copy for Belgium: processor, card and list, ms | 80 | 160 | 40 | ×0.50 | ×0.25 | ≤ ×0.55 |'));
  assert.ok(lines.includes('| cold build, processor, s | 100 | 50 | 25 | ×0.25 | ×0.50 | ≤ ×0.45 |'));
  assert.equal(kept['copy for Belgium: bytes, card'], 2000);
  assert.equal(kept['copy for Belgium: processor, card and list'], 0.5);
  assert.equal(kept['cold build, processor'], 0.25);
});
