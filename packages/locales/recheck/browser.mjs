import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const LEFT_OUT = new Set(['image', 'media', 'font']);

/** @returns {string | undefined} an installed Chromium, Chrome or Edge; none is fetched */
export function installedBrowser() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? '', ...onPath, ...PLACES].find((path) => path !== '' && existsSync(path));
}

/** Draws pages that a script makes, one at a time, in a browser that is started with the first of them. */
export class Browser {
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */ #started;
  /** @type {Promise<unknown>} */ #last = Promise.resolve();

  constructor(/** @type {string} */ path, /** @type {import('./request.mjs').RequestOptions} */ options) {
    this.path = path;
    this.options = options;
  }

  /**
   * @param {string} url
   * @returns {Promise<{ html: string, at: string } | undefined>} undefined where it cannot be drawn; that is no verdict
   */
  async draw(url) {
    const { queue } = this.options;
    const drawn = this.#last.then(() => queue.run(new URL(url).host, () => this.#draw(url))).catch(() => undefined);
    this.#last = drawn;
    return drawn;
  }

  async close() {
    await this.#started?.then((browser) => browser.close()).catch(() => {});
  }

  async #draw(/** @type {string} */ url) {
    this.options.signal?.throwIfAborted();
    // Half a second to load, which most runs need not wait.
    this.#started ??= import('puppeteer-core').then(({ default: puppeteer }) =>
      puppeteer.launch({
        executablePath: this.path,
        // Chromium refuses its sandbox to root; the others keep it from calling home.
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      }),
    );
    const context = await (await this.#started).createBrowserContext();
    try {
      const page = await context.newPage();
      await page.setUserAgent({ userAgent: this.options.userAgent });
      await page.setRequestInterception(true);
      page.on('request', (request) => void (LEFT_OUT.has(request.resourceType()) ? request.abort() : request.continue()).catch(() => {}));
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: this.options.timeout });
      if (!response?.ok()) return undefined;
      await page.waitForNetworkIdle({ idleTime: 500, timeout: Math.min(this.options.timeout, 10_000) }).catch(() => {});
      return { html: await page.content(), at: page.url() };
    } finally {
      await context.close();
    }
  }
}
