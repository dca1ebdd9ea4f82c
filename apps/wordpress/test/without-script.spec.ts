/** Proves: where the script does not run, a reader of a page with both elements sees numbers and can call them. */
import type { Page } from '@playwright/test';
import { expect, install, publish, test } from './wordpress.js';

const both = 'Words.\n\n[help_card country="BE"]\n\nWords.\n\n[help_directory country="BE" language="fr"]';

test.beforeAll(({ wordpress }) => install(wordpress));

async function expectNumbers(page: Page) {
  for (const name of ['blind-betting-card', 'help-directory']) {
    for (const [number, href] of [
      ['112', 'tel:112'],
      ['078 05 58 00', 'tel:+3278055800'],
    ] as const) {
      const link = page.locator(name).getByRole('link', { name: number });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', href);
    }
    await expect(page.locator(name)).toHaveJSProperty('shadowRoot', null);
  }
}

test.describe('scripts switched off', () => {
  test.use({ javaScriptEnabled: false });
  test('numbers stand in both elements', async ({ page, wordpress }) => {
    await page.goto(publish(wordpress, both));
    await expectNumbers(page);
  });
});

test('the script is blocked', async ({ page, wordpress }) => {
  await page.route('**/help.js', (route) => route.abort());
  await page.goto(publish(wordpress, both));
  await expectNumbers(page);
});

test('a changed script is not run', async ({ page, wordpress, complaints }) => {
  await page.route('**/help.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  await page.goto(publish(wordpress, both));
  await expectNumbers(page);
  expect(complaints.join()).toContain('integrity');
});
