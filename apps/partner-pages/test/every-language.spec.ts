/** Proves: card and directory work in every language and every country, on the narrowest phone, and a number is in view at once. */
import { catalog } from '@blind-betting/locales';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, openChoices, part } from './promises.js';
import { sampleOf } from '../../../scripts/testing/sample.js';
import { expect, test } from './servers.js';

test.use({ viewport: { width: 320, height: 640 } });

const stories = ['love', 'online', 'job', 'money', 'shelter', 'fate'];
const rightToLeft = ['ar', 'fa', 'ur'];

/** Parts of a shadow tree that are wider than their place, as text; scrolling selects aside. */
async function tooWide(element: Locator): Promise<string[]> {
  return element.evaluate((host) => {
    const limit = host.getBoundingClientRect();
    return [...host.shadowRoot!.querySelectorAll<HTMLElement>('.root *:not(.unseen, option, svg *)')]
      .filter((inner) => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.right > limit.right + 1 || box.left < limit.left - 1);
      })
      .map((inner) => `${inner.localName}: ${inner.textContent?.trim().slice(0, 60)}`);
  });
}

async function noSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const language of catalog.languages) {
  test(`${language}: both sides of each story, and the directory`, async ({ page }) => {
    await page.goto('/plain.html');
    await page.evaluate((tag) => (document.documentElement.lang = tag), language);
    const card = page.locator('blind-betting-card').first();
    const directory = page.locator('help-directory');
    for (const element of [card, directory]) {
      // A country without regional forms of languages, so that each file is seen for itself.
      await element.evaluate((host) => host.setAttribute('country', 'LU'));
      const root = element.locator(`.root[lang="${language}"]`).first();
      await expect(root).toBeVisible();
      await expect(root).toHaveCSS('direction', rightToLeft.includes(language) ? 'rtl' : 'ltr');
    }
    for (const story of stories)
      for (const side of ['promise', 'reality']) {
        await card.evaluate((element, values) => Object.assign(element, values), { story, side });
        // At rest: while it turns, what comes nearer to the eye looks larger.
        await card.evaluate(async (element) => {
          await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
          for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
        });
        expect(await tooWide(card), `${story} ${side}`).toEqual([]);
      }
    await directory.locator('.guide summary').click();
    await expect(directory.locator('.guide h3')).toHaveCount(3);
    expect(await tooWide(directory)).toEqual([]);
    await noSideways(page);
    await expectAccessible(page, 'help-directory');
    await expectAccessible(page, 'blind-betting-card');
  });
}

// Between languages only the breaks of lines differ; the colours are those of the story.
for (const language of new Set(['ar', ...sampleOf(catalog.languages, 6)])) {
  test(`${language}: axe finds nothing on either side of any story, light and dark`, async ({ page }) => {
    // As high as the deck: what is out of sight is not drawn, and axe cannot see its colours.
    await page.setViewportSize({ width: 1200, height: 4500 });
    await page.goto('/deck.html');
    await page.evaluate((tag) => (document.documentElement.lang = tag), language);
    await expect(page.locator(`blind-betting-card .root[lang^="${language}"]`)).toHaveCount(12);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('blind-betting-card [part~=reality]').last()).toHaveCSS(
        'background-color',
        colorScheme === 'dark' ? 'rgb(38, 36, 31)' : 'rgb(247, 244, 236)',
      );
      await expectAccessible(page, 'blind-betting-card');
    }
  });
}

for (const country of catalog.countries) {
  test(`${country}: from opening the page to a number in one action, and in three where the page has the wrong country`, async ({
    page,
  }) => {
    await page.goto('/plain.html');
    const directory = page.locator('help-directory');
    await expect(directory.locator(part.service).first()).toBeVisible();
    // The reader is somewhere else than the page says: one opens the choices, one chooses.
    if (country !== 'BE') {
      const before = await directory.locator('.directory > .told').textContent();
      await openChoices(directory);
      await directory.locator('select').first().selectOption(country);
      await expect(directory.locator('.directory > .told')).not.toHaveText(before ?? '');
    }
    const numbers = directory.locator('[part=danger] a[href^="tel:"], [part=number]');
    await expect(directory.locator('[part=danger] a').first()).toHaveAttribute('href', `tel:${catalog.emergency[country] ?? '112'}`);
    // With the next action each of these dials, or tells of the trace first; none waits behind another choice.
    expect(await numbers.count()).toBeGreaterThanOrEqual(2);
    for (const link of await numbers.all()) {
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', /^tel:\+?\d{2,15}$/);
    }
    expect(await tooWide(directory)).toEqual([]);
    await noSideways(page);
    await expectAccessible(page, 'help-directory');
  });
}
