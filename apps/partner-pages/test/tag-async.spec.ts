/** Proves: an async tag in the head works, whether it runs before or after the elements are parsed; a second one further down still mounts. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('elements and mounted exit work', async ({ page, complaints }) => {
  await page.goto('/tag-async.html');
  const card = page.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  await expect(page.locator('main > quick-exit').getByRole('link').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the entry that runs while the page is still parsed finds what comes after', async ({ page, complaints }) => {
  let goOn = () => {};
  const ran = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/assets/late.js', async (route) => {
    await ran;
    await route.continue();
  });
  const opened = page.goto('/tag-async.html');
  // The entry marks the page as its own when it runs.
  await page.waitForFunction(() => Symbol.for('blind-betting') in globalThis && document.querySelector('blind-betting-card') === null);
  goOn();
  await opened;
  await expect(page.locator('blind-betting-card').locator(part.flip)).toBeVisible();
  await expect(page.locator('main > quick-exit').getByRole('link').first()).toBeVisible();
  expect(complaints).toEqual([]);
});
