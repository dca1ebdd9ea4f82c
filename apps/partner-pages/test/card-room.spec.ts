/** Proves: the card fits one screen of a small phone, its button is in view as long as the promise is, and large text stays whole. */
import type { Page } from '@playwright/test';
import { part } from './promises.js';
import { expect, test } from './servers.js';

const STORIES = ['love', 'online', 'job', 'money', 'shelter', 'fate'];

async function open(page: Page, language: string, story = 'love', side = 'promise'): Promise<void> {
  await page.goto('/bare.html');
  await page.evaluate(
    (attributes) => {
      const card = document.createElement('blind-betting-card');
      for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
      document.body.replaceChildren(card);
    },
    { lang: language, country: 'BE', story, side },
  );
  await expect(page.locator(part.helpline)).toHaveCount(1);
  await expect(page.locator('.art svg')).toHaveCount(1);
}

for (const story of STORIES)
  test(`${story}: card and button fit one screen of 360 by 640 in German`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open(page, 'de', story);
    const { height } = (await page.locator('[part=card]').boundingBox())!;
    expect(height).toBeLessThanOrEqual(640);
  });

for (const viewport of [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
])
  test(`the button is in view as long as the promise is, ${viewport.width} by ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, 'de', 'money');
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'After the card' })));
    await page.evaluate(() => (document.body.style.paddingBlock = '100vh'));
    const { top, bottom } = await page.locator(part.promise).evaluate((side) => {
      const box = side.getBoundingClientRect();
      return { top: box.top + scrollY, bottom: box.bottom + scrollY };
    });
    // From when so much of the card is in view that the button has room in it.
    for (let place = top - viewport.height + 120; place < bottom; place += 40) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), place);
      await expect(page.locator(part.flip), `at ${place}`).toBeInViewport({ ratio: 1 });
    }
  });

for (const side of ['promise', 'reality'])
  test(`text twice as large is whole at 360 px, ${side}`, async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const language of ['de', 'fi', 'ka', 'ar', 'th']) {
      await open(page, language, 'love', side);
      const cut = await page.locator(`section[part~=${side}]`).evaluate((section) => {
        const box = section.getBoundingClientRect();
        return [...section.querySelectorAll('p, h2, li, a, button')].flatMap((element) => {
          const { left, right, top, bottom, width } = element.getBoundingClientRect();
          const isOut = left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
          return width > 0 && isOut ? `${element.localName}: ${element.textContent?.trim().slice(0, 40)}` : [];
        });
      });
      expect(cut, language).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
