/** Proves: where the script of the kit is blocked, its number is what stays, and no element is emptied. */
import { expect, test } from './servers.js';

test('a policy without the origin of the kit leaves the page whole', async ({ page, servers, complaints }) => {
  await page.goto('/script-blocked.html');
  await expect.poll(() => complaints.join()).toContain(servers.embed);
  for (const name of ['blind-betting-card', 'help-directory']) {
    await expect(page.locator(name).getByRole('link', { name: '112' })).toBeVisible();
    await expect(page.locator(name).getByRole('link', { name: '078 05 58 00' })).toBeVisible();
  }
  expect(await page.evaluate(() => customElements.get('blind-betting-card'))).toBeUndefined();
});

test('a server of the kit that is down leaves the page whole', async ({ page, tamperWith }) => {
  tamperWith(() => ({ status: 503 }));
  await page.goto('/plain.html');
  await expect(page.locator('help-directory').getByRole('link', { name: '078 05 58 00' })).toBeVisible();
});
