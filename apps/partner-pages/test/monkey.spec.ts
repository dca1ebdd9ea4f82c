/**
 * Proves: whatever a reader presses and chooses, in whatever order, while somebody translates the page, darkens it or changes its language and
 * the clock goes on, card and directory show numbers of the country that is chosen and no others, nothing is thrown, and the focus stays.
 * A share in every run; 10,000 actions with WHOLE=1, other ones with SAMPLE_SEED.
 */
import { readFileSync } from 'node:fs';
import { catalog, loadCountry } from '@blind-betting/locales';
import { monkey, type Fault } from './monkey.js';
import { part } from './promises.js';
import { isWhole, SEED } from '../../../scripts/testing/sample.js';
import { expect, test } from './servers.js';

const ACTIONS = isWhole ? 10_000 : 300;
const BATCH = 100;

/** Modules without imports, as scripts. */
const tools = ['packages/base/dist/testing/translator.js', 'packages/base/dist/testing/clock.js', 'scripts/seeded.mjs']
  .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').replace(/^export /gm, ''))
  .join('\n');

/** What may be dialled or written to where this country is chosen: every number of its file, which names those of others that it needs. */
async function addressesOf(code: string): Promise<string[]> {
  const addresses = ['112'];
  JSON.stringify(await loadCountry(code), (key, value: unknown) => {
    if (/^(number|sms)$/.test(key)) addresses.push(String(value));
    return value;
  });
  return addresses;
}

test(`${ACTIONS} actions (seed ${SEED})`, async ({ page, complaints }) => {
  test.setTimeout(isWhole ? 3_600_000 : 120_000);
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.addInitScript(`{ ${tools}\nObject.assign(globalThis, { Seeded, stopClock, translatePage }); }`);
  await page.goto('/bare.html');
  await expect(page.locator('help-directory').locator(part.service).first()).toBeVisible();
  await expect(page.locator('blind-betting-card').locator(part.helpline)).toHaveCount(1);
  const addresses = Object.fromEntries(await Promise.all(catalog.countries.map(async (code) => [code, await addressesOf(code)] as const)));
  const faults: Fault[] = [];
  for (let done = 0; done < ACTIONS && faults.length === 0; done += BATCH) {
    await page.emulateMedia({ colorScheme: done % (2 * BATCH) ? 'dark' : 'light' });
    faults.push(...(await page.evaluate(monkey, { seed: SEED, batch: done / BATCH, count: Math.min(BATCH, ACTIONS - done), addresses })));
  }
  expect(faults).toEqual([]);
  // A page that changes the country below a region that the reader has chosen is told so.
  expect(complaints.filter((text) => !text.includes('is no region of'))).toEqual([]);
});
