/** Proves: a page that stays open for long does not grow: flips, language changes, cards and directories that come and go leave nothing behind. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './servers.js';

interface Counters {
  nodes: number;
  listeners: number;
  heap: number;
}

/** What the page holds after the browser's own work of the last frame is done, and the collector has run. */
async function counters(page: Page, session: CDPSession): Promise<Counters> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** How often is counted again: what the browser has not yet let go of (observers, frames, its own collector) goes; a leak stays. */
const COUNTS = 20;

/** How often all is done again: the engine may hold on to the last elements it has seen, once; a leak grows each time. */
const TRIES = 3;

/** A leak grows with each round. Compiled code and caches of the engine take the same room for ten rounds as for a thousand. */
const isSmall = (grown: Counters, rounds: number): boolean =>
  grown.nodes < rounds / 10 && grown.listeners < rounds / 10 && grown.heap < 300_000;

/** Runs to warm up, until the engine has compiled what it will, counts, runs on, counts again. */
async function growth(page: Page, name: string, rounds: number, act: (rounds: number) => Promise<void>): Promise<Counters> {
  const session = await page.context().newCDPSession(page);
  await act(Math.ceil(rounds / 3));
  for (let time = 1; ; time += 1) {
    const grown = await growthOnce(page, session, rounds, act);
    console.log(`${name}, ${rounds} rounds: ${grown.nodes} nodes, ${grown.listeners} listeners, ${grown.heap} bytes of heap`);
    if (time === TRIES || isSmall(grown, rounds)) return grown;
  }
}

async function growthOnce(page: Page, session: CDPSession, rounds: number, act: (rounds: number) => Promise<void>): Promise<Counters> {
  const before = await counters(page, session);
  await act(rounds);
  for (let count = 1; ; count += 1) {
    const after = await counters(page, session);
    const grown = { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners, heap: after.heap - before.heap };
    if (count === COUNTS || isSmall(grown, rounds)) return grown;
  }
}

test.beforeEach(async ({ page }) => {
  await page.goto('/plain.html');
  await expect(page.locator('blind-betting-card .root[lang]').first()).toBeVisible();
  await expect(page.locator('help-directory .root[lang]').first()).toBeVisible();
});

const acts: Record<string, [rounds: number, act: (page: Page, rounds: number) => Promise<void>]> = {
  'a card that turns': [
    1000,
    (page, rounds) =>
      page.evaluate(async (times) => {
        const card = document.querySelector('blind-betting-card') as HTMLElement & { flip(): void; updateComplete: Promise<unknown> };
        for (let round = 0; round < times; round += 1) {
          card.flip();
          await card.updateComplete;
        }
      }, rounds),
  ],
  'card and directory that come and go': [
    1000,
    (page, rounds) =>
      page.evaluate(async (times) => {
        for (let round = 0; round < times; round += 1) {
          const elements = ['blind-betting-card', 'help-directory'].map((tag) => document.createElement(tag));
          document.body.append(...elements);
          for (const element of elements) await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
          for (const element of elements) element.remove();
        }
      }, rounds),
  ],
  'a language that changes': [
    200,
    (page, rounds) =>
      page.evaluate(async (times) => {
        const directory = document.querySelector('help-directory')!;
        const languages = ['fr', 'de', 'ar', 'el'];
        for (let round = 0; round < times; round += 1) {
          const language = languages[round % languages.length]!;
          document.documentElement.lang = language;
          while (!directory.shadowRoot?.querySelector(`.root[lang^="${language}"]`)) await new Promise((resolve) => setTimeout(resolve));
        }
      }, rounds),
  ],
};

for (const [name, [rounds, act]] of Object.entries(acts)) {
  test(`${name} leaves nothing behind`, async ({ page }) => {
    const grown = await growth(page, name, rounds, (times) => act(page, times));
    expect(isSmall(grown, rounds), JSON.stringify(grown)).toBe(true);
  });
}
