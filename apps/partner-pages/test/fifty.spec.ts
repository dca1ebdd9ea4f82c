/** Proves: fifty embeds on one page load each file once, all draw themselves, and each works by itself. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('twenty-five cards and as many directories', async ({ page, servers, complaints }) => {
  await page.goto('/fifty.html');
  const cards = page.locator('blind-betting-card');
  await expect(cards.locator(part.flip)).toHaveCount(25, { timeout: 60_000 });
  await expect(page.locator('help-directory').locator('[part=change]').first()).toBeAttached();
  await cards.last().locator(part.flip).click();
  await expectTurned(cards.last());
  await expect(cards.first()).not.toHaveAttribute('side', 'reality');
  await expectBelgianServices(page.locator('help-directory').last());
  // Drawings and exit come last.
  await expect(page.locator('quick-exit .root[lang]')).toHaveCount(1);
  await expect(cards.first().locator('.art svg')).toHaveCount(1);
  const asked = await page.evaluate(
    (kit) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(kit)),
    servers.embed,
  );
  expect(asked).toHaveLength(new Set(asked).size);
  expect(asked).toHaveLength(8);
  expect(complaints).toEqual([]);
});

test('fifty that fail are told once on the console, and each shows the number', async ({ page, tamperWith, complaints }) => {
  tamperWith((path) => (path.includes('/kit.') ? { status: 404 } : undefined));
  await page.goto('/fifty.html');
  for (const tag of ['blind-betting-card', 'help-directory'])
    await expect(page.locator(tag).locator('#blind-betting-fault a')).toHaveText(Array<string>(25).fill('112'), { timeout: 60_000 });
  expect(complaints.filter((text) => text.startsWith('Blind Betting:'))).toHaveLength(1);
});
