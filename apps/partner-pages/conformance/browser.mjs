/** The installed browser, and pages in it as a reader has them: as they come, and with everything open. */
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../../scripts/find-browser.mjs';

export const OUR_TAGS = ['blind-betting-card', 'help-directory', 'quick-exit'];

/** Guards against hanging only. */
const PATIENCE = 60_000;

/** @returns {Promise<import('puppeteer-core').Browser>} */
export async function startBrowser() {
  return puppeteer.launch({ executablePath: await findBrowser(), args: [...browserArguments, '--lang=nl-BE'] });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ draws: boolean }} subject
 * @returns {Promise<import('puppeteer-core').Page>} once our elements have drawn and nothing is on its way any more
 * @throws {Error} which names the page, when they do not draw
 */
export async function openPage(browser, url, { draws }) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1024 });
  // A policy that lets nobody parse text refuses some of the tools; what our elements do under it is for other tests.
  await page.goto(url, { waitUntil: 'networkidle0', timeout: PATIENCE });
  if (draws) await untilDrawn(page, url);
  return page;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} url named in the error
 */
async function untilDrawn(page, url) {
  await page
    .waitForFunction(
      (tags) => {
        const all = [...document.querySelectorAll(tags.join())];
        return all.length > 0 && all.every((element) => element.shadowRoot?.querySelector('.root[lang]'));
      },
      { timeout: PATIENCE },
      OUR_TAGS,
    )
    .catch((cause) => {
      throw new Error(`${url}: our elements did not draw. If they should not, name the page in NOT_DRAWN of subjects.mjs.`, { cause });
    });
  await page.waitForNetworkIdle({ idleTime: 300, timeout: PATIENCE });
}

/**
 * Turns every card to its reality side and opens all that can be opened.
 * @param {import('puppeteer-core').Page} page
 */
export async function openEverything(page) {
  await page.evaluate(async (tags) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
    /** @returns {Element[]} */
    const ours = (/** @type {ParentNode} */ root) =>
      [...root.querySelectorAll(tags.join())].flatMap((element) => [element, ...(element.shadowRoot ? ours(element.shadowRoot) : [])]);
    for (const element of ours(document)) if (element.localName === 'blind-betting-card') element.setAttribute('side', 'reality');
    // What opens may hold more that opens.
    for (let round = 0; round < 3; round += 1) {
      for (const { shadowRoot } of ours(document))
        for (const details of shadowRoot?.querySelectorAll('details') ?? []) /** @type {HTMLDetailsElement} */ (details).open = true;
      await frame();
      await frame();
    }
    const moving = ours(document).flatMap(({ shadowRoot }) => shadowRoot?.getAnimations() ?? []);
    await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
  }, OUR_TAGS);
  await page.waitForNetworkIdle({ idleTime: 300, timeout: PATIENCE });
}
