/**
 * Proves: at every scroll position within the directory, on the narrowest phone and at 400 % zoom, the exit is in sight, large enough and
 * on top, even on a page that keeps it from sticking.
 */
import type { Page } from '@playwright/test';
import { expectAccessible } from './promises.js';
import { readyButton, test } from './exit-target.js';
import { expect } from './servers.js';

const sizes = {
  'a phone': { width: 320, height: 568 },
  '400 % zoom': { width: 320, height: 256 },
};

/** Where the button is: inside the viewport, at least 44 pixels high, with nothing over it. */
function button(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const holders = [...document.querySelectorAll('blind-betting-card, help-directory')];
    const exit = holders.flatMap((element) => element.shadowRoot!.querySelector('quick-exit') ?? [])[0]!.shadowRoot!;
    const link = exit.querySelector('a')!;
    const { top, bottom, left, right, height } = link.getBoundingClientRect();
    const inside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
    return { inside, large: height >= 44, onTop: exit.elementFromPoint((left + right) / 2, (top + bottom) / 2) === link };
  });
}

// In the first card of the town's page, and in the directory of the other one, which clips what sticks.
for (const address of ['/plain.html', '/exit-clipped.html']) {
  for (const [name, size] of Object.entries(sizes)) {
    for (const language of ['en', 'ar']) {
      test(`${address}, ${name}, ${language}: in reach from the first line of the directory to the last`, async ({ page }) => {
        await page.setViewportSize(size);
        await page.goto(address);
        const directory = page.locator('help-directory');
        await directory.evaluate((element: HTMLElement, tag) => (element.lang = tag), language);
        await expect(directory.locator(`.root[lang=${language}] li`).first()).toBeVisible();
        await readyButton(page.locator('quick-exit').first());
        const { top, bottom } = await directory.evaluate((element) => {
          const box = element.getBoundingClientRect();
          return { top: box.top + scrollY, bottom: box.bottom + scrollY };
        });
        // From the moment the button has come into sight until the last line of the directory is about to leave it.
        for (let y = Math.round(top); y < bottom; y += Math.round(size.height / 2)) {
          await page.evaluate((to) => scrollTo(0, to), y);
          await expect.poll(() => button(page), `at ${y - top} of ${bottom - top}`).toEqual({ inside: true, large: true, onTop: true });
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  }
}

test('a jump from above the directory to its end finds the button there', async ({ page }) => {
  await page.setViewportSize(sizes['400 % zoom']);
  await page.goto('/exit-clipped.html');
  await readyButton(page.locator('help-directory quick-exit'));
  await page.keyboard.press('End');
  await expect.poll(() => button(page)).toEqual({ inside: true, large: true, onTop: true });
  // Chromium still scrolls, and would lose another key, or go on past where a script has scrolled.
  await expect.poll(() => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1)).toBe(true);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect
    .poll(() => page.locator('help-directory quick-exit').evaluate((exit) => exit.shadowRoot!.querySelector('[popover]')))
    .toBeNull();
});

test('while it floats it leaves, keeps the focus, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize(sizes['a phone']);
  await page.goto('/exit-clipped.html');
  const link = await readyButton(page.locator('help-directory quick-exit'));
  await link.focus();
  await page.keyboard.press('End');
  await expect.poll(() => button(page)).toEqual({ inside: true, large: true, onTop: true });
  await expect(link).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('The weather');
});

test('in a header the button has its place, and stays in reach when the header has gone', async ({ page }) => {
  for (const size of [...Object.values(sizes), { width: 1280, height: 720 }]) {
    await page.setViewportSize(size);
    await page.goto('/exit.html');
    const link = await readyButton(page.locator('quick-exit'));
    await expect(link).toBeInViewport({ ratio: 1 });
    expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => scrollTo(0, 0));
    await expect(link).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});

test('paper shows no exit', async ({ page }) => {
  await page.goto('/exit.html');
  const link = await readyButton(page.locator('quick-exit'));
  await page.emulateMedia({ media: 'print' });
  await expect(link).toBeHidden();
});
