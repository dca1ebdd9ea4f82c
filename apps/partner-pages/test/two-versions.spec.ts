/** Proves: of two versions on one page the first stands, loads its files alone, and one warning names both. */
import { readFileSync } from 'node:fs';
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

const { version } = JSON.parse(readFileSync(new URL('../../../packages/embed/dist/manifest.json', import.meta.url), 'utf8'));
const entry = readFileSync(new URL('../../../packages/embed/dist/blind-betting.js', import.meta.url), 'utf8');
const other = '99.1.2';

test.beforeEach(({ tamperWith }) => {
  expect(entry.split(`"${version}"`)).toHaveLength(2);
  tamperWith((path) => (path === '/other/blind-betting.js' ? entry.replace(`"${version}"`, `"${other}"`) : undefined));
});

test('the first version stands, and one warning names both', async ({ page, servers, complaints }) => {
  await page.goto('/two-versions.html');
  const card = page.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  await expect
    .poll(() => complaints)
    .toEqual([`Blind Betting: version ${version} is on this page already, version ${other} is not used. Load one only.`]);
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((name) => name.startsWith(`${servers.embed}/other/`))).toEqual([`${servers.embed}/other/blind-betting.js`]);
});

test('elements that come later are not mixed either', async ({ page, complaints }) => {
  await page.goto('/two-versions.html');
  await expect(page.locator('blind-betting-card').locator(part.flip)).toBeVisible();
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('quick-exit')));
  await expect(page.locator('main > quick-exit').getByRole('link').first()).toBeVisible();
  expect(await page.evaluate(() => (customElements.get('quick-exit') as unknown as { version: string }).version)).toBe(version);
  expect(complaints).toHaveLength(1);
});
