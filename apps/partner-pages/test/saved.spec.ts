/**
 * Proves: a page that was saved with the shadow trees of a visit, or drawn ahead, is drawn anew by our script: there is one of everything, it
 * answers, and what is told is true now.
 */
import { setTimeout } from 'node:timers/promises';
import { expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

for (const [when, delay] of [
  ['before the kit is here', 500],
  ['when the kit is here', 0],
] as const)
  test(`put into a page ${when}`, async ({ page, tamperWith, complaints }) => {
    // A night on which most are closed.
    await page.clock.setFixedTime(new Date('2026-11-29T02:00:00Z'));
    await page.goto('/plain.html');
    await expect(page.locator('help-directory').locator(part.service).first()).toBeVisible();
    await expect(page.locator('blind-betting-card .art svg').first()).toBeAttached();
    const saved = await page.evaluate(() => {
      const elements = [document.querySelector('blind-betting-card')!, document.querySelector('help-directory')!];
      const shadowRoots = elements.flatMap(({ shadowRoot }) =>
        [shadowRoot!, shadowRoot!.querySelector('quick-exit')?.shadowRoot ?? []].flat(),
      );
      const place = document.createElement('div');
      place.append(...elements);
      return place.getHTML({ shadowRoots });
    });
    expect(saved).toContain('<template shadowrootmode="open"');
    // A weekday, at noon.
    await page.clock.setFixedTime(new Date('2026-12-01T11:00:00Z'));
    tamperWith(async () => {
      await setTimeout(delay);
      return undefined;
    });
    await page.goto('/bare.html');
    if (!delay) await expect(page.locator('help-directory').locator(part.service).first()).toBeVisible();
    await page.evaluate((html) => document.body.setHTMLUnsafe(html), saved);
    const card = page.locator('blind-betting-card');
    const directory = page.locator('help-directory');
    await expect(directory.locator('.status.closed')).toHaveCount(0);
    await expect(directory.locator('.status.open').first()).toBeAttached();
    await expect(card.locator('.card')).toHaveCount(1);
    await expect(directory.locator('.directory')).toHaveCount(1);
    await expect(page.locator('quick-exit a[part=exit]')).toHaveCount(1);
    await card.locator(part.flip).click();
    await expectTurned(card);
    await directory.evaluate((element) => element.setAttribute('country', 'NL'));
    await expect(directory.locator('.directory')).toHaveCount(1);
    await expect(directory.locator('.directory')).not.toContainText('PAG-ASA');
    expect(complaints).toEqual([]);
  });
