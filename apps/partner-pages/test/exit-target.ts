/** What the tests of the exit start from: a browser that keeps pages in its cache for Back, and a target of another origin. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test as base } from './servers.js';

export interface Target {
  origin: string;
  /** Nobody listens there. */
  refused: string;
  /** What was asked for, in turn. */
  requests: { path: string; headers: IncomingHttpHeaders }[];
  /** Answers what was asked of `/slow` so far. */
  release(): void;
}

const status: Record<string, number> = { '/missing': 404, '/nothing': 204 };

interface Fixtures {
  target: Target;
  /** The browser's own side of the page: it answers while the page is between two addresses. */
  session: CDPSession;
}

export const test = base.extend<Fixtures>({
  launchOptions: [
    // Playwright switches the cache off.
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
  session: async ({ page, context }, use) => use(await context.newCDPSession(page)),
  target: async ({}, use) => {
    const requests: Target['requests'] = [];
    const waiting: ServerResponse[] = [];
    const answer = (path: string, response: ServerResponse) =>
      response.writeHead(status[path] ?? 200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>${path}</title><h1>${path}</h1>`);
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path === '/favicon.ico') return void response.writeHead(204).end();
      requests.push({ path, headers: request.headers });
      if (path === '/slow') waiting.push(response);
      else answer(path, response);
    });
    const closed = createServer();
    const [port, refused] = await Promise.all([listen(server), listen(closed)]);
    await new Promise((resolve) => closed.close(resolve));
    await use({
      origin: `http://127.0.0.1:${port}`,
      refused: `http://127.0.0.1:${refused}/`,
      requests,
      release: () => waiting.splice(0).forEach((response) => answer('/slow', response)),
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

/** The button of an exit, ready to be used. */
export async function readyButton(exit: Locator): Promise<Locator> {
  const button = exit.locator('a[part=exit]');
  await expect(button).toBeVisible();
  return button;
}

/** Opens a page that stands before the one to leave in the history, then that one, whose exit leads to an address of the target. */
export async function openAfterAnother(page: Page, target: Target, leadsTo: string): Promise<Locator> {
  await page.goto(`${target.origin}/before`);
  await page.goto('/exit.html');
  const exit = page.locator('quick-exit');
  await exit.evaluate((element, address) => element.setAttribute('href', address), leadsTo);
  const button = await readyButton(exit);
  await expect(button).toHaveAttribute('href', leadsTo);
  return button;
}

/** Presses the button without waiting for what it leads to, which may be slow. */
export function press(button: Locator): Promise<void> {
  return button.evaluate((link: HTMLElement) => link.click());
}

/** Waits until Back and Forward lead to these addresses alone; the first, empty page aside. */
export async function expectHistory(session: CDPSession, addresses: string[]): Promise<void> {
  // The browser gives no answer in the moment when one page takes the place of another.
  await expect(async () => {
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.map(({ url }) => url).filter((url) => url !== 'about:blank')).toEqual(addresses);
  }).toPass();
}

/** What the reader's own Back and Forward do. */
export async function step(session: CDPSession, steps: number): Promise<void> {
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex + steps]!.id });
}

/** What a person who looks at the screen sees of the page: whether it is shown, and the name of its tab. */
export function seen(page: Page): Promise<{ display: string; title: string }> {
  return page.evaluate(() => ({ display: getComputedStyle(document.documentElement).display, title: document.title }));
}

/** A zero-width space: an empty title would make the tab show the address. */
export const NOTHING = { display: 'none', title: '\u200b' };

/**
 * Lets the page tell twenty times in a second what can be seen of it, since it answers no question while it waits for another address.
 * Another page of the site asks: what this one has put off itself, the exit takes from it.
 * @returns waits for so many more of its answers, which all must be: nothing
 */
export async function watch(page: Page): Promise<(answers: number) => Promise<void>> {
  const told: unknown[] = [];
  page.on('console', (message) => message.text().startsWith('seen: ') && told.push(JSON.parse(message.text().slice(6))));
  await page.evaluate(() => {
    new BroadcastChannel('seen').onmessage = () => {
      const { display } = getComputedStyle(document.documentElement);
      console.log(`seen: ${JSON.stringify({ display, title: document.title })}`);
    };
  });
  const other = await page.context().newPage();
  await other.goto(new URL('/exit-target.html', page.url()).href);
  await other.evaluate(() => {
    const channel = new BroadcastChannel('seen');
    setInterval(() => channel.postMessage(''), 50);
  });
  await page.bringToFront();
  return async (answers) => {
    const from = told.length;
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(from + answers);
    expect(told.slice(from).filter((answer) => JSON.stringify(answer) !== JSON.stringify(NOTHING))).toEqual([]);
  };
}
