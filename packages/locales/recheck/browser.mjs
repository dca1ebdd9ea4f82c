import { browserArguments } from '../../../scripts/find-browser.mjs';

const LEFT_OUT = new Set(['image', 'media', 'font']);

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
        args: browserArguments,
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
