import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareValues, matches, nextSort } from './table-rules.mjs';

describe('tables of the showcase', () => {
  it('sort numbers as numbers, words as words, and what is not known last', () => {
    assert.deepEqual([10, null, 9].sort(compareValues), [9, 10, null]);
    assert.deepEqual(['é', 'f', 'd'].sort(compareValues), ['d', 'é', 'f']);
  });

  it('find every word, in any case and without accents', () => {
    assert.ok(matches('Línea de ayuda, Spain', 'SPAIN linea'));
    assert.ok(matches('anything', ''));
    assert.ok(!matches('Spain', 'spain france'));
  });

  it('go from ascending to descending and back to the order of the data', () => {
    const first = nextSort(undefined, 2);
    assert.deepEqual(first, { column: 2, descending: false });
    const second = nextSort(first, 2);
    assert.deepEqual(second, { column: 2, descending: true });
    assert.equal(nextSort(second, 2), undefined);
    assert.deepEqual(nextSort(second, 0), { column: 0, descending: false });
  });
});
