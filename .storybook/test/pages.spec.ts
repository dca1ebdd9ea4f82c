/** Proves: the pages for campaign teams show every file of the data, and the check for missing glyphs finds one. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { serve } from './serve.mjs';

const locales = new URL('../../packages/locales/', import.meta.url);
const namesIn = (folder: string) => readdirSync(new URL(`${folder}/`, locales)).map((file) => file.replace('.json', ''));
const read = (file: string) => JSON.parse(readFileSync(new URL(file, locales), 'utf8'));

let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  server = await serve(new URL('../../storybook-static/', import.meta.url));
});
test.afterAll(() => server.close());

async function open(page: Page, story: string, globals = ''): Promise<void> {
  await page.goto(`${server.origin}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await expect(page.locator('main.team')).toBeVisible();
}

test('Directory shows every service, and those of one country when it is chosen', async ({ page }) => {
  await open(page, 'directory--services-by-urgency');
  const shown = page.locator('main tbody th small');
  const all = namesIn('directory').flatMap((name) => read(`directory/${name}.json`).services.map(({ id }: { id: string }) => id));
  expect((await shown.allTextContents()).sort()).toEqual(all.sort());
  await page.getByLabel('Country').selectOption('BE');
  await expect(page.getByRole('status')).toHaveText(`${all.filter((id) => id.startsWith('be-')).length} services`);
  for (const id of await shown.allTextContents()) expect(id).toMatch(/^be-/);
});

test('Directory follows the country of the toolbar', async ({ page }) => {
  await open(page, 'directory--countries', 'country:LU');
  await expect(page.locator('main tbody tr')).toHaveText([/^\s*Luxembourg\s+LU\s*nobody yet\s*18 October to 24 October/]);
  await expect(page.getByLabel('Country')).toHaveValue('LU');
});

test('Languages shows every language, and its glyphs are checked', async ({ page }) => {
  await open(page, 'languages--overview');
  const rows = page.locator('main tbody tr');
  await expect(rows).toHaveCount(namesIn('messages').length);
  for (const row of await rows.allTextContents()) expect(row).toMatch(/all glyphs found|\d+ lacking: U\+/);
});

test('Languages names a character for which there is no glyph', async ({ page }) => {
  // An unassigned character, put into the data on its way to the page.
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('ქართული', 'ქართული\u0383') });
  });
  await open(page, 'languages--overview');
  await expect(page.locator('main tbody tr', { hasText: 'ka, Georgian' })).toContainText('1 lacking: U+0383');
  // Storybook goes on loading what this page does not need.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('Languages shows every text beside English, with what a regional file changes', async ({ page }) => {
  await open(page, 'languages--texts-beside-english', 'language:nl-BE');
  const row = page.locator('main tbody tr', { hasText: 'stories.love.reality.name' });
  await expect(row).toContainText('differs from its base');
  await expect(row.locator('[lang="nl-BE"]')).toHaveText(read('messages/nl-BE.json').messages.stories.love.reality.name);
  const inherited = page.locator('main tbody tr', { hasText: 'common.danger' });
  await expect(inherited.locator('[lang="nl-BE"]')).toHaveText(read('messages/nl.json').messages.common.danger);
  await expect(page.getByText('missing', { exact: true })).toHaveCount(0);
});

for (const story of ['directory--services-by-urgency', 'directory--countries', 'languages--overview', 'languages--longest-texts'])
  test(`${story}: nothing is cut off at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, story, 'language:ar');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
