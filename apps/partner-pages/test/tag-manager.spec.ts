/** Proves: a tag that a tag manager inserts late, and twice, works; what it mounts is not lost in the head. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('the card works, and the directory stands at the end of the body, with one warning', async ({ page, complaints }) => {
  await page.goto('/tag-manager.html');
  const card = page.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expect(page.locator('body > help-directory')).toHaveCount(1);
  await expectBelgianServices(page.locator('help-directory'));
  expect(complaints).toEqual([expect.stringContaining('data-mount in the head')]);
});
