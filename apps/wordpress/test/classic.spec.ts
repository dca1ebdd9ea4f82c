/**
 * Proves: shortcodes in a page written in the classic way, by an author who may not write HTML, become a card that turns and a list with numbers;
 * the page asks no other origin, stores nothing and complains of nothing.
 */
import { staticHtml } from '../../../packages/embed/cli/static-html.mjs';
import { expect, install, publish, test } from './wordpress.js';

test.beforeAll(({ wordpress }) => install(wordpress));

const both = 'Words before.\n\n[help_card country="BE" story="job"]\n\nWords "between".\n\n[help_directory country="BE"]\n\nWords after.';

test('a visitor turns the card, finds numbers, and leaves no trace', async ({ page, wordpress, complaints, asked }) => {
  await page.goto(publish(wordpress, both));
  const card = page.locator('blind-betting-card');
  await card.locator('button[part=flip]').click();
  await expect(card).toHaveAttribute('side', 'reality');
  await expect(card.locator('a[part~=helpline]')).toHaveAttribute('href', 'tel:+3278055800');
  await expect(page.locator('help-directory li[part~=service] a[href="tel:+3225116464"]')).toBeVisible();
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(`${wordpress.origin}/`))).toEqual([]);
  expect(asked.filter((address) => /bett|blind|exploit|traffick/i.test(address))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('what stands between the tags is what the command prints', async ({ page, wordpress }) => {
  const html = await (await page.request.get(publish(wordpress, both))).text();
  const [card = '', , directory = ''] = (await staticHtml({ country: 'BE', language: 'nl-BE', story: 'job' }))
    .split('\n\n')[1]!
    .split('\n');
  for (const printed of [card, directory]) expect(html).toContain(printed.replace(/^<div>|<\/div>$/g, ''));
});
