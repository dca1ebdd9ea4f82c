/** Proves: an AMD loader and the kit leave each other as they are. */
import { looksTheSame } from './style-sheets.js';
import { expect, test } from './servers.js';

/** Where the loader keeps what was given to define(). */
interface Loader {
  requirejs: { s: { contexts: { _: { defined: object } } } };
}

looksTheSame('/amd.html');

test('the loader has nothing of the kit among its modules', async ({ page }) => {
  await page.goto('/amd.html');
  await expect(page.locator('help-directory .root[lang]').first()).toBeVisible();
  expect(await page.evaluate(() => Object.keys((globalThis as unknown as Loader).requirejs.s.contexts._.defined))).toEqual([]);
});
