/** Proves: elements that a page adds long after the tag has run work like the others; until then only the entry is loaded. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('elements inserted after a click work', async ({ page, servers, complaints }) => {
  await page.goto('/inserted-later.html', { waitUntil: 'networkidle' });
  const fromKit = () =>
    page.evaluate(
      (origin) =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.startsWith(origin)),
      servers.embed,
    );
  expect(await fromKit()).toEqual([`${servers.embed}/blind-betting.js`]);
  await page.getByRole('button', { name: 'Toon de hulp' }).click();
  const card = page.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  expect(complaints).toEqual([]);
});

test('elements inserted once more work at once', async ({ page }) => {
  await page.goto('/inserted-later.html');
  const button = page.getByRole('button', { name: 'Toon de hulp' });
  await button.click();
  await expect(page.locator('blind-betting-card').locator(part.flip)).toHaveCount(1);
  await button.click();
  await expect(page.locator('blind-betting-card').locator(part.flip)).toHaveCount(2);
});
