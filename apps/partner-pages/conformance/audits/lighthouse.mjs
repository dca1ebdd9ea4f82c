/** Lighthouse: accessibility and best practices. */
import lighthouse, { snapshot } from 'lighthouse';
import { OUR_TAGS } from '../browser.mjs';

const flags = /** @type {const} */ ({
  onlyCategories: ['accessibility', 'best-practices'],
  logLevel: 'error',
  // With any other it waits for 5 seconds of quiet, whatever is set below.
  throttlingMethod: 'simulate',
  formFactor: 'desktop',
  screenEmulation: { disabled: true },
  disableFullPageScreenshot: true,
  // Speed is not asked for here, so there is nothing to wait for once the network is quiet.
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 500,
  cpuQuietThresholdMs: 0,
});
const inOurs = new RegExp(`,(?:${OUR_TAGS.map((tag) => tag.toUpperCase()).join('|')}),a,`);

/**
 * @typedef {{ accessibility: number, bestPractices: number, findings: import('../figures.mjs').Finding[] }} Scores from 0 to 100
 */

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @returns {Promise<Scores>} of the page as it comes
 */
export async function lighthouseOfPage(browser, url) {
  const page = await browser.newPage();
  try {
    return scoresOf(await lighthouse(url, flags, undefined, /** @type {any} */ (page)));
  } finally {
    await page.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Scores>} of the page as it is now
 */
export async function lighthouseOfNow(page) {
  // A page behind another paints no frame, and Lighthouse waits for one.
  await page.bringToFront();
  return scoresOf(await snapshot(/** @type {any} */ (page), { flags }));
}

/** @param {import('lighthouse').RunnerResult | undefined} result @returns {Scores} */
function scoresOf(result) {
  if (!result) throw new Error('Lighthouse gave no result.');
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
  const findings = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && Number(lhr.audits[id].score) < 1)
      .flatMap(({ id }) => findingsOf(id, lhr.audits[id])),
  );
  for (const { id, errorMessage } of Object.values(lhr.audits))
    if (errorMessage) throw new Error(`Lighthouse could not run ${id}: ${errorMessage}`);
  const score = (/** @type {string} */ name) => Math.round(100 * Number(lhr.categories[name]?.score));
  return { accessibility: score('accessibility'), bestPractices: score('best-practices'), findings };
}

/** @param {string} rule @param {any} audit @returns {import('../figures.mjs').Finding[]} one for each node, or one without a node */
function findingsOf(rule, { title, details }) {
  const items = details?.items?.length ? details.items : [{}];
  return items.map((/** @type {any} */ item) => ({
    tool: 'Lighthouse',
    rule,
    message: item.description ?? title,
    place: item.node?.path ?? '',
    snippet: item.node?.snippet ?? item.source ?? '',
    ours: inOurs.test(item.node?.path ?? ''),
  }));
}
