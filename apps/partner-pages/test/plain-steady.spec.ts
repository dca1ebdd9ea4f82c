/**
 * Proves: on the town's page, which keeps the room of both elements free, nothing moves even where each file of the kit comes 700 ms late; and
 * card, exit and first helpline are in the first screen and a half of a phone.
 */
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { pathOf } from './break-file.js';
import { gate } from './gate.js';
import { layoutShift } from './layout-shift.js';
import { wait } from './patience.js';
import { part } from './promises.js';
import { expect, test } from './servers.js';

async function open(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.locator('blind-betting-card').first().locator('.art svg')).toHaveCount(1);
  await expect(page.locator('help-directory').locator(part.service).first()).toBeAttached();
  await expect(page.locator('quick-exit').first().locator('a[part~=exit]')).toBeVisible();
}

const viewports = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
];

for (const viewport of viewports)
  test(`nothing moves where every file is late, ${viewport.width} px wide`, async ({ page, tamperWith }) => {
    tamperWith(async () => {
      await setTimeout(700);
      return undefined;
    });
    await wait(page);
    await page.setViewportSize(viewport);
    await open(page);
    expect(await layoutShift(page)).toBe(0);
  });

for (const viewport of viewports)
  test(`nothing moves where the card comes last, and takes the exit from the directory, ${viewport.width} px wide`, async ({
    page,
    tamperWith,
  }) => {
    const card = gate();
    tamperWith(async (path) => {
      if (path === pathOf('blind-betting-card')) await card.opened;
      return undefined;
    });
    // On a slow machine the card would be so late that a number is shown in its place first, which is another case (steady.spec.ts).
    await page.addInitScript(() => {
      const start = window.setTimeout.bind(window);
      const patient = (work: () => void, milliseconds = 0) => (milliseconds > 2000 ? 0 : start(work, milliseconds));
      Object.assign(window, { setTimeout: patient });
    });
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.locator('help-directory quick-exit a[part~=exit]')).toBeVisible();
    card.open();
    await expect(page.locator('blind-betting-card quick-exit a[part~=exit]')).toBeVisible();
    await expect(page.locator('help-directory quick-exit')).toHaveCount(0);
    expect(await layoutShift(page)).toBe(0);
  });

for (const language of ['nl-BE', 'fr', 'de', 'ar'])
  test(`${language}: card, exit and first helpline are in the first screen and a half of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.locator(`[data-language="${language}"]`).click();
    await expect(page.locator(`help-directory .root[lang="${language === 'fr' ? 'fr-BE' : language}"]`).first()).toBeVisible();
    const bottom = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    expect(await bottom('blind-betting-card [part=card]')).toBeLessThanOrEqual(1.5 * 844);
    expect(await bottom('quick-exit a[part~=exit]')).toBeLessThanOrEqual(844 / 2);
    expect(await bottom('help-directory [part~=number]')).toBeLessThanOrEqual(1.5 * 844);
  });
