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
  await page.getByRole('button', { name: /^Show all/ }).click();
  const shown = page.locator('main tbody th small');
  const all = namesIn('directory').flatMap((name) => read(`directory/${name}.json`).services.map(({ id }: { id: string }) => id));
  expect((await shown.allTextContents()).sort()).toEqual(all.sort());
  await page.getByRole('combobox', { name: 'Country', exact: true }).selectOption('BE');
  await expect(page.getByRole('status')).toHaveText(`${all.filter((id) => id.startsWith('be-')).length} services`);
  for (const id of await shown.allTextContents()) expect(id).toMatch(/^be-/);
});

test('Directory follows the country of the toolbar', async ({ page }) => {
  await open(page, 'directory--countries', 'country:LU');
  await expect(page.locator('main tbody tr')).toHaveText([/^\s*Luxembourg\s+LU\s*nobody yet\s*18 October to 24 October/]);
  await expect(page.getByRole('combobox', { name: 'Country', exact: true })).toHaveValue('LU');
});

test('Languages shows every language, and its glyphs are checked', async ({ page }) => {
  await open(page, 'languages--overview');
  await page.getByRole('button', { name: /^Show all/ }).click();
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
  await page.getByRole('searchbox', { name: 'Find' }).fill('Georgian');
  await expect(page.locator('main tbody tr', { hasText: 'ka, Georgian' })).toContainText('1 lacking: U+0383');
  // Storybook goes on loading what this page does not need.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('Languages shows every text beside English, with what a regional file changes', async ({ page }) => {
  await open(page, 'languages--texts-beside-english', 'language:nl-BE');
  await page.getByRole('button', { name: /^Show all/ }).click();
  const row = page.locator('main tbody tr', { hasText: 'stories.love.reality.name' });
  await expect(row).toContainText('differs from its base');
  await expect(row.locator('[lang="nl-BE"]')).toHaveText(read('messages/nl-BE.json').messages.stories.love.reality.name);
  const inherited = page.locator('main tbody tr', { hasText: 'common.danger' });
  await expect(inherited.locator('[lang="nl-BE"]')).toHaveText(read('messages/nl.json').messages.common.danger);
  await expect(page.getByText('missing', { exact: true })).toHaveCount(0);
});

test('A data page is short at first, counts in tiles, sorts by a column and finds a word', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'directory--services-by-urgency');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
  const [status, tile] = [page.getByRole('status'), page.getByRole('button', { name: /held back$/ })];
  await tile.click();
  await expect(status).toHaveText(`${(await tile.locator('b').textContent()) ?? ''} services`);
  for (const state of await page.locator('main tbody td[data-title="State"] .badge').allTextContents()) expect(state).toBe('held back');
  await page.getByRole('button', { name: 'Country' }).click();
  const names = await page.locator('main tbody td[data-title="Country"]').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  await page.getByRole('searchbox', { name: 'Find' }).fill('no such service');
  await expect(status).toHaveText('0 services');
});

test('A partner page lives in the showcase, at both widths', async ({ page }) => {
  await open(page, 'hosts--one-page', 'host:right-to-left');
  for (const width of [390, 1280]) {
    const host = page.frameLocator(`iframe[title="right-to-left, ${width} pixels wide"]`);
    await expect(host.locator('blind-betting-card .root[lang="ar"]').first()).toBeVisible();
  }
});

test('The shell has our mark, follows the theme, and keeps the addresses of stories that are not listed', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${server.origin}/index.html?path=/story/card--love-reality&globals=theme:dark`);
  const card = page.frameLocator('#storybook-preview-iframe').locator('blind-betting-card[side="reality"] .root');
  await expect(card).toBeVisible();
  await expect(page.locator('html')).toHaveClass(/dark/);
  await expect(page.locator('img.mark')).toHaveJSProperty('naturalWidth', 32);
  await expect(page).toHaveTitle(/Blind Betting$/);
  await expect(page.getByText('Love: the reality')).toHaveCount(0);
});

const narrow = [
  'directory--services-by-urgency',
  'directory--countries',
  'directory--held-back',
  'languages--overview',
  'languages--texts-beside-english',
  'languages--longest-texts',
  'foundations--colours',
  'foundations--type',
  'foundations--drawings',
  'hosts--one-page',
  'start--cover',
];
for (const story of narrow)
  test(`${story}: nothing is cut off at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, story, 'language:ar');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
