/** Proves: with no permission but the origin of the kit, card and directory work in their own style, and no report is sent. */
import { expectBelgianServices, expectNoOtherOrigin, expectNoTrace, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('the strictest policy is enough', async ({ page, servers, complaints }) => {
  const response = await page.goto('/csp.html');
  expect(response?.headers()['content-security-policy']).toBe(
    `default-src 'none'; script-src ${servers.embed}; require-trusted-types-for 'script'; trusted-types lit-html`,
  );
  const before = await page.evaluate(() => history.length);
  const card = page.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  expect(complaints).toEqual([]);
  await expectNoOtherOrigin(page, servers);
  await expectNoTrace(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the style of the kit arrives without style-src', async ({ page }) => {
  await page.goto('/csp.html');
  const button = page.locator('blind-betting-card').locator(part.flip);
  await expect(button).toBeVisible();
  // What the browser itself would give a button.
  await expect(button).not.toHaveCSS('background-color', 'rgb(239, 239, 239)');
});
