/** Proves: in a frame with `sandbox="allow-scripts"` (no origin, no storage, no forms, no way out) the elements work. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('card and directory work in the frame', async ({ page, complaints }) => {
  await page.goto('/sandbox.html');
  const frame = page.frameLocator('iframe');
  const card = frame.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(frame.locator('help-directory'));
  expect(await frame.locator('html').evaluate(() => origin)).toBe('null');
  expect(complaints).toEqual([]);
});
