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
  await expect(page.locator('blind-betting-card .art svg')).toHaveCount(12);
}

/** Two frames: in the first the browser sees which cards are near the window, in the second they have their height. */
const frames = (page: Page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Letters of another font break the lines elsewhere, and the picture would be another one. */
async function expectFonts(page: Page): Promise<void> {
  const missing = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    const widthIn = (font: string) => {
      context.font = `20px ${font}`;
      return context.measureText('Wat ze beloven').width;
    };
    // A font that is there is the same width whatever stands behind it; the two behind it differ.
    return ['Noto Sans', 'Noto Sans Mono'].filter((font) => widthIn(`"${font}", serif`) !== widthIn(`"${font}", monospace`));
  });
  expect(missing, 'the pictures are drawn in fonts of the packages fonts-noto-core and fonts-noto-mono: install them').toEqual([]);
}

/** Compares the page with a picture of it, in a window as high as the page. Cards out of sight are not drawn, and the picture may be taken sooner. */
async function expectPicture(page: Page, name: string): Promise<void> {
  await expectFonts(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('blind-betting-card { content-visibility: visible }');
    document.adoptedStyleSheets.push(sheet);
  });
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: 16_000 });
  await frames(page);
  const height = await page.evaluate(() => Math.floor(document.documentElement.getBoundingClientRect().height));
  await page.setViewportSize({ width, height });
  await frames(page);
  await expect(page).toHaveScreenshot(name, picture);
}

const picture = { fullPage: true, scale: 'device' as const, maxDiffPixelRatio: 0.005 };

test('light, three in a row', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await open(page);
  await expectAccessible(page);
  await expectPicture(page, 'light.png');
});

test('on a phone of 320 px, in German', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'de');
  await expectPicture(page, 'narrow.png');
});

test('dark, from right to left', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1200, height: 900 });
  await open(page, 'ar');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await expectPicture(page, 'dark-rtl.png');
});

test('forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 800, height: 900 });
  await open(page);
  await expectPicture(page, 'forced-colours.png');
});

test('printed: both sides, one under the other', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page);
  // On paper a turned card is as one that is not: of those, one is enough.
  await page.evaluate(() => document.querySelectorAll('[side=reality]:not(:first-child)').forEach((card) => card.remove()));
  await page.emulateMedia({ media: 'print' });
  await expectPicture(page, 'print.png');
});

test('a text that is looked for turns the card that holds it, and no other', async ({ page }) => {
  await open(page);
  const sides = () => page.locator('blind-betting-card').evaluateAll((cards) => cards.map((card) => card.getAttribute('side')));
  const before = await sides();
  const words = (await page.locator('blind-betting-card[story=job]').first().locator(`${part.reality} h2`).textContent())!;
  await page.evaluate((text) => (location.hash = `:~:text=${encodeURIComponent(text)}`), words);
  await expect(page.locator('blind-betting-card[story=job]').first()).toHaveAttribute('side', 'reality');
  expect((await sides()).filter((side, index) => side !== before[index])).toEqual(['reality']);
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
