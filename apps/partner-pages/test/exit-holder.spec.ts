/**
 * Proves: a page has one exit, whichever element comes first; where that element goes or another comes before it, the exit moves with it and
 * keeps the focus, and an exit of the page's own stays as it is.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './promises.js';
import { readyButton, test } from './exit-target.js';
import { expect } from './servers.js';

const card = 'blind-betting-card';
const directory = 'help-directory';
const heldBy = (page: Page, holder: string) => page.locator(`${holder} quick-exit a[part=exit]`);

async function expectOneIn(page: Page, holder: string): Promise<void> {
  await expect(heldBy(page, holder)).toBeVisible();
  await expect(page.locator('quick-exit')).toHaveCount(1);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/exit-overlap.html');
  await expectOneIn(page, card);
  await expect(page.locator(`${directory} .root[lang]`)).toBeVisible();
});

test('the first element has it, once, and leaves; its code is loaded once', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expectOneIn(page, card);
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(files.filter((name) => name.includes('/quick-exit.'))).toHaveLength(1);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await heldBy(page, card).click();
  await expect(page).toHaveTitle('The weather');
});

test('it moves with the focus where the card goes, and comes back with it', async ({ page }) => {
  await heldBy(page, card).focus();
  await page.evaluate(() => {
    Object.assign(globalThis, { kept: document.querySelector('blind-betting-card')! });
    document.querySelector('blind-betting-card')!.remove();
  });
  await expectOneIn(page, directory);
  await expect(heldBy(page, directory)).toBeFocused();
  await page.evaluate(() => document.querySelector('h1')!.after((globalThis as unknown as { kept: Element }).kept));
  await expectOneIn(page, card);
  await expect(heldBy(page, card)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('The weather');
});

test('it moves where the card wants it no more, is hidden, or a directory comes before it', async ({ page }) => {
  const first = page.locator(card);
  await first.evaluate((element) => element.removeAttribute('exit'));
  await expectOneIn(page, directory);
  await first.evaluate((element) => element.setAttribute('exit', ''));
  await expectOneIn(page, card);
  await first.evaluate((element: HTMLElement) => (element.hidden = true));
  await expectOneIn(page, directory);
  await first.evaluate((element: HTMLElement) => (element.hidden = false));
  await expectOneIn(page, card);
  await page.evaluate(() => document.querySelector('h1')!.after(document.querySelector('help-directory')!));
  await expectOneIn(page, directory);
});

test('three times Shift leave by it, wherever it is', async ({ page }) => {
  await page.locator(card).evaluate((element) => element.remove());
  await expectOneIn(page, directory);
  await readyButton(page.locator('quick-exit'));
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('The weather');
});

test("an exit of the page's own stays, beside the one of the kit", async ({ page }) => {
  await page.evaluate(() => document.querySelector('header .wrap')!.append(document.createElement('quick-exit')));
  await expect(heldBy(page, 'header')).toBeVisible();
  await expect(heldBy(page, card)).toBeVisible();
  await expect(page.locator('quick-exit')).toHaveCount(2);
  await page.locator('header quick-exit').evaluate((element) => element.remove());
  await expectOneIn(page, card);
});

test('a card alone says in a line what leaving does not do; with a directory that stands at its foot', async ({ page }) => {
  const note = page.locator(card).locator('.exit-note');
  await expect(note).toHaveCount(0);
  await page.goto('/exit-overlap.html');
  await page.evaluate(() => document.querySelector('help-directory')!.remove());
  await page.locator(card).evaluate((element) => element.setAttribute('country', 'LU'));
  await expect(note).toContainText('Leaving does not delete your browser history.');
  await expect(page.locator('quick-exit').locator('[part=note]')).toHaveCount(0);
});
