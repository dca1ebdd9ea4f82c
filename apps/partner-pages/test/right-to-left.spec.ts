/** Proves: on an Arabic page the kit speaks Arabic from right to left, and a number is still read from left to right. */
import { expectAccessible, expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('card and directory follow the direction of the page', async ({ page, complaints }) => {
  await page.goto('/right-to-left.html');
  const card = page.locator('blind-betting-card[story=love]');
  const directory = page.locator('help-directory');
  await expect(card.locator(part.flip)).toHaveText('رؤية الوجه الآخر: الحقيقة');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(directory);
  for (const root of [card.locator('.root'), directory.locator('.root').first()]) await expect(root).toHaveCSS('direction', 'rtl');
  await expect(card.locator(part.helpline)).toHaveCSS('direction', 'ltr');
  expect(complaints).toEqual([]);
});

test('axe finds nothing', async ({ page }) => {
  await page.goto('/right-to-left.html');
  await expectBelgianServices(page.locator('help-directory'));
  await expectAccessible(page);
});
