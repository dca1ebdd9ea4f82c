/** Proves: of two exits on a page both leave, one answers the keys, and no two of them float above the page at once. */
import { readyButton, test } from './exit-target.js';
import { expect } from './servers.js';

test.beforeEach(async ({ page }) => {
  await page.goto('/exit-two.html');
  await readyButton(page.locator('header quick-exit'));
  await readyButton(page.locator('help-directory quick-exit'));
});

for (const name of ['header', 'directory']) {
  test(`the ${name}'s button leaves`, async ({ page }) => {
    await page
      .locator(name === 'header' ? 'header quick-exit' : 'help-directory quick-exit')
      .locator('a[part=exit]')
      .click();
    await expect(page).toHaveURL(new RegExp(`exit-target.html\\?${name}$`));
  });
}

test('the first one answers the keys, and says so once', async ({ page }) => {
  await page.keyboard.press('Shift');
  await expect(page.locator('header quick-exit').getByRole('status')).toHaveText('Press Shift 2 more times to leave.');
  await expect(page.locator('help-directory quick-exit').getByRole('status')).toHaveText('');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/exit-target.html\?header$/);
});

test('where the first one is hidden, the next one answers', async ({ page }) => {
  await page.locator('header quick-exit').evaluate((element: HTMLElement) => (element.hidden = true));
  await page.keyboard.press('Shift');
  await expect(page.locator('help-directory quick-exit').getByRole('status')).toHaveText('Press Shift 2 more times to leave.');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/exit-target.html\?directory$/);
});

test('one is in sight wherever the reader is, and never do two float', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  const inSight = () =>
    page.evaluate(() => {
      const roots = [document, document.querySelector('help-directory')!.shadowRoot!];
      const bars = roots.flatMap((root) => [...root.querySelectorAll('quick-exit')]).map((exit) => exit.shadowRoot!.querySelector('.bar')!);
      const whole = bars.filter((bar) => {
        const { top, bottom, left, right } = bar.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      });
      return { whole: whole.length > 0, floating: bars.filter((bar) => bar.matches(':popover-open')).length < 2 };
    });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += 400) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await expect.poll(inSight, `at ${y}`).toEqual({ whole: true, floating: true });
  }
});
