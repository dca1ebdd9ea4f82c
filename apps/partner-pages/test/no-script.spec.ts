/** Proves: without script, the reader still finds the numbers, as links to call. */
import { expect, test } from './servers.js';

test.describe('scripts switched off in the browser', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/no-script.html', '/plain.html']) {
    test(`${address} shows the numbers between the tags`, async ({ page }) => {
      await page.goto(address);
      for (const name of ['blind-betting-card', 'help-directory']) {
        const element = page.locator(name).first();
        await expect(element.getByRole('link', { name: '112' })).toBeVisible();
        const national = element.getByRole('link', { name: '078 05 58 00' });
        await expect(national).toBeVisible();
        await expect(national).toHaveAttribute('href', 'tel:+3278055800');
      }
      await expect(page.locator('help-directory').getByRole('link', { name: '02 511 64 64' })).toBeVisible();
    });
  }
});

test('a sandbox without scripts shows them too', async ({ page }) => {
  await page.goto('/no-script.html');
  await expect(page.locator('help-directory').getByRole('link', { name: '078 05 58 00' })).toBeVisible();
});
