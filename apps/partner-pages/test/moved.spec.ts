/** Proves: elements that are moved twenty times keep their state, react once to each click, still follow the language, and load nothing twice. */
import { expectWorks, part } from './promises.js';
import { expect, test } from './servers.js';

const move = () => {
  const [left, right] = ['left', 'right'].map((id) => document.getElementById(id)!);
  for (let time = 0; time < 20; time += 1) (time % 2 ? left : right)!.append(...(time % 2 ? right : left)!.children);
};

test('moved after drawing: nothing is lost and nothing is doubled', async ({ page, servers, complaints }) => {
  await page.goto('/moved.html');
  await expectWorks(page);
  const asked = () =>
    page.evaluate((kit) => performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(kit)).length, servers.embed);
  const before = await asked();
  await page.evaluate(move);
  const card = page.locator('blind-betting-card');
  await expect(card).toHaveAttribute('side', 'reality');
  await card.evaluate((element) => {
    element.addEventListener('flip', () => (element.dataset['flips'] = String(Number(element.dataset['flips'] ?? 0) + 1)));
  });
  await card.locator(part.flip).click();
  await expect(card).toHaveAttribute('data-flips', '1');
  await expect(card).toHaveAttribute('side', 'promise');
  await expect(card.locator('.root')).toHaveCount(1);
  expect(await asked()).toBe(before);
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  await expect(card.locator(part.flip)).toHaveText('Retourne la carte : la réalité');
  await expect(page.locator('help-directory').getByRole('heading', { name: 'Trouver de l’aide' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('moved before the files are here: drawn once, at the end', async ({ page, tamperWith, complaints }) => {
  let goOn = () => {};
  const moved = new Promise<undefined>((resolve) => (goOn = () => resolve(undefined)));
  let asked = 0;
  tamperWith((path) => {
    if (!path.startsWith('/c/')) return undefined;
    asked += 1;
    return moved;
  });
  await page.goto('/moved.html', { waitUntil: 'commit' });
  await expect.poll(() => asked).toBeGreaterThan(3);
  await page.evaluate(move);
  goOn();
  await expectWorks(page);
  expect(complaints).toEqual([]);
});
