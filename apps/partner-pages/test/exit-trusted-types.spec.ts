/** Proves: where the page allows no Trusted Types policy, the plain link between the tags stays, and leaves. */
import { expect, test } from './servers.js';

test('the plain link stays, and leaves', async ({ page, complaints }) => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('lit-html'));
  await page.goto('/exit-trusted-types.html');
  await refused;
  const link = page.getByRole('link', { name: 'Leave this page now' });
  await expect(link).toBeVisible();
  expect(complaints.filter((text) => !text.includes('lit-html'))).toEqual([]);
  await link.click();
  await expect(page).toHaveTitle('The weather');
});
