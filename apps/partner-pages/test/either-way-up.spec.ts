/** Proves: a phone held upright or on its side shows the same words and does the same; nothing asks to be turned. */
import type { Page } from '@playwright/test';
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test.use({ viewport: { width: 390, height: 844 } });

/** All texts of our elements that are shown, in order. */
async function words(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walk = (root: Node) => {
      for (const child of root.childNodes) {
        // A short card keeps its last lines behind this button, a low one beside the picture shows them.
        if (child instanceof Element && child.matches('[part~=reality] button.more')) continue;
        if (child instanceof Text && child.data.trim() && child.parentElement?.checkVisibility({ visibilityProperty: true }))
          texts.push(child.data.trim());
        if (child instanceof Element) {
          if (child.shadowRoot) walk(child.shadowRoot);
          walk(child);
        }
      }
    };
    for (const { shadowRoot } of document.querySelectorAll('blind-betting-card, help-directory')) walk(shadowRoot!);
    return texts;
  });
}

test('upright and on its side the same words are shown, and the card turns', async ({ page }) => {
  await page.addInitScript(() => {
    if (screen.orientation) screen.orientation.lock = () => Promise.reject(new Error('the kit has asked for an orientation'));
  });
  await page.goto('/plain.html');
  await expectBelgianServices(page.locator('help-directory'));
  // What one way up hides, the reader opens.
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('blind-betting-card'))
      shadowRoot!.querySelector<HTMLElement>('[part~=reality] button.more')?.click();
  });
  const upright = await words(page);
  expect(upright.length).toBeGreaterThan(100);
  await page.setViewportSize({ width: 844, height: 390 });
  await expect.poll(() => words(page)).toEqual(upright);
  const card = page.locator('blind-betting-card').first();
  await card.locator(part.flip).click();
  await expectTurned(card);
  for (const target of [card.locator(part.helpline), page.locator('help-directory').locator('[part=number]').last()]) {
    await target.scrollIntoViewIfNeeded();
    await expect(target).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectTurned(card);
});
