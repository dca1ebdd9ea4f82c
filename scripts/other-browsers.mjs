/** Firefox and WebKitGTK, as Debian has them: the tests of elements and of packages run in both. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import getPort from 'get-port';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** How puppeteer starts Firefox. @type {import('puppeteer-core').LaunchOptions} */
export const firefox = { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', headless: true };

/** @typedef {{ hostname: string, port: number, path: string, logLevel: 'error', capabilities: WebdriverIO.Capabilities }} Session what webdriverio asks a driver for */

/**
 * Starts the driver of WebKitGTK. It has no headless mode: it gets a screen of its own, and both end with this process at the latest.
 * @param {NodeJS.ProcessEnv} [environment] besides that of this process, for example another time zone
 * @returns {Promise<{ session: Session, stop: () => void }>}
 * @throws {Error} which says what to install
 */
export async function startWebKit(environment = {}) {
  if (!existsSync(MINI_BROWSER))
    throw new Error(`${MINI_BROWSER}, the browser of WebKitGTK, is missing. Install webkit2gtk-driver and xvfb.`);
  const port = await getPort({ host: '127.0.0.1' });
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((resolve, reject) => {
    screen.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
    for (const event of ['error', 'exit'])
      screen.once(event, (why) => reject(new Error(`Xvfb, the screen for webkit, ended before it was ready: ${why}.`)));
  });
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, ...environment, DISPLAY: display },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  return {
    stop,
    session: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // @ts-expect-error webdriverio does not know what only this driver has.
        'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation', '--javascript-can-open-windows-automatically=true'] },
      },
    },
  };
}
