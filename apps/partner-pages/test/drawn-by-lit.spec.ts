/**
 * Proves: a page that a developer's server has drawn with Lit's own renderer is whole without script, has its styles under a strict policy by the
 * sources that the packages tell, and is drawn once when the script comes.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

/** The page, on the origin of the kit, so that 'self' is the kit too. */
async function open(page: Page, kit: string): Promise<void> {
  const printed = execFileSync(process.execPath, [fileURLToPath(new URL('draw-by-lit.mjs', import.meta.url))], { encoding: 'utf8' });
  const { drawn, sources } = JSON.parse(printed) as { drawn: string; sources: string };
  await page.route(`${kit}/drawn`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src ${sources}; img-src data:` },
      body: `<!doctype html><html lang="nl"><title>Test</title>${drawn}<script type="module" src="/blind-betting.js"></script></html>`,
    }),
  );
  await page.goto(`${kit}/drawn`);
}

const parts = (page: Page) => ({ card: page.locator('blind-betting-card'), directory: page.locator('help-directory') });

test('without script both sides can be read, and the numbers dialled', async ({ browser, servers }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await open(page, servers.embed);
  const { card, directory } = parts(page);
  for (const side of ['.promise', '.reality']) await expect(card.locator(`${side} h2`)).toBeVisible();
  await expect(card.locator(part.helpline)).toHaveAttribute('href', 'tel:+3278055800');
  for (const element of [card, directory]) await expect(element.locator('[href="tel:+3278055800"]').first()).toBeVisible();
  await expect(directory.locator('quick-exit .exit')).toBeVisible();
  // What stands between the tags is there for those who get neither script nor tree.
  await expect(page.locator('blind-betting-card > p')).toBeHidden();
  await page.close();
});

test('under a strict policy it is styled before the script and after, drawn once, and nothing is said', async ({
  page,
  servers,
  complaints,
}) => {
  await open(page, servers.embed);
  const { card, directory } = parts(page);
  await expectBelgianServices(directory);
  await expect(card.locator('button.flip')).toBeVisible();
  expect(await card.locator('.promise').evaluate((side) => getComputedStyle(side).backgroundImage)).toContain('radial-gradient');
  await expect(card.locator('.card')).toHaveCount(1);
  await expect(directory.locator('.directory')).toHaveCount(1);
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expect(page.locator('blind-betting-card > p, help-directory > p')).toHaveCount(2);
  await expect(page.locator('blind-betting-card > p')).toBeHidden();
  expect(complaints).toEqual([]);
});
