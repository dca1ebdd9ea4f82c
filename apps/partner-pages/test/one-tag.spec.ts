/** Proves: one pasted tag is enough; the elements stand right after it, with the attributes it names. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('the tag inserts what it names after itself', async ({ page, complaints }) => {
  await page.goto('/one-tag.html');
  await expect(page.locator('script[data-mount] + blind-betting-card + help-directory')).toHaveCount(1);
  const card = page.locator('blind-betting-card');
  await expect(card).toHaveAttribute('country', 'BE');
  await expect(card).toHaveAttribute('exit', '');
  await expect(page.locator('quick-exit a[part=exit]')).toHaveCount(1);
  await expect(card.locator('quick-exit a[part=exit]')).toBeVisible();
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  await expect(page.locator('blind-betting-card, help-directory')).toHaveCount(2);
  expect(complaints).toEqual([]);
});

test('the tag can leave the exit out of the card; then the directory has it', async ({ page, complaints }) => {
  // The parser adds the tag; a module runs later. A page answered by the test itself would not be let to this computer's own servers.
  await page.addInitScript(() =>
    new MutationObserver(() => document.querySelector('script[data-mount]')?.setAttribute('data-exit', 'false')).observe(document, {
      childList: true,
      subtree: true,
    }),
  );
  await page.goto('/one-tag.html');
  await expect(page.locator('help-directory quick-exit a[part=exit]')).toBeVisible();
  await expect(page.locator('blind-betting-card quick-exit')).toHaveCount(0);
  await expect(page.locator('blind-betting-card[exit], help-directory[exit]')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
