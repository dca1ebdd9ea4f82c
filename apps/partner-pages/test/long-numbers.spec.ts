/**
 * Proves: each number of each country, to call, to write to or to enlarge, is whole: no wider than its place, and broken, if at all, between its
 * groups; also at 320 px with texts twice as large. Abroad numbers are longest, so the device is far away.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from './servers.js';

test.use({ timezoneId: 'Pacific/Auckland' });

const countries = readdirSync(new URL('../../../packages/locales/directory/', import.meta.url)).map((name) => name.replace('.json', ''));

/** Width of the screen and size of its texts, in CSS pixels. Long labels stand beside the numbers in Urdu and in German. */
const screens = [
  [320, 32, 'en'],
  [320, 16, 'ur'],
  [390, 16, 'de'],
  [1280, 16, 'ur'],
] as const;

for (const [width, fontSize, language] of screens)
  test(`${width} px, texts of ${fontSize} px, ${language}: no group of a number is broken, and none stands out`, async ({
    page,
    context,
  }) => {
    const session = await context.newCDPSession(page);
    await page.setViewportSize({ width, height: 640 });
    await page.goto('/bare.html');
    // As the setting of the browser for larger texts does it.
    await session.send('Page.setFontSizes', { fontSizes: { standard: fontSize, fixed: 13 } });
    for (const country of countries) {
      await page.evaluate(
        ([code, lang]) => {
          document.body.replaceChildren(
            ...['blind-betting-card', 'help-directory'].map((name) => {
              const element = document.createElement(name);
              for (const [key, value] of Object.entries({ lang, country: code, side: 'reality' })) element.setAttribute(key, value);
              return element;
            }),
          );
        },
        [country, language] as const,
      );
      const emergency = page.locator('help-directory [part=danger] a').first();
      await expect(emergency).toBeVisible();
      await expect(page.locator('help-directory li[part=service]').first()).toBeAttached();
      const faults = await page.evaluate(() =>
        [...document.body.children].flatMap(({ shadowRoot }) => {
          const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the screen'] : [];
          const broken = [...shadowRoot!.querySelectorAll('.number, .way bdi[dir=ltr], .tool bdi')].flatMap((number) => {
            const walker = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
            const groups: string[] = [];
            while (walker.nextNode()) {
              const range = document.createRange();
              range.selectNodeContents(walker.currentNode);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              if (lines.size > 1) groups.push(walker.currentNode.textContent!);
            }
            return groups;
          });
          return [...wide, ...broken];
        }),
      );
      expect(faults, country).toEqual([]);
    }
  });
