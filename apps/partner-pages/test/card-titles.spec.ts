/** Proves: no title of a story leaves a word or two alone in its last line, in any language, on any width. */
import { catalog } from '@blind-betting/locales';
import { part } from './promises.js';
import { expect, test } from './servers.js';

const STORIES = ['love', 'online', 'job', 'money', 'shelter', 'fate'];

for (const width of [320, 390, 1280])
  test(`the last line of each title is at least a third of the widest, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 16_000 });
    await page.goto('/bare.html');
    const short: string[] = [];
    for (const language of catalog.languages) {
      await page.evaluate(
        ([tag, stories]) => {
          document.body.replaceChildren(
            ...stories.map((story) => {
              const card = document.createElement('blind-betting-card');
              for (const [name, value] of Object.entries({ lang: tag, story, country: 'LU' })) card.setAttribute(name, value);
              return card;
            }),
          );
        },
        [language, STORIES] as const,
      );
      await expect(page.locator(`blind-betting-card .root[lang^="${language}"]`)).toHaveCount(STORIES.length);
      await expect(page.locator(part.promise)).toHaveCount(STORIES.length);
      short.push(
        ...(
          await page
            .locator('blind-betting-card')
            .locator('h2')
            .evaluateAll((titles) =>
              titles.flatMap((title) => {
                const text = title.textContent!.trim();
                const range = document.createRange();
                range.selectNodeContents(title);
                const lines: { top: number; left: number; right: number }[] = [];
                for (const { top, left, right, height } of range.getClientRects()) {
                  if (right - left < 1) continue;
                  const line = lines.find((other) => Math.abs(other.top - top) < height / 2);
                  if (line) Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
                  else lines.push({ top, left, right });
                }
                const widths = lines.sort((a, b) => a.top - b.top).map(({ left, right }) => right - left);
                // Scripts without spaces are measured like the others: a title of three words or fewer may break as it can.
                const isShort = /\s/.test(text) && text.split(/\s+/).length <= 3;
                return widths.length > 1 && !isShort && widths.at(-1)! < Math.max(...widths) / 3
                  ? `${text} (${widths.map(Math.round).join(', ')})`
                  : [];
              }),
            )
        ).map((title) => `${language}: ${title}`),
      );
    }
    expect(short).toEqual([]);
  });
