/** Pages as partners write them, and every story of the showcase, in a real browser with real response headers. */
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

export default defineConfig({
  projects: [
    { name: 'pages', testDir: 'apps/partner-pages/test' },
    { name: 'stories', testDir: '.storybook/test' },
  ],
  outputDir: 'test-results/playwright',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 2,
  retries: 0,
  // Guards against hanging only: a slow machine must not fail a test.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
  },
});
