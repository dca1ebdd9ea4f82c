/** One load of one page, and what it cost. */
import { brotliCompressSync } from 'node:zlib';

/**
 * @typedef {object} Load
 * @property {number} painted milliseconds from navigation to the end of the frame in which the last card's text is laid out
 * @property {number} script milliseconds, until then
 * @property {number} style milliseconds in style and layout, until then
 * @property {number} cls
 * @property {number} click milliseconds from the click to the end of the next frame
 * @property {number} heap bytes of JavaScript after a collection
 * @property {number} memory the same and the DOM
 */

const ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path d="M12 4v16M4 12h16"/></svg>';

/**
 * A page in a context of its own, so that no load finds what an earlier one compiled or cached.
 * @param {import('@playwright/test').Browser} browser
 * @param {(page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession) => Promise<Result>} use
 * @returns {Promise<Result>}
 * @template Result
 */
export async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // One peer asks two hosts for an icon and for fonts. Nothing leaves this machine: it is given an icon, and no font.
    session.on('Fetch.requestPaused', ({ requestId, request }) => {
      const answer = request.url.endsWith('.svg')
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'Content-Type', value: 'image/svg+xml' },
              { name: 'Access-Control-Allow-Origin', value: '*' },
            ],
            body: Buffer.from(ICON).toString('base64'),
          })
        : session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      answer.catch(() => {});
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
    return await use(page, session);
  } finally {
    await context.close();
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {number} count
 * @returns {Promise<Load>}
 */
export function load(browser, address, contestant, count) {
  return withPage(browser, async (page, session) => {
    await page.addInitScript({ content: `(${watch})(${contestant.sides}, ${count})` });
    await session.send('Performance.enable');
    await page.goto(address, { waitUntil: 'commit' });
    const painted = await page.evaluate(() => /** @type {any} */ (globalThis).painted);
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 200)));
    const cls = await page.evaluate(() => /** @type {any} */ (globalThis).shifted());
    const click = await clickToFrame(page, contestant);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize } = /** @type {any} */ (await session.send('Runtime.getHeapUsage'));
    return {
      painted,
      script: 1000 * seconds('ScriptDuration'),
      style: 1000 * (seconds('RecalcStyleDuration') + seconds('LayoutDuration')),
      cls,
      click,
      heap: usedSize,
      memory: usedSize + embedderHeapUsedSize,
    };
  });
}

/** Runs in the page before anything of it: asks once a frame, and answers in the task after the frame that shows the last card. */
function watch(/** @type {(count: number) => ArrayLike<Element>} */ sides, /** @type {number} */ count) {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (!entry.hadRecentInput) sum += entry.value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, {
    shifted: () => sum,
    painted: new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      const laidOut = (/** @type {Element} */ { textContent, lastElementChild }) =>
        textContent && lastElementChild && lastElementChild.getBoundingClientRect().height > 0;
      const look = () => {
        const found = [...sides(count)];
        if (found.length === 2 && found.every(laidOut)) port2.postMessage('');
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }),
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<number>}
 */
async function clickToFrame(page, { name, control, turned }) {
  const { x, y } = await page.evaluate(`{
    const element = (${control})();
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    ({ x: x + width / 2, y: y + height / 2 });
  }`);
  await page.mouse.move(x, y);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        Object.assign(globalThis, {
          clicked: new Promise((answer) => {
            const { port1, port2 } = new MessageChannel();
            const next = (/** @type {Event} */ { timeStamp }) => {
              port1.onmessage = () => answer(performance.now() - timeStamp);
              requestAnimationFrame(() => port2.postMessage(''));
            };
            addEventListener('click', next, { capture: true, once: true });
          }),
        });
        setTimeout(() => requestIdleCallback(resolve), 100);
      }),
  );
  await page.mouse.click(x, y);
  const time = await page.evaluate(() => /** @type {any} */ (globalThis).clicked);
  if (!(await page.evaluate(`(${turned})()`))) throw new Error(`The click did not turn the card of ${name}.`);
  return time;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {import('./contestants.mjs').Contestant} contestant
 * @returns {Promise<{ bytes: number, requests: number }>} bytes as a server sends them that compresses best; requests to any host
 */
export function weigh(browser, address, contestant) {
  return withPage(browser, async (page) => {
    /** @type {Set<string>} */ const asked = new Set();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.add(request.url());
    });
    await page.addInitScript({ content: `(${watch})(${contestant.sides}, 1)` });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => /** @type {any} */ (globalThis).painted);
    const { origin } = new URL(address);
    const own = [...asked].filter((url) => url.startsWith(origin));
    const sizes = await Promise.all(own.map(async (url) => brotliCompressSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: asked.size };
  });
}
