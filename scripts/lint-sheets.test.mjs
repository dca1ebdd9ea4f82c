import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintSheet } from './lint-sheets.mjs';

const lines = (/** @type {string} */ sheet) => lintSheet(sheet).flatMap(({ line }) => line || []);

for (const [sheet, named] of [
  ['a { padding: 3cqi }', 'cqi (not in chrome 88)'],
  ['a { min-block-size: 10svh }', 'svh (not in chrome 88)'],
  ['a { rotate: 45deg }', 'rotate (not in chrome 88)'],
  ['a { overflow: clip }', 'overflow: clip (not in chrome 88)'],
  ['a { color: light-dark(#000, #fff) }', 'light-dark() (not in chrome 88, firefox 115, safari 16.4, safari_ios 16.4)'],
  ['a:user-valid { color: red }', ':user-valid (not in chrome 88, safari 16.4'],
  ['a { --x: light-dark(#000, #fff) }', 'light-dark()'],
  ['@media (width < 30em) { a { color: red } }', '@media with < or > (not in chrome 88)'],
  ['@layer one { a { color: red } }', '@layer (not in chrome 88)'],
  ['a { colour: red }', 'colour (not in chrome 88, firefox 115, safari 16.4, safari_ios 16.4)'],
  // An older value of a variable or beside one is lost: the newer one is refused only when it is used.
  ['a { --x: #000; --x: light-dark(#000, #fff) }', 'light-dark()'],
  ['a { padding: 1em; padding: max(var(--x), 3cqi) }', 'cqi'],
  // After it, or of another property, or as new, it is no fallback.
  ['a { padding: 3cqi; padding: 1em }', 'cqi'],
  ['a { margin: 1em; padding: 3cqi }', 'cqi'],
  ['a { padding: 2cqw; padding: 3cqi }', 'cqi'],
  ['@supports (display: grid) { a { padding: 3cqi } }', 'cqi'],
  ['@supports not (padding: 1cqi) { a { padding: 3cqi } }', 'cqi'],
])
  test(`is told: ${sheet}`, () => {
    const found = lines(sheet);
    assert.ok(
      found.some((line) => line.startsWith(named)),
      `found: ${found.join(' | ')}`,
    );
  });

for (const sheet of [
  'a { padding: 1em; padding: 3cqi }',
  'a { padding: 1em; padding-block-end: 3cqi }',
  '@supports (padding: 1cqi) { a { padding: 3cqi } }',
  '@supports (container-type: inline-size) { a { padding: 3cqi } }',
  '@supports (color: light-dark(#000, #fff)) { a { --x: light-dark(#000, #fff); color: light-dark(#000, #fff) } }',
  '@supports selector(:user-valid) { a:user-valid { color: red } }',
  '@supports not selector(:popover-open) { a { position: sticky; inset-block-start: 0.25em } }',
  ':host([hidden]) .a:is(.b, .c):focus-visible::before { inset: 0; color: #0004; transform: rotateY(180deg) translateZ(-4em) }',
])
  test(`passes: ${sheet}`, () => assert.deepEqual(lines(sheet), []));
