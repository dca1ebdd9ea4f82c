/** The plugin in a real WordPress. Needs packages of Debian, so it is no part of the root's run. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { base } from '../../scripts/playwright-base.mjs';

const results = fileURLToPath(new URL('../../test-results/', import.meta.url));

export default defineConfig({
  ...base,
  testDir: 'test',
  outputDir: `${results}wordpress`,
  reporter: [['list'], ['json', { outputFile: `${results}wordpress.json` }]],
  // One WordPress for all.
  workers: 1,
  use: { ...base.use, actionTimeout: 30_000 },
});
