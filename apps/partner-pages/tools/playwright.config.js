/** The tools that partners paste into, in a real browser. */
import { defineConfig } from '@playwright/test';
import { base } from '../../../scripts/playwright-base.mjs';

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../../test-results/tools',
  reporter: [['list'], ['json', { outputFile: '../../../test-results/tools.json' }]],
  // Rows of one table are written by one process.
  workers: process.env.UPDATE_DOCS ? 1 : 2,
  fullyParallel: true,
  // Far from Belgium: who shows Belgian services has been told so by the page.
  use: { ...base.use, locale: 'nl', timezoneId: 'Asia/Tokyo' },
});
