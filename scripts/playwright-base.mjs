/** What all runs of Playwright have in common. */
import { browserArguments, findBrowser } from './find-browser.mjs';

/** @type {import('@playwright/test').PlaywrightTestConfig} */
export const base = {
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
};
