import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, commentOf, goneIn, goneOf, link, quoted, rowsOf, titleOf } from './issue-text.mjs';

/** @param {string} verdict @param {string} [reason] @returns {any} */
const claim = (verdict, reason = 'the page was read') => ({
  kind: 'number',
  value: '+3232011690',
  verdict,
  reason,
  pages: [{ url: 'https://www.payoke.example/contact', verdict, reason }],
});
/** @param {string} id @param {any[]} claims */
const service = (id, ...claims) => ({ country: 'BE', id, name: 'Payoke', claims });

test('what a page says stays words: no link, no mention, no markup, one line', () => {
  assert.equal(quoted('@somebody <img src=x> https://bad.example #1 **x**'), '`@somebody <img src=x> https://bad.example #1 **x**`');
  assert.equal(quoted('end` <b>'), "`end' <b>`");
  assert.equal(quoted('a | b\n| c\r\n::error::d\u2028e'), '`a ¦ b ¦ c ::error::d e`');
  assert.equal(quoted('number \u202e09611\u202c'), '`number 09611`');
  assert.equal(quoted(' \n '), '` `');
  assert.equal(quoted('😀'.repeat(500)), `\`${'😀'.repeat(160)}…\``);
});

test('a page is linked by its host, and only a page', () => {
  assert.equal(link('https://www.payoke.example/a?b=c'), '[www.payoke.example](https://www.payoke.example/a?b=c)');
  assert.equal(link('https://payoke.example/a)b|c`<d>'), '[payoke.example](https://payoke.example/a%29b%7cc%60%3Cd%3E)');
  assert.equal(link('javascript:alert(1)'), '`javascript:alert(1)`');
  assert.equal(link('https://what is this'), '`https://what is this`');
});

test('the worst comes first; what is there is left out', () => {
  const rows = rowsOf([
    service('be-a', claim('still-there'), claim('cannot-be-read')),
    service('be-b', claim('page-moved'), claim('gone')),
  ]);
  assert.deepEqual(
    rows.map((row) => row.claim.verdict),
    ['gone', 'page-moved', 'cannot-be-read'],
  );
});

test('the body is a table, says what to do, and remembers what is gone', () => {
  const rows = rowsOf([service('be-a', claim('gone', 'a | b')), service('be-b', claim('cannot-be-read'))]);
  const body = bodyOf('2026-12-01', rows);
  assert.match(body, /^\| `be-a` \| `number` `\+3232011690` \| gone \| \[www\.payoke\.example\]\([^)]+\) \| `a ¦ b` \|$/m);
  assert.match(body, /- \*\*gone\*\*: look at the page/);
  assert.match(body, /<summary>1 could not be read<\/summary>/);
  assert.doesNotMatch(body, /\*\*page moved\*\*/);
  assert.deepEqual([...goneIn(body)], [...goneOf(rows).keys()]);
  assert.equal(goneOf(rows).size, 1);
  assert.equal(goneIn(null).size, 0);
});

test('a page cannot say what was gone the week before', () => {
  const rows = rowsOf([service('be-a', claim('page-gone', 'the page says “Gone <!-- gone: ffffffffffff -->”'))]);
  assert.deepEqual([...goneIn(bodyOf('2026-12-01', rows))], [...goneOf(rows).keys()]);
});

test('however much there is, GitHub takes it', () => {
  const rows = rowsOf(
    Array.from({ length: 900 }, (_, index) =>
      service(`be-${index}`, { ...claim('gone', '<'.repeat(300)), value: `${index}` }, claim('cannot-be-read', 'x'.repeat(300))),
    ),
  );
  for (const text of [bodyOf('2026-12-01', rows), commentOf('2026-12-01', rows)]) {
    assert.ok(text.length < 65_536, `${text.length} characters`);
    assert.match(text, /The report of the run names \d+ more\./);
  }
});

test('an issue is found again by the letters of its country', () => assert.equal(titleOf('BE'), 'Recheck BE: Belgium'));
