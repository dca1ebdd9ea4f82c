/** What a load costs the processor, read from the browser's own trace: steadier than a clock on a machine that does other things too. */
import { SLOW } from './visit.mjs';

/** What stands where card and directory are complete: an element, and what its shadow tree holds. */
const COMPLETE = ['blind-betting-card .help', 'help-directory li'];

/** What a trace has to tell for `tasksOf`. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

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
    session.on('Network.responseReceived', ({ requestId, response }) => response.fromDiskCache && requests.delete(requestId));
    session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const request = requests.get(requestId);
      if (request) request.end = 1000 * timestamp;
    });
    if (isPhone) {
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(address);
    for (const selector of selectors) await present(session, selector);
    await page.waitForLoadState('networkidle');
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return {
      ...tasksOf(traceEvents, { address: page.url() }),
      requests: [...requests.values()].filter(({ url }) => url.startsWith('http')),
    };
  } finally {
    await context.close();
  }
}

/**
 * Asks the page in one short line: a locator brings a script of its own, whose parsing takes a slow processor longer than any task of ours.
 * @param {import('@playwright/test').CDPSession} session
 * @param {string} selector an element, and what its shadow tree holds
 */
async function present(session, selector) {
  const [outer = '', inner = ''] = selector.split(' ');
  const expression = `!!document.querySelector('${outer}')?.shadowRoot?.querySelector('${inner}')`;
  while (!(await session.send('Runtime.evaluate', { expression })).result.value) await new Promise((resolve) => setTimeout(resolve, 100));
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

/**
 * The page's thread is known by what happened in it; the busiest one may be that of the browser's own pages.
 * @param {any[]} events of a trace
 * @param {{ address: string } | { input: RegExp }} page its address, or the type of the input with which counting begins, as the browser names it
 * @returns {{ cpu: number, longest: number }} milliseconds of that thread, and of its longest task
 */
export function tasksOf(events, page) {
  const own = events.find(({ name, args }) =>
    'input' in page
      ? name === 'EventDispatch' && page.input.test(args.data?.type)
      : name === 'CommitLoad' && args.data?.url === page.address,
  );
  if (!own)
    throw new Error(`The trace tells nothing of ${JSON.stringify(page)}: its categories have changed, or the page was left too early.`);
  const since = 'input' in page ? own.ts : 0;
  // One layer of the browser tells each task as `RunTask`, another one once more as `ThreadControllerImpl::RunTask`.
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) => name === 'RunTask' && pid === own.pid && tid === own.tid && ts + dur >= since,
  );
  const milliseconds = (/** @type {'dur' | 'tdur'} */ key) => tasks.map((task) => (task[key] ?? 0) / 1000);
  return { cpu: milliseconds('tdur').reduce((sum, value) => sum + value, 0), longest: Math.max(0, ...milliseconds('dur')) };
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
