/** Proves: one pasted tag is enough; the elements stand right after it, with the attributes it names. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('the tag inserts what it names after itself', async ({ page, complaints }) => {
  await page.goto('/one-tag.html');
  await expect(page.locator('script[data-mount] + blind-betting-card + help-directory')).toHaveCount(1);
  const card = page.locator('blind-betting-card');
  await expect(card).toHaveAttribute('country', 'BE');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  await expect(page.locator('blind-betting-card, help-directory')).toHaveCount(2);
  expect(complaints).toEqual([]);
});
