/** Proves: what the parser puts into an element that has no end tag is in sight, below it and in order; the console says what to write. */
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

test('the page goes on below each element, and both work', async ({ page, complaints }) => {
  await page.goto('/self-closed.html');
  const [card, directory] = [page.locator('main > blind-betting-card'), page.locator('blind-betting-card > help-directory')];
  await expect(card.locator(part.flip)).toBeVisible();
  await expect(page.locator('#after')).toBeVisible();
  const places = [
    card.locator(part.promise),
    page.locator('#between'),
    directory.locator(part.emergency).first(),
    page.locator('#after'),
    page.locator('footer'),
  ];
  // Until nothing moves any more: the boxes are asked for one after the other.
  await expect(async () => {
    const tops = await Promise.all(places.map(async (place) => (await place.boundingBox())!.y));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  }).toPass();
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(directory);
  const lines = ['blind-betting-card', 'help-directory'].map((tag) => expect.stringContaining(`Write </${tag}> right after its fallback`));
  expect(complaints).toEqual(lines);
});

test('the exit leaves the page', async ({ page }) => {
  await page.goto('/self-closed.html');
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
  await page.locator('blind-betting-card quick-exit a[part=exit]').click();
  await expect(page.getByText('elsewhere')).toBeVisible();
});
