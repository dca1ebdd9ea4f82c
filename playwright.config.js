/** Pages as partners write them, and every story of the showcase, in a real browser with real response headers. */
import { defineConfig } from '@playwright/test';
import { base } from './scripts/playwright-base.mjs';

export default defineConfig({
  ...base,
  projects: [
    { name: 'pages', testDir: 'apps/partner-pages/test' },
    { name: 'stories', testDir: '.storybook/test' },
    { name: 'snippet', testDir: 'apps/snippet/test' },
  ],
  outputDir: 'test-results/playwright',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  // One more than the two cores of CI: half of the time a page waits.
  workers: 3,
});
