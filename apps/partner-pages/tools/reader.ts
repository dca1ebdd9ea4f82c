/** What the reader of a published page gets. */
import type { Page } from '@playwright/test';
import { part } from '../test/promises.js';
import { expect, quiet } from './servers.js';

/**
 * works: the card turns, the directory of Belgium can be called, the exit leaves; number: one can be seen and called; text: seen only, which a phone
 * may recognise by itself.
 */
export type Outcome = 'works' | 'number' | 'text' | 'nothing';

/** Of the fallback of the card and of the directory, which no drawn element says. */
const FALLBACK = ['De belofte: “', 'Nu in gevaar? 112 · Stophumantrafficking'];

/** Elements and placeholders that are not drawn. */
const isDrawn = () =>
  ![...document.querySelectorAll('blind-betting-card, help-directory, .help[data-element]')].some(
    (element) => !element.shadowRoot?.querySelector('.root[lang]'),
  );

/**
 * @param plain a page that runs no script
 * @returns what the reader of the page gets, with and without script; no fallback is seen twice, nor beside an element
 */
export async function outcomeOf(page: Page, plain: Page, address: string): Promise<string> {
  await page.goto(address);
  const withScript = await seen(page);
  await plain.goto(address);
  const without = await numbers(plain);
  return withScript === without || (withScript === 'works' && without === 'number')
    ? withScript
    : `${withScript}; without script: ${without}`;
}

/** @param page that is open */
export async function seen(page: Page): Promise<Outcome> {
  await quiet(page);
  // Without the tag no element will ever be drawn.
  const hasTag = await page.evaluate(() => Boolean(document.querySelector('script[type=module][src*="blind-betting"]')));
  if (hasTag) await page.waitForFunction(isDrawn);
  const drawn = await page.locator('blind-betting-card .root[lang], help-directory .root[lang]').count();
  await expectOnce(page, drawn);
  return (await works(page)) ? 'works' : numbers(page);
}

async function works(page: Page): Promise<boolean> {
  const card = page.locator('blind-betting-card').first();
  const service = page.locator('help-directory a[href="tel:+3225116464"]').filter({ visible: true });
  if (!(await card.locator(part.flip).isVisible()) || !(await service.count())) return false;
  await card.locator(part.flip).click();
  await expect(card).toHaveAttribute('side', 'reality');
  await expect(card.locator(part.helpline)).toHaveAttribute('href', 'tel:+3278055800');
  await expect(page.locator('#after')).toBeVisible();
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.locator('quick-exit a[part=exit]').first().click();
  await expect(page.getByText('elsewhere')).toBeVisible();
  return true;
}

/** A number for danger or the helpline, in sight: as a link to call, or as text. */
export async function numbers(page: Page): Promise<Outcome> {
  if (await page.locator('a[href="tel:+3278055800"], a[href="tel:112"]').filter({ visible: true }).count()) return 'number';
  return (await page
    .getByText(/078.05.58.00|\b112\b/)
    .filter({ visible: true })
    .count())
    ? 'text'
    : 'nothing';
}

/** Text of the page itself, not that of the trees of our elements, where it is in sight. */
async function expectOnce(page: Page, drawn: number): Promise<void> {
  const counts = await page.evaluate((texts) => {
    // As it is painted: without what is hidden.
    const painted = document.body.innerText.replaceAll(/\s+/g, ' ');
    return texts.map((text) => painted.split(text).length - 1);
  }, FALLBACK);
  for (const [index, count] of counts.entries()) expect(count, `fallback seen: ${FALLBACK[index]}`).toBeLessThanOrEqual(drawn > 1 ? 0 : 1);
}
