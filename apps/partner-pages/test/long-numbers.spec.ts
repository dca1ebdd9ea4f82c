/**
 * Proves: at 320 px with texts twice as large, the longest number of each country is whole: no wider than its place, and broken, if at all,
 * between its groups. Abroad numbers are longest, so the device is far away.
 */
import { readdirSync } from 'node:fs';
import { expect, test } from './servers.js';

test.use({ viewport: { width: 320, height: 640 }, timezoneId: 'Pacific/Auckland' });

const countries = readdirSync(new URL('../../../packages/locales/directory/', import.meta.url)).map((name) => name.replace('.json', ''));

test('no group of a number is broken, and none stands out', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await page.goto('/bare.html');
  // As the setting of the browser for larger texts does it.
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const country of countries) {
    await page.evaluate((code) => {
      document.body.replaceChildren(
        ...['blind-betting-card', 'help-directory'].map((name) => {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries({ lang: 'en', country: code, side: 'reality' })) element.setAttribute(key, value);
          return element;
        }),
      );
    }, country);
    const emergency = page.locator('help-directory [part=danger] a').first();
    await expect(emergency).toBeVisible();
    await expect(page.locator('help-directory li[part=service]').first()).toBeAttached();
    const faults = await page.evaluate(() =>
      [...document.body.children].flatMap(({ shadowRoot }) => {
        const wide = document.documentElement.scrollWidth > innerWidth ? ['the page is wider than the screen'] : [];
        const broken = [...shadowRoot!.querySelectorAll('.number')].flatMap((number) => {
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
