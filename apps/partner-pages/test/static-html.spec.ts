/**
 * Proves: in the static HTML of the command line, in every language that is written from right to left and for every country, each number
 * reads from left to right, digit by digit as it is dialled; and the element shows the same in the same order.
 */
import { catalog } from '@blind-betting/locales';
import type { Page } from '@playwright/test';
import { staticHtml } from '../../../packages/embed/cli/static-html.mjs';
import { expect, test } from './servers.js';

/** Numbers of four digits and more, as the page paints them: sorted by line, then from left to right. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; shown: string }[] = [];
    const roots: (Document | ShadowRoot)[] = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    for (const root of roots) {
      for (const element of root.querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="https://wa.me/"]')) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const digits: { digit: string; top: number; left: number }[] = [];
        let text = '';
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (let index = 0; index < node.length; index += 1) {
            const digit = node.data[index]!;
            if (!/[+0-9]/.test(digit)) continue;
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const { top, left } = range.getBoundingClientRect();
            digits.push({ digit, top: Math.round(top / 8), left });
            text += digit;
          }
        }
        const shown = digits.sort((a, b) => a.top - b.top || a.left - b.left).map(({ digit }) => digit);
        found.push({ text, shown: shown.join('') });
      }
    }
    return found;
  });

for (const language of ['ar', 'fa', 'ur'])
  test(`${language}: every number of every country stands in the order in which it is dialled`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    for (const country of catalog.countries) {
      const html = (await staticHtml({ country, language })).replace(/<script.*<\/script>/, '');
      await page.setContent(`<!doctype html><html lang="${language}" dir="rtl"><meta charset="utf-8"><body>${html}</body></html>`);
      const numbers = await painted(page);
      expect(numbers.length).toBeGreaterThan(0);
      expect(
        numbers.filter(({ text, shown }) => text !== shown),
        country,
      ).toEqual([]);
    }
  });
