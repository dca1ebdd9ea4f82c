/** What custom-elements-everywhere.com asks of a framework, as far as our elements have it: they take no objects, and fire no event in capitals. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Columns of the table, in order. */
export const columns = ['strings', 'numbers', 'booleans', 'event `flip`', 'event `country-change`', 'children', 'in a condition'] as const;

export type Column = (typeof columns)[number];

type Card = HTMLElementTagNameMap['blind-betting-card'];
type Directory = HTMLElementTagNameMap['help-directory'];

/** The elements of the page that every set-up shows. */
export const card = (page: Page) => page.locator('#card');
export const directory = (page: Page) => page.locator('#directory');

/** Until an element shows its texts. */
export async function drawn(element: Locator): Promise<void> {
  await expect(element.locator('.root[lang]').first()).toBeAttached();
}

/** What the page does with a press of its own button: every value is another, through the state of the framework. */
export async function change(page: Page): Promise<void> {
  await page.locator('#change').click();
}

const valuesOf = (page: Page) =>
  card(page).evaluate(({ country, story, headingLevel, figure }: Card) => ({ country, story, headingLevel, figure }));
const noExitOf = (page: Page) => directory(page).evaluate(({ noExit }: Directory) => noExit);

/** Each is asked of a page that has just been opened. */
export const expectations: Record<Column, (page: Page) => Promise<void>> = {
  strings: async (page) => {
    expect(await valuesOf(page)).toMatchObject({ country: 'BE', story: 'money' });
    await change(page);
    await expect.poll(() => valuesOf(page)).toMatchObject({ country: 'NL', story: 'job' });
  },
  numbers: async (page) => {
    await expect(card(page).locator('[part=title]').first()).toHaveAttribute('aria-level', '3');
    expect(await valuesOf(page)).toMatchObject({ headingLevel: 3 });
    await change(page);
    await expect(card(page).locator('[part=title]').first()).toHaveAttribute('aria-level', '4');
    expect(await valuesOf(page)).toMatchObject({ headingLevel: 4 });
  },
  booleans: async (page) => {
    // One of them goes from true to false, the other the way round.
    expect([(await valuesOf(page)).figure, await noExitOf(page)]).toEqual([true, false]);
    await expect(directory(page).locator('quick-exit')).toHaveCount(1);
    await change(page);
    await expect(directory(page).locator('quick-exit')).toHaveCount(0);
    expect([(await valuesOf(page)).figure, await noExitOf(page)]).toEqual([false, true]);
  },
  'event `flip`': async (page) => {
    await card(page).locator('[part=flip]').click();
    await expect(page.locator('#flip')).toHaveText('reality');
    await card(page).locator('[part=flip]').click();
    await expect(page.locator('#flip')).toHaveText('promise');
  },
  'event `country-change`': async (page) => {
    await directory(page).locator('[part=change]').click();
    await directory(page).getByRole('combobox', { name: 'Land' }).selectOption('LU');
    await expect(page.locator('#country')).toHaveText('LU');
  },
  children: async (page) => {
    await expect(card(page).locator('> p > a')).toHaveAttribute('href', 'tel:+3278055800');
    const words = card(page).locator('> [slot=promise]');
    expect(await words.evaluate((element) => element.assignedSlot?.name)).toBe('promise');
    await expect(words).toBeVisible();
  },
  'in a condition': async (page) => {
    const second = page.locator('#second');
    for (let times = 0; times < 2; times += 1) {
      await expect(second).toHaveCount(0);
      await page.locator('#toggle').click();
      await drawn(second);
      await page.locator('#toggle').click();
    }
  },
};
