/** The servers of the page tests, and a page of the same site that a test writes itself. */
import type { Page, Request } from '@playwright/test';
import { startServers } from '../server.mjs';
import { test as base } from '../test/servers.js';

/** @param path of the page @param html of it @returns its address */
export type Publish = (path: string, html: string) => string;

/** What each page waits for. */
const onTheirWay = new WeakMap<Page, Set<Request>>();

const written = new Map<string, string>();

export const test = base.extend<{ publish: Publish }>({
  servers: [
    async ({}, use) => {
      const { close, ...origins } = await startServers({ pagesPort: 0, embedPort: 0, written });
      await use({ ...origins, setTamper: () => {} });
      await close();
    },
    { scope: 'worker' },
  ],
  page: async ({ page, servers }, use) => {
    // Tools that ask their makers for news, or a network for an icon, get no answer.
    await page.route(
      ({ origin }) => !Object.values(servers).includes(origin as never),
      (route) => route.abort(),
    );
    const requests = new Set<Request>();
    onTheirWay.set(page, requests);
    page.on('request', (request) => requests.add(request));
    for (const event of ['requestfinished', 'requestfailed'] as const)
      page.on(event as 'requestfailed', (request) => requests.delete(request));
    await use(page);
  },
  publish: async ({ servers }, use) => {
    await use((path, html) => {
      written.set(path, html);
      return servers.pages + path;
    });
    written.clear();
  },
});

/** Until no file is on its way, and nothing that has come asks for another. */
export async function quiet(page: Page): Promise<void> {
  const requests = onTheirWay.get(page)!;
  for (let idle = 0; idle < 3; idle = requests.size > 0 ? 0 : idle + 1)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
}

export { expect } from '../test/servers.js';
