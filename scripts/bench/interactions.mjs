/** What a reader does with card and directory, on a page with our elements and on one of plain HTML with the same content. */

/**
 * @typedef {object} Interaction
 * @property {string} name as the table shows it
 * @property {string} target what is pressed; Playwright looks into shadow roots too
 * @property {string} [key] that is pressed there, instead of a touch
 * @property {string} [inside] a `details` that has to be open first
 * @property {() => unknown} shown runs in the page: something that is another after the interaction, and the last thing of ours to change
 */

/** What our directory says of a place in it; runs in the page. */
const text = (/** @type {string} */ selector) =>
  `() => document.querySelector('help-directory')?.shadowRoot?.querySelector('${selector}')?.textContent`;

/** A closed list takes an arrow key as a choice, and no list of the system has to be opened. @type {Interaction[]} */
export const interactions = [
  {
    name: 'turn the card',
    target: '.flip, .card > label',
    shown: () => document.querySelector('blind-betting-card')?.getAttribute('side'),
  },
  {
    name: 'open "More" of a service',
    target: '.rows .more > summary >> nth=0',
    shown: () => document.querySelector('help-directory')?.shadowRoot?.querySelector('.rows .opened')?.checkVisibility(),
  },
  {
    name: 'open the guide',
    target: '.guide > summary',
    shown: /** @type {any} */ (text('.guide h3')),
  },
  {
    name: 'choose another need',
    inside: '.change',
    target: '.chip:has(input[value="talk"])',
    shown: () =>
      document.querySelector('help-directory')?.getAttribute('need') ?? /** @type {any} */ (document.querySelector('help-directory'))?.need,
  },
  {
    name: 'choose another language',
    inside: '.change',
    target: '.choices select >> nth=1',
    key: 'ArrowDown',
    shown: /** @type {any} */ (text('.directory h2')),
  },
  {
    name: 'choose another country',
    inside: '.change',
    target: '.choices select >> nth=0',
    key: 'ArrowDown',
    shown: /** @type {any} */ (text('.change summary')),
  },
];

/** Milliseconds without work after which a page is taken to be at rest. */
const REST = 150;

/** Nothing shorter is told by the browser: about a frame. */
const SHORTEST = 16;

/**
 * Brings the target to where it can be pressed, before anything is measured.
 * @param {import('@playwright/test').Page} page
 * @param {Interaction} interaction
 */
export async function prepare(page, { target, key, inside }) {
  if (inside)
    await page
      .locator(inside)
      .first()
      .evaluate((details) => void details.toggleAttribute('open', true));
  const control = page.locator(target);
  await control.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (key) await control.focus();
  else await page.mouse.move(...(await placeOf(page, target)));
  await rest(page);
}

/**
 * @param {import('@playwright/test').Page} page that is prepared
 * @param {Interaction} interaction
 * @param {boolean} isPlain a page of plain HTML, where only what the browser itself does is awaited
 * @returns {Promise<{ paint: number, done: number }>} milliseconds from the input to the frame that answers it, as the browser tells them, and to the end
 *   of the frame in which the last thing has changed
 */
export async function press(page, { name, target, key, shown }, isPlain) {
  await page.evaluate(`(${watch})(${isPlain ? 'undefined' : shown}, ${Boolean(key)})`);
  if (key) await page.keyboard.press(key);
  else await page.mouse.click(...(await placeOf(page, target)));
  const done = await Promise.race([
    page.evaluate(() => /** @type {any} */ (globalThis).watched.done),
    new Promise((_, reject) =>
      setTimeout(
        () => reject(new Error(`"${name}" changed nothing within ten seconds: see its \`shown\` in scripts/bench/interactions.mjs.`)),
        10_000,
      ),
    ),
  ]);
  await rest(page);
  const paint = await page.evaluate(() => /** @type {any} */ (globalThis).watched.longest());
  return { paint: Math.max(paint, SHORTEST), done };
}

/** The place itself, since waiting for an element to be ready would work in the page. @returns {Promise<[x: number, y: number]>} */
async function placeOf(/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ target) {
  const box = await page.locator(target).boundingBox();
  if (!box) throw new Error(`There is nothing to press at "${target}", which scripts/bench/interactions.mjs names.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Runs in the page. */
function watch(/** @type {(() => unknown) | undefined} */ shown, /** @type {boolean} */ isKey) {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) if (entry.interactionId) longest = Math.max(longest, entry.duration);
  });
  observer.observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }));
  const before = shown?.();
  const done = new Promise((resolve) => {
    const start = (/** @type {Event} */ { timeStamp }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - timeStamp);
      const look = () => (shown && shown() === before ? requestAnimationFrame(look) : port2.postMessage(''));
      requestAnimationFrame(look);
    };
    addEventListener(isKey ? 'keydown' : 'click', start, { capture: true, once: true });
  });
  const end = () => {
    observer.disconnect();
    return longest;
  };
  Object.assign(globalThis, { watched: { done, longest: end } });
}

function rest(/** @type {import('@playwright/test').Page} */ page) {
  return page.evaluate(
    (time) => new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve(undefined), { timeout: 1000 }), time)),
    REST,
  );
}
