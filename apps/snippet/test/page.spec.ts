/** Proves: the page opens from a disk in each engine, asks for nothing, follows every choice, and can be used with a keyboard and read aloud. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expect, test } from '@playwright/test';
import { otherEngines } from '../../../scripts/testing/other-engines.js';

const address = new URL('../dist/index.html', import.meta.url).href;
const words = (tag: string) => JSON.parse(readFileSync(new URL(`../words/${tag}.json`, import.meta.url), 'utf8')) as Record<string, string>;
const english = words('en');

test.beforeEach(async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!/^(file|about|data):/.test(request.url())) complaints.push(request.url());
  });
  Object.assign(page, { complaints });
});

test.afterEach(({ page }) => {
  expect((page as unknown as { complaints: string[] }).complaints).toEqual([]);
});

test('a choice changes the code, the preview and the address, and no step of the history', async ({ page }) => {
  await page.goto(`${address}#language=en&country=BE`);
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('blind-betting-card').locator('[part~=flip]')).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await page.getByRole('combobox', { name: english['country']!, exact: true }).selectOption('SE');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'sv');
  await page.getByLabel(english['placeholder']!).check();
  await expect(page.locator('pre').filter({ hasText: 'data-element="help-directory" data-country="SE" data-lang="sv"' })).toBeVisible();
  await page.getByLabel(english['card']!).uncheck();
  await expect(preview.locator('blind-betting-card')).toHaveCount(0);
  await expect(preview.locator('help-directory').locator('.root a[href^="tel:"]').first()).toBeAttached();
  await expect(page.locator('pre').filter({ hasText: 'copy help/' })).toContainText('--bundle help-directory,quick-exit');
  expect(page.url()).toContain('country=SE');
  expect(page.url()).toContain('elements=help-directory');
  expect(await page.evaluate(() => history.length)).toBe(before);
  // The last thing to show stays.
  await page.getByLabel(english['directory']!).click();
  await expect(page.getByLabel(english['directory']!)).toBeChecked();
});

test('too little contrast is said, and the colours reach preview and code', async ({ page }) => {
  await page.goto(`${address}#language=en&country=BE&action=ffb300&action-text=ffffff`);
  const said = page.locator('.pair output').first();
  await expect(said).toHaveText(english['contrastLow']!.replace('{ratio}', '1.7'));
  await page.getByLabel(english['button']!, { exact: true }).fill('#17324f');
  await expect(said).toHaveText(english['contrastGood']!.replace('{ratio}', '13.0'));
  await expect(page.locator('pre').filter({ hasText: '--bb-action: #17324f;' })).toBeVisible();
  await page.getByLabel(english['button']!, { exact: true }).fill('#006633');
  const button = page.frameLocator('iframe').locator('blind-betting-card').locator('[part~=flip]').first();
  await expect(button).toHaveCSS('background-color', 'rgb(0, 102, 51)');
});

test('a wrong address is said and never printed; a link to it neither', async ({ page }) => {
  await page.goto(`${address}#language=en&country=BE&address=https://your.site/$(touch+here)/`);
  await expect(page.locator('pre').first()).toBeVisible();
  await expect(page.locator('ol')).not.toContainText('$(');
  const field = page.getByLabel(english['addressOfFolder']!);
  await field.fill('http://your.site/');
  await field.blur();
  await expect(page.getByText(english['addressWrong']!)).toBeVisible();
  await expect(page.locator('ol')).not.toContainText('http://your.site');
});

test('in the preview nothing leads away, and nothing is called', async ({ page }) => {
  await page.goto(`${address}#language=en&country=BE&languages=nl-BE`);
  const preview = page.frameLocator('iframe');
  await preview.locator('help-directory').locator('.root a[href^="tel:"]').first().click();
  await preview.locator('quick-exit').locator('a[part~=exit]').first().click();
  await preview.locator('blind-betting-card').locator('[part~=flip]').first().click();
  await expect(preview.locator('blind-betting-card')).toHaveAttribute('side', 'reality');
  expect(page.frames()).toHaveLength(2);
  expect(page.frames()[1]!.url()).toBe('about:srcdoc');
});

test('what is copied is the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}#language=de&country=AT&languages=de`);
  const german = words('de');
  await page.getByRole('button', { name: german['copy']!, exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(german['copied']!, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('pre').first().textContent());
});

for (const [width, scheme, language] of [
  [390, 'light', 'fr'],
  [390, 'dark', 'ar'],
  [1280, 'dark', 'en'],
] as const)
  test(`nothing to mend for axe, and no sideways scrolling: ${width} px, ${scheme}, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${address}#language=${language}&country=BE&action=ffb300&action-text=ffffff`);
    await expect(page.locator('pre').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    // By the driver, since the page's own policy lets no other script in.
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(async () => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      return run.run(document, { iframes: false, preload: false });
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  });

test('printed, it is a sheet of steps', async ({ page }) => {
  await page.goto(`${address}#language=en&country=BE`);
  await expect(page.locator('ol li')).toHaveCount(6);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ol li').first()).toBeVisible();
  for (const hidden of ['.choose', 'iframe', 'figcaption button', '.language']) await expect(page.locator(hidden).first()).toBeHidden();
});

/** Runs in the page. */
async function visit(): Promise<{ title: string; codes: number; preview: number }> {
  for (let times = 0; times < 1500 && !document.querySelector('pre'); times += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  const { length } = document.querySelector('iframe')!.srcdoc;
  return { title: document.querySelector('h1')!.textContent, codes: document.querySelectorAll('pre').length, preview: length };
}

for (const [name, start] of Object.entries(otherEngines))
  test(`it opens from a disk in ${name}`, async () => {
    const engine = await start();
    try {
      const { preview, ...found } = await engine.visit(`${address}#language=fi&country=FI&languages=fi`, visit);
      expect(found).toEqual({ title: words('fi')['title'], codes: 7 });
      expect(preview).toBeGreaterThan(100_000);
    } finally {
      await engine.close();
    }
  });
