/** The one test config: element tests of all packages, in the engines that BROWSERS names. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import getPort from 'get-port';
import { builtEmbed } from './packages/embed/testing/built-embed.mjs';
import { renderedSentences } from './packages/locales/testing/rendered-sentences.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import { screenshotCommand } from './scripts/screenshot-command.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

const engines = {
  chromium: async () => chromeLauncher({ launchOptions: { executablePath: await findBrowser(), headless: true, args: browserArguments } }),
  firefox: async () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', headless: true },
    }),
  webkit: async () => {
    const port = await getPort({ host: '127.0.0.1' });
    await startWebKitDriver(port);
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation', '--javascript-can-open-windows-automatically=true'] },
      },
    });
  },
};

/** WebKitGTK has no headless mode: it gets a screen of its own, and both end with this process. */
async function startWebKitDriver(/** @type {number} */ port) {
  if (!existsSync(MINI_BROWSER))
    throw new Error(`BROWSERS names webkit, but ${MINI_BROWSER} is missing. Install webkit2gtk-driver and xvfb.`);
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    for (const event of ['error', 'exit'])
      screen.once(event, (why) => reject(new Error(`Xvfb, the screen for webkit, ended before it was ready: ${why}.`)));
  });
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  process.once('exit', () => {
    driver.kill();
    screen.kill();
  });
}

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
