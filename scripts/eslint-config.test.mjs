import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const filePath = fileURLToPath(new URL('example.test.mjs', import.meta.url));

/** What the configuration says of tests that are left out. */
async function unfinished(/** @type {string} */ code) {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-syntax').length;
}

test('every way to leave a test out is refused', async () => {
  const ways = [
    'it.skip("a", () => {});',
    'describe.only("a", () => {});',
    'test.fixme("a", () => {});',
    'test.todo("a");',
    'test.describe.skip("a", () => {});',
    'xit("a", () => {});',
    'xdescribe("a", () => {});',
    'fit("a", () => {});',
    'it("a", function () { this.skip(); });',
  ];
  for (const way of ways) assert.equal(await unfinished(way), 1, way);
});

test('a test that runs is not', async () => {
  assert.equal(await unfinished('it("a", () => { exit(); list.skip(1); });'), 0);
});
