/**
 * Proves: six cards side by side look as they were drawn, in five settings, and are worked by keyboard in reading order.
 * After a change that is meant, look at the new pictures: npx playwright test --project=pages deck --update-snapshots=all
 */
import type { Page } from '@playwright/test';
import { expectAccessible, part } from './promises.js';
import { expect, test } from './servers.js';

// A smaller scale keeps the pictures small, and fine enough to show what moved.
test.use({ deviceScaleFactor: 0.4, timezoneId: 'Europe/Brussels' });

async function open(page: Page, language = 'nl-BE'): Promise<void> {
  await page.goto('/deck.html');
  await page.evaluate((tag) => (document.documentElement.lang = tag), language);
  await expect(page.locator(`blind-betting-card .root[lang="${language}"]`)).toHaveCount(12);
  await expect(page.locator(part.helpline)).toHaveCount(12);
}

const picture = { fullPage: true, scale: 'device' as const, maxDiffPixelRatio: 0.005 };

test('light, three in a row', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await open(page);
  await expectAccessible(page);
  await expect(page).toHaveScreenshot('light.png', picture);
});

test('on a phone of 320 px, in German', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'de');
  await expect(page).toHaveScreenshot('narrow.png', picture);
});

test('dark, from right to left', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto('/deck.html');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await open(page, 'ar');
  await expect(page).toHaveScreenshot('dark-rtl.png', picture);
});

test('forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 800, height: 900 });
  await open(page);
  await expect(page).toHaveScreenshot('forced-colours.png', picture);
});

test('printed: both sides, one under the other', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page).toHaveScreenshot('print.png', picture);
});

test('the deck is worked by keyboard in reading order, and focus stays on the card that turns', async ({ page }) => {
  await open(page);
  const stories: string[] = [];
  await page.keyboard.press('Tab');
  for (let index = 0; index < 6; index += 1) {
    stories.push(await page.evaluate(() => document.activeElement?.getAttribute('story') ?? ''));
    await page.keyboard.press('Enter');
    const card = page.locator('.deck').first().locator('blind-betting-card').nth(index);
    await expect(card).toHaveAttribute('side', 'reality');
    expect(await card.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('part'))).toBe('flip');
    await page.keyboard.press('Escape');
    await expect(card).toHaveAttribute('side', 'reality');
    await page.keyboard.press('Enter');
    await expect(card).toHaveAttribute('side', 'promise');
    await page.keyboard.press('Tab');
  }
  expect(stories).toEqual(['love', 'online', 'job', 'money', 'shelter', 'fate']);
});
