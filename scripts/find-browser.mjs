/** Finds the browser that the tests drive, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = process.getuid?.() === 0;

/** Chromium refuses its sandbox to root; the others keep it from calling home while a test runs. */
export const browserArguments = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [];
  }),
];

/**
 * @returns {Promise<string>} path of an installed Chrome, Chromium or Edge; where there is none, Playwright's download or Debian's package
 * @throws {Error} which says how to get one by hand
 */
export async function findBrowser() {
  const found = installedBrowser();
  if (found) return found;
  console.error('No Chrome, Chromium or Edge found: trying Playwright’s download.');
  const { chromium } = await import('@playwright/test');
  if (spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0 && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  if (root && existsSync('/usr/bin/apt-get')) {
    console.error('No download: installing Debian’s package chromium.');
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installedNow = installedBrowser();
    if (installedNow) return installedNow;
  }
  throw new Error('The tests need Chrome, Chromium or Edge. Install one, or name its path in CHROME_PATH.');
}

/** @returns {string | undefined} path of an installed Chrome, Chromium or Edge; nothing is fetched */
export function installedBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? '', ...onPath, ...PLACES].find((path) => path !== '' && existsSync(path));
}
