/** Proves: two sections in two languages each get the kit in their own language, and stay apart. */
import { expectBelgianServices, openChoices, part } from './promises.js';
import { expect, test } from './servers.js';

test('each section has its own language', async ({ page, complaints }) => {
  await page.goto('/two-languages.html');
  const dutch = page.locator('section[lang=nl]');
  const french = page.locator('section[lang=fr]');
  await expect(dutch.locator('blind-betting-card').locator(part.flip)).toHaveText('Draai de kaart om: de werkelijkheid');
  await expect(french.locator('blind-betting-card').locator(part.flip)).toHaveText('Retourne la carte : la réalité');
  await expect(dutch.locator('help-directory').getByRole('heading', { name: 'Hulp vinden' })).toBeVisible();
  await expect(french.locator('help-directory').getByRole('heading', { name: 'Trouver de l’aide' })).toBeVisible();
  for (const section of [dutch, french]) await expectBelgianServices(section.locator('help-directory'));
  expect(complaints).toEqual([]);
});

test('a card turned in one section, and a language chosen there, leave the other as it was', async ({ page }) => {
  await page.goto('/two-languages.html');
  const dutch = page.locator('section[lang=nl]');
  const french = page.locator('section[lang=fr]');
  await french.locator('blind-betting-card').locator(part.flip).click();
  await openChoices(french.locator('help-directory'));
  await french.locator('help-directory').getByRole('combobox', { name: 'Langue' }).selectOption('de');
  await expect(french.locator('help-directory').getByRole('heading', { name: 'Hilfe finden' })).toBeVisible();
  await expect(dutch.locator('help-directory').getByRole('heading', { name: 'Hulp vinden' })).toBeVisible();
  await expect(dutch.locator('blind-betting-card')).not.toHaveAttribute('side', 'reality');
});
