/** What a load costs the processor, read from the browser's own trace: steadier than a clock on a machine that does other things too. */
import { SLOW } from './visit.mjs';

/** What stands where card and directory are complete. */
const COMPLETE = ['blind-betting-card .help', 'help-directory li'];

const READER = { viewport: { width: 390, height: 844 }, locale: 'nl-BE', timezoneId: 'Europe/Brussels' };

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the page
 * @param {{ isPhone?: boolean, selectors?: string[] }} [options] isPhone: a slow network, and a processor four times slower; selectors of what
 *   stands where the page is complete
 * @returns {Promise<{ cpu: number, longest: number, requests: { url: string, start: number, end: number }[] }>} milliseconds of the page's main
 *   thread, and of its longest task; and when each request was sent and answered, in milliseconds
 */
export async function traced(browser, address, { isPhone = false, selectors = COMPLETE } = {}) {
  const context = await browser.newContext(READER);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    /** @type {Map<string, { url: string, start: number, end: number }>} */ const requests = new Map();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) =>
      requests.set(requestId, { url: request.url, start: 1000 * timestamp, end: NaN }),
    );
    // Asked once more, and answered by the browser itself.
    session.on('Network.requestServedFromCache', ({ requestId }) => requests.delete(requestId));
    session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const request = requests.get(requestId);
      if (request) request.end = 1000 * timestamp;
    });
    if (isPhone) {
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
    await page.goto(address);
    for (const selector of selectors) await page.locator(selector).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return { ...tasksOf(traceEvents), requests: [...requests.values()].filter(({ url }) => url.startsWith('http')) };
  } finally {
    await context.close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of a page with a directory
 * @returns {Promise<number>} milliseconds until the directory has drawn another choice of services, the median of thirty
 */
export async function redraw(browser, address) {
  const context = await browser.newContext(READER);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('help-directory li').first().waitFor({ state: 'attached' });
    return await page.evaluate(async () => {
      const directory = /** @type {any} */ (document.querySelector('help-directory'));
      const times = [];
      for (let turn = 0; turn < 30; turn += 1) {
        const start = performance.now();
        directory.need = turn % 2 ? 'write' : 'talk';
        await directory.updateComplete;
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[15] ?? NaN;
    });
  } finally {
    await context.close();
  }
}

/** The page's own process is the one whose main thread was busiest. */
function tasksOf(/** @type {any[]} */ events) {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  /** @type {Map<string, { cpu: number, longest: number }>} */ const threads = new Map();
  for (const { name, pid, tid, dur = 0, tdur = 0 } of events) {
    const key = `${pid} ${tid}`;
    if (!name.endsWith('RunTask') || !mains.has(key)) continue;
    const { cpu, longest } = threads.get(key) ?? { cpu: 0, longest: 0 };
    threads.set(key, { cpu: cpu + tdur / 1000, longest: Math.max(longest, dur / 1000) });
  }
  return [...threads.values()].sort((a, b) => b.cpu - a.cpu)[0] ?? { cpu: NaN, longest: NaN };
}

/**
 * How often the network is waited for after the page: a request that is sent when an earlier one was answered belongs to the next round.
 * @param {{ url: string, start: number, end: number }[]} requests the page first
 * @returns {number}
 */
export function roundsOf([page, ...files]) {
  let rounds = 0;
  let answered = page?.start ?? 0;
  for (const { start } of files.toSorted((a, b) => a.start - b.start)) {
    if (rounds > 0 && start < answered) continue;
    rounds += 1;
    // The first answer that a request of this round could have waited for.
    answered = Math.min(...files.filter((file) => file.start >= start).map(({ end }) => end));
  }
  return rounds;
}
