/** pa11y with both of its runners. */
import pa11y from 'pa11y';

/** Styles do not come along into the copy, so its contrast is not that of our elements; axe measures it on the page. */
const NOT_OF_A_COPY = /\.1_4_3\.|\.1_4_6\./;

const options = /** @type {const} */ ({ standard: 'WCAG2AA', ignoreUrl: true, levelCapWhenNeedsReview: 'warning', timeout: 120_000 });

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('../figures.mjs').Finding[]>} errors of the page, and of what stands in shadow roots as far as axe sees it
 */
export async function pa11yOnPage(browser, page) {
  const { issues } = await pa11y(page.url(), { ...options, browser, page, viewport: page.viewport(), runners: ['axe', 'htmlcs'] });
  return issues.filter(isError).map(({ code, message, selector, context, runner, runnerExtras }) => ({
    tool: 'pa11y',
    rule: code,
    message,
    place: selector || runnerExtras?.description || '',
    snippet: context ?? '',
    // pa11y looks for what axe found in the document only: what it finds no more stands in a shadow root.
    ours: runner === 'axe' && !selector,
  }));
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} markup what our elements have drawn
 * @returns {Promise<import('../figures.mjs').Finding[]>} what HTML_CodeSniffer finds, which does not look into shadow roots
 */
export async function pa11yOnCopy(browser, markup) {
  const page = await browser.newPage();
  try {
    await page.setContent(markup);
    const { issues } = await pa11y('about:blank', { ...options, browser, page, runners: ['htmlcs'] });
    return issues
      .filter((issue) => isError(issue) && !NOT_OF_A_COPY.test(issue.code))
      .map(({ code, message, selector, context }) => ({
        tool: 'pa11y',
        rule: code,
        message,
        place: selector,
        snippet: context ?? '',
        ours: true,
      }));
  } finally {
    await page.close();
  }
}

const isError = (/** @type {{ type: string }} */ { type }) => type === 'error';
