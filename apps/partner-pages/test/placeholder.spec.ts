/** Proves: plain boxes become the elements they name, under the strictest policy, and hold their number without script. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('boxes of the class that the tag names become elements, in their place', async ({ page, complaints }) => {
  await page.goto('/placeholder.html');
  const card = page.locator('main > p.lead + blind-betting-card');
  await expect(card.locator(part.flip)).toBeVisible();
  await expect(card).toHaveAttribute('story', 'online');
  expect(await card.evaluate((element) => element.getAttributeNames().sort())).toEqual(['country', 'exit', 'side', 'story']);
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('blind-betting-card + p + help-directory'));
  await expect(page.locator('quick-exit a[part=exit]')).toHaveCount(1);
  await expect(page.locator('.hulp')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('the exit leaves', async ({ page }) => {
  await page.goto('/placeholder.html');
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.locator('blind-betting-card quick-exit a[part=exit]').click();
  await expect(page.getByText('elsewhere')).toBeVisible();
});

test.describe('scripts switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the boxes show their numbers', async ({ page }) => {
    await page.goto('/placeholder.html');
    await expect(page.locator('.hulp').getByRole('link', { name: '078 05 58 00' })).toBeVisible();
    await expect(page.locator('.hulp').getByRole('link', { name: '112' })).toBeVisible();
  });
});
