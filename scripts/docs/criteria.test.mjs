import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { axeRulesOf, clauseOf, criteria, criteriaTable, STATES } from './criteria.mjs';

test('every criterion of levels A and AA is there once, in the order of WCAG 2.2', () => {
  const numbers = criteria.map(({ number }) => number);
  const key = (/** @type {string} */ number) => number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].sort((one, other) => key(one) - key(other)),
  );
  assert.equal(criteria.filter(({ level }) => level === 'A').length, 31);
  assert.equal(criteria.filter(({ level }) => level === 'AA').length, 24);
});

test('axe knows no criterion of these levels that is missing here, but Parsing, which WCAG 2.2 took out', () => {
  const known = axe
    .getRules()
    .filter(({ tags }) => tags.some((tag) => /^wcag2\d?aa?$/.test(tag)))
    .flatMap(({ tags }) => tags.filter((tag) => /^wcag\d{3,4}$/.test(tag)));
  const ours = new Set(criteria.map(({ number }) => `wcag${number.replaceAll('.', '')}`));
  // 2.1.3 is level AAA: a rule of a criterion of level A bears its tag, too.
  assert.deepEqual(
    [...new Set(known)].filter((tag) => !ours.has(tag) && tag !== 'wcag213'),
    [],
  );
});

test('what is said fits what there is to show for it', () => {
  for (const { number, state, note, tests = [] } of criteria) {
    assert.ok(STATES.includes(state), `${number}: ${state}`);
    if (state.startsWith('tested')) assert.ok(tests.length > 0, `${number} is said to be tested, and names no test.`);
    if (state === 'not tested') assert.equal(tests.length, 0, `${number} names a test.`);
    if (state === 'tested in part' || state === 'does not apply')
      assert.ok(note, `${number}: say what is not tested, or why it does not apply.`);
  }
});

test('a rule of axe counts where our tests run it', () => {
  assert.deepEqual(axeRulesOf('1.4.3'), ['color-contrast']);
  assert.deepEqual(axeRulesOf('2.5.8'), [], 'target-size is off unless it is asked for');
  assert.equal(clauseOf('1.4.10'), '9.1.4.10');
  assert.equal(clauseOf('2.5.8'), 'none');
  assert.match(criteriaTable(), /\| 1\.4\.3 Contrast \(Minimum\) \| AA \| 9\.1\.4\.3 \| \*\*tested\*\*/);
});
