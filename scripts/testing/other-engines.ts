/** Firefox and WebKit for what Playwright does in Chromium alone: each opens pages, and runs a function there. */
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { remote } from 'webdriverio';
import { firefox, startWebKit } from '../other-browsers.mjs';

export interface Engine {
  /**
   * @param address of a page
   * @param visit runs in the page: the drivers of these engines have little in common but this. It reads nothing from around it
   * @returns what it answers
   */
  visit: <Found>(address: string, visit: () => Promise<Found>) => Promise<Found>;
  /**
   * For pages whose policy lets nobody run a text: such a page says in its title what it found.
   * @param address of a page
   * @returns its title, once it is JSON
   */
  titled: (address: string) => Promise<string>;
  close: () => Promise<void>;
}

/** Milliseconds: guards against hanging only. */
const LIMIT = 120_000;

async function untilJson(title: () => Promise<string>): Promise<string> {
  for (const end = Date.now() + LIMIT; Date.now() < end; await setTimeout(100)) {
    const found = await title();
    if (found.startsWith('{')) return found;
  }
  throw new Error(`in vain: the title is still "${await title()}"`);
}

/** By name, each starts its engine. */
export const otherEngines: Record<string, () => Promise<Engine>> = {
  async Firefox() {
    const browser = await puppeteer.launch(firefox);
    return {
      async visit(address, visit) {
        const page = await browser.newPage();
        page.setDefaultTimeout(LIMIT);
        await page.goto(address);
        const found = await page.evaluate(visit);
        await page.close();
        return found;
      },
      async titled(address) {
        const page = await browser.newPage();
        await page.goto(address);
        const found = await untilJson(() => page.title());
        await page.close();
        return found;
      },
      close: () => browser.close(),
    };
  },
  async WebKit() {
    const { session, stop } = await startWebKit();
    const browser = await remote(session);
    await browser.setTimeout({ script: LIMIT });
    return {
      async visit(address, visit) {
        await browser.url(address);
        // As a text: a function would be made of it in the page, which its policy may forbid.
        const { found, error } = (await browser.executeAsync(
          `const done = arguments[arguments.length - 1]; (${visit})().then((found) => done({ found }), (error) => done({ error: String(error) }));`,
        )) as { found: never; error?: string };
        if (error) throw new Error(error);
        return found;
      },
      async titled(address) {
        await browser.url(address);
        return untilJson(() => browser.getTitle());
      },
      async close() {
        await browser.deleteSession();
        stop();
      },
    };
  },
};
