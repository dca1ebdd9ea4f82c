/** Proves: where the page keeps the room free as the guide shows, nothing moves when the elements come, and the room is enough. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathOf } from './break-file.js';
import { gate } from './gate.js';
import { layoutShift } from './layout-shift.js';
import { wait } from './patience.js';
import { part } from './promises.js';
import { expect, test } from './servers.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

test('the guide has the rules of this page, word for word', () => {
  const [, rules = ''] = /<style>([^]*?)<\/style>/.exec(read('../pages/steady.html')) ?? [];
  expect(flat(read('../../../docs/embedding.md'))).toContain(flat(rules));
});

for (const width of [320, 480, 1200])
  test(`nothing moves, ${width} px wide`, async ({ page, tamperWith }) => {
    // Late enough for the fallback to be painted before, so that a shift would be seen.
    tamperWith(async (path) => {
      if (path.startsWith('/c/')) await setTimeout(500);
      return undefined;
    });
    await wait(page);
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/steady.html');
    const card = page.locator('blind-betting-card');
    const directory = page.locator('help-directory');
    const room = (await card.boundingBox())!.height;
    for (const scroll of [0, 700]) {
      await page.reload();
      await page.evaluate((top) => scrollTo(0, top), scroll);
      await expect(card.locator(part.helpline)).toHaveCount(1);
      await expect(directory.locator(part.service).first()).toBeAttached();
      expect(await layoutShift(page)).toBe(0);
      expect((await card.boundingBox())!.height).toBe(room);
    }
  });

for (const width of [320, 480, 1200])
  test(`what stands there stays in its place while code and texts are late for long, ${width} px wide`, async ({ page, tamperWith }) => {
    const [code, texts] = [gate(), gate()];
    tamperWith(async (path) => {
      if (path === pathOf('kit')) await code.opened;
      if (path === pathOf('nl-BE')) await texts.opened;
      return undefined;
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/steady.html');
    const elements = ['blind-betting-card', 'help-directory'].map((tag) => page.locator(tag));
    const places = async (inside: string) =>
      Promise.all(elements.map(async (element) => (await element.locator(inside).first().boundingBox())?.y));
    const atFirst = await places('h2');
    for (const element of elements) await expect(element.locator('#blind-betting-fault a')).toBeVisible();
    const withNotice = await places('#blind-betting-fault a');
    expect(await places('h2')).toEqual(atFirst);
    code.open();
    await expect(page.locator('blind-betting-card:defined')).toHaveCount(1);
    await expect(page.locator('help-directory:defined')).toHaveCount(1);
    expect(await places('h2')).toEqual(atFirst);
    expect(await places('#blind-betting-fault a')).toEqual(withNotice);
    texts.open();
    await expect(page.locator('blind-betting-card').locator(part.helpline)).toHaveCount(1);
    await expect(page.locator('help-directory').locator(part.service).first()).toBeAttached();
    expect(await layoutShift(page)).toBe(0);
  });

/** Inside the page's own margins: 320 px leave 288, and more than 27em a card does not take. With a directory the card links to it. */
for (const [width, room] of [
  [288, 912],
  [432, 912],
] as const)
  test(`every story in every language needs no more room than that, ${width} px wide`, async ({ page }) => {
    await page.goto('/bare.html');
    const languages = readdirSync(new URL('../../../packages/locales/messages/', import.meta.url)).map((name) => name.replace('.json', ''));
    for (const language of languages) {
      await page.evaluate(
        ([tag, size]) => {
          document.body.replaceChildren(
            ...['love', 'online', 'job', 'money', 'shelter', 'fate'].map((story) => {
              const card = document.createElement('blind-betting-card');
              for (const [name, value] of Object.entries({ lang: tag, story, country: 'BE' })) card.setAttribute(name, value);
              card.style.inlineSize = `${size}px`;
              return card;
            }),
            document.createElement('help-directory'),
          );
        },
        [language, width] as const,
      );
      await expect(page.locator(part.helpline)).toHaveCount(6);
      await expect(page.locator('blind-betting-card').locator('.help .all')).toHaveCount(6);
      const heights = await page
        .locator('blind-betting-card')
        .evaluateAll((cards) => cards.map((card) => card.shadowRoot!.querySelector('.card')!.getBoundingClientRect().height));
      expect(Math.max(...heights), language).toBeLessThanOrEqual(room);
    }
  });

test('a shift would be seen', async ({ page }) => {
  await page.goto('/steady.html');
  await expect(page.locator('blind-betting-card').locator(part.flip)).toBeVisible();
  // What follows a click or a key is not counted as a shift, and neither is what was never painted.
  await layoutShift(page);
  await page.evaluate(() => document.querySelector('main')!.prepend(document.createElement('hr')));
  expect(await layoutShift(page)).toBeGreaterThan(0);
});

test('without script the page is not stretched', async ({ browser, servers }) => {
  const page = await browser.newPage({ baseURL: servers.pages, javaScriptEnabled: false });
  await page.goto('/steady.html');
  expect(await page.locator('blind-betting-card').evaluate((card) => getComputedStyle(card).minBlockSize)).toBe('0px');
  await page.close();
});
