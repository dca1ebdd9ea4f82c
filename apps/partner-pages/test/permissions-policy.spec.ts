/** Proves: the kit uses no feature that a page can refuse. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('all features are refused, and card and directory work', async ({ page, complaints }) => {
  const response = await page.goto('/permissions-policy.html');
  expect(response?.headers()['permissions-policy']?.split(',').length).toBeGreaterThan(25);
  await expectWorks(page);
  // Chromium says so when it does not know a feature of the list.
  expect(complaints.filter((text) => !text.includes('Permissions-Policy header'))).toEqual([]);
});
