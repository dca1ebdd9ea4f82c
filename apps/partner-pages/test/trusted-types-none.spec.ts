/** Proves: without the policy of Lit the elements keep fallback and number, and one line of the console names the policy to allow. */
import { expect, test } from './servers.js';

test('fallback, number, and the name of what is missing', async ({ page, servers, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/trusted-types-none.html');
  for (const tag of ['blind-betting-card', 'help-directory']) {
    await expect(page.locator(tag).locator('#blind-betting-fault a')).toHaveText('112');
    await expect(page.locator(tag).locator('> p a')).toBeVisible();
  }
  const lines = complaints.filter((text) => text.startsWith('Blind Betting:'));
  expect(lines).toEqual([expect.stringContaining('allow the policy "lit-html"')]);
  expect(complaints.filter((text) => text.startsWith('uncaught:'))).toEqual([]);
  // The file was fine: asking for it again would change nothing.
  expect(asked.filter((address) => address.startsWith(`${servers.embed}/c/kit`))).toHaveLength(1);
});
