import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from './run.mjs';

/** @param {string} readme @param {string} wanted what the example must hold, so that it is the right one @returns {string} */
function example(readme, wanted) {
  const blocks = [...readFileSync(root + readme, 'utf8').matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);
  const found = blocks.find((code) => code.includes(wanted));
  assert.ok(found, `${readme} has no example with ${wanted}`);
  return found;
}

/** Runs it as a user's file would run, beside node_modules. */
const run = (/** @type {string} */ code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: `${root}packages/embed`, encoding: 'utf8' });

test('the card of the example is drawn on a server', () => {
  const drawn = run(example('packages/card/README.md', 'loadSceneAhead('));
  assert.match(drawn, /<blind-betting-card[^>]*><template/);
  assert.match(drawn, /href="tel:\+3278055800"/);
  assert.match(drawn, /class="art".*?<svg/s);
});

test('so is the directory', () => {
  const drawn = run(example('packages/help-directory/README.md', 'loadAhead('));
  assert.match(drawn, /<help-directory[^>]*><template/);
  assert.match(drawn, /href="tel:\+3278055800"/);
});
