/** Projects that use the kit from npm, in a real browser. */
import { defineConfig } from '@playwright/test';
import { base } from '../../scripts/playwright-base.mjs';

export default defineConfig({
  ...base,
  testDir: 'test',
  outputDir: '../../test-results/consumers',
  reporter: [['list'], ['json', { outputFile: '../../test-results/consumers.json' }]],
  // Guards against hanging only: an install asks a network.
  timeout: 600_000,
  // Rows of one table are written by one process.
  workers: process.env.UPDATE_DOCS ? 1 : 2,
  fullyParallel: true,
  expect: { timeout: 15_000 },
  // Neither tells language or country: what is Dutch and Belgian has been told so by the page.
  use: { ...base.use, locale: 'pt-PT', timezoneId: 'Asia/Tokyo', actionTimeout: 15_000, navigationTimeout: 60_000 },
});
