/** Proves: for each need, on a light page and a dark one, from left to right and from right to left, axe finds nothing in the directory. */
import { NEEDS } from '@blind-betting/locales';
import { expectAccessible, part } from './promises.js';
import { expect, test } from './servers.js';

for (const colorScheme of ['light', 'dark'] as const)
  for (const [language, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    for (const need of NEEDS) {
      test.describe(`${colorScheme}, ${direction}`, () => {
        test.use({ colorScheme });

        test(`${need}, with everything open`, async ({ page }) => {
          await page.goto('/plain.html');
          const directory = page.locator('help-directory');
          await directory.evaluate(
            (element: HTMLElement, values) => {
              element.setAttribute('need', values.need);
              element.lang = values.language;
            },
            { need, language },
          );
          await expect(directory.locator('.root').first()).toHaveCSS('direction', direction);
          await expect(directory.locator(`.root[lang=${language}] ${part.service}`).first()).toBeVisible();
          // The page's own colours follow the device; so must what the kit draws on.
          await expect(directory.locator('.directory')).toHaveCSS(
            'background-color',
            colorScheme === 'dark' ? 'rgb(21, 22, 25)' : 'rgb(255, 255, 255)',
          );
          for (const summary of await directory.locator('summary:visible').all()) await summary.click();
          await expect(directory.locator('.guide h3')).toHaveCount(3);
          await directory.locator('[part=number]').first().click();
          await expect(directory.locator('.trace')).toBeVisible();
          await expectAccessible(page, 'help-directory');
        });
      });
    }
