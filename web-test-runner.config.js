/** The one test config: element tests of all packages, in the engines that BROWSERS names. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { builtEmbed } from './packages/embed/testing/built-embed.mjs';
import { renderedSentences } from './packages/locales/testing/rendered-sentences.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import { firefox, startWebKit } from './scripts/other-browsers.mjs';
import { screenshotCommand } from './scripts/screenshot-command.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const engines = {
  chromium: async () => chromeLauncher({ launchOptions: { executablePath: await findBrowser(), headless: true, args: browserArguments } }),
  firefox: async () => puppeteerLauncher({ launchOptions: firefox }),
  webkit: async () => webdriverLauncher((await startWebKit()).session),
};

const chosen = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
const unknown = chosen.filter((name) => !Object.hasOwn(engines, name));
if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}; known are ${Object.keys(engines).join(', ')}.`);

const browsers = [];
for (const name of chosen) browsers.push(await engines[name]());

export default {
  rootDir: root,
  files: [`${root}packages/*/src/**/*.test.ts`],
  nodeResolve: { exportConditions: ['browser'] },
  plugins: [
    screenshotCommand(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: `${root}tsconfig.base.json`,
      define: { FUZZ_SEED: String(Number(process.env.FUZZ_SEED ?? 0)), WHOLE: String(Boolean(process.env.WHOLE)) },
    }),
  ],
  middleware: [builtEmbed, renderedSentences],
  // Guards against hanging only: a slow machine must not fail a test.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 120_000 } },
  browsers,
  concurrentBrowsers: 3,
  concurrency: 1,
  reporters: [countReporter()],
};
