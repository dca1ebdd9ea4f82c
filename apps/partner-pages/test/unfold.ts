import { expect, type Page } from '@playwright/test';
import { openChoices } from './promises.js';

/** Opens all that can be opened in the first directory. */
export async function unfold(page: Page): Promise<void> {
  const directory = page.locator('help-directory').first();
  await openChoices(directory);
  await directory.evaluate(({ shadowRoot }) => {
    for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
  });
  // What is folded is drawn when it opens.
  await expect(directory.locator('.more small a').last()).toBeVisible();
  await expect(directory.locator('.guide h3')).toHaveCount(3);
}
