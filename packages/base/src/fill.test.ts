import { assert } from 'chai';
import { fill } from './fill.js';

it('a value stands where the text names it', () => {
  assert.deepEqual(fill('{label}: {value}', { value: '110', label: 'Police' }).join(''), 'Police: 110');
});

it('a value that the text does not name stands at the end, so that no number is lost', () => {
  assert.deepEqual(fill('Police {other}', { value: '110' }).join(''), 'Police 110');
});
