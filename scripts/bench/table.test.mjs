import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asHtml, asJsx } from './content.mjs';
import { median } from './common.mjs';
import { ratios, table } from './table.mjs';

const load = { painted: 100, script: 0, style: 10, cls: 0, click: 8, heap: 0, memory: 1024 };
const result = (bytes, loads) => ({ bytes, requests: 1, loads: new Map([1, 100, 1000].map((count) => [count, loads])) });

test('the median of seven is the fourth', () => assert.equal(median([9, 1, 8, 2, 7, 3, 5]), 5));

test('each figure stands beside its ratio to the first, and alone where the first is nothing', () => {
  const slow = { ...load, painted: 2550, script: 40, cls: 0.25 };
  const lines = table(new Map(Object.entries({ floor: result(1000, [load]), ours: result(20000, [slow]) }))).split('\n');
  assert.ok(lines.includes('|  | floor | ours |'));
  assert.ok(lines.includes('| bytes, 1 card, brotli | 1,000 | 20,000 (×20) |'));
  assert.ok(lines.includes('| painted, 1,000 cards, ms | 100 | 2,550 (×26) |'));
  assert.ok(lines.includes('| script, 1,000 cards, ms | 0 | 40 |'));
  assert.ok(lines.includes('| layout shift (CLS), 1 card | 0.000 | 0.250 |'));
});

test('the history keeps ratios to the first', () => {
  const results = new Map(Object.entries({ floor: result(1000, [load]), ours: result(20000, [{ ...load, painted: 250 }]) }));
  assert.deepEqual([ratios(results, 'ours')['bytes, 1 card'], ratios(results, 'ours')['painted, 100 cards']], [20, 2.5]);
  assert.throws(() => ratios(results, 'theirs'), /"theirs"\. Known: floor, ours\./);
});

test('the same content becomes markup and calls', () => {
  const nodes = [{ tag: 'p', attributes: { 'aria-level': '2' }, children: ['a < b ', { tag: 'a', attributes: {}, children: [] }] }];
  assert.equal(asHtml(nodes), '<p aria-level="2">a &lt; b <a></a></p>');
  assert.equal(asJsx(nodes), 'h("p", {"aria-level":"2"}, "a < b ", h("a", {}))');
});
