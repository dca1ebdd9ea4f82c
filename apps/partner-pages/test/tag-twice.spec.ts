/** Proves: the tag in two places loads each file once and draws each element once, without a word on the console. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('the second tag mounts its own elements and does nothing else', async ({ page, servers, complaints }) => {
  await page.goto('/tag-twice.html');
  await expect(page.locator('blind-betting-card').locator(part.flip)).toHaveCount(2);
  await expect(page.locator('script + blind-betting-card[story=job]')).toHaveCount(1);
  await page.locator('blind-betting-card').first().locator(part.flip).click();
  await expectTurned(page.locator('blind-betting-card').first());
  await expectBelgianServices(page.locator('help-directory'));
  const chunks = await page.evaluate(
    (kit) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(`${kit}/c/`)),
    servers.embed,
  );
  expect(chunks.sort()).toEqual([...new Set(chunks)].sort());
  expect(complaints).toEqual([]);
});

test('a tag that is moved does not mount again', async ({ page }) => {
  await page.goto('/tag-twice.html');
  await expect(page.locator('blind-betting-card').locator(part.flip)).toHaveCount(2);
  await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('script[data-mount]')!));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await expect(page.locator('blind-betting-card')).toHaveCount(2);
});
