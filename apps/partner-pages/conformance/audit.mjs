/** One page or story, with every tool but Nu, which gets all documents at the end. */
import { openEverything, openPage } from './browser.mjs';
import { drawnMarkup } from './drawn-markup.mjs';
import { ibm } from './audits/ibm.mjs';
import { lighthouseOfNow, lighthouseOfPage } from './audits/lighthouse.mjs';
import { pa11yOnCopy, pa11yOnPage } from './audits/pa11y.mjs';

/** @typedef {{ markup: string, ours: boolean }} Document for the Nu checker */

/**
 * As the page comes by Lighthouse and IBM's checker, with everything open by pa11y and IBM's checker; the markup of both goes to Nu. Lighthouse and
 * pa11y both ask axe, so each state is seen by it once.
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./subjects.mjs').Subject} subject
 * @param {string} url
 * @returns {Promise<import('./figures.mjs').Result & { documents: Document[] }>}
 */
export async function audited(browser, subject, url) {
  const page = await openPage(browser, url, subject);
  try {
    const before = await drawnMarkup(page);
    const asItComes = await ibm(page);
    // The rest of a story's page is Storybook's, and so is how it loads.
    const { findings, ...scores } = subject.kind === 'page' ? await lighthouseOfPage(browser, url) : await lighthouseOfNow(page);
    await page.bringToFront();
    await openEverything(page);
    const open = await lookedInto(browser, page);
    const documents = [before, open.markup].flatMap((markup) => (markup ? [{ markup, ours: true }] : []));
    if (subject.kind === 'page') documents.push({ markup: await (await fetch(url)).text(), ours: false });
    return { subject, scores, findings: [...findings, ...asItComes, ...open.findings], documents };
  } finally {
    await page.close();
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<{ findings: import('./figures.mjs').Finding[], markup: string | undefined }>} what pa11y and IBM's checker find now
 */
export async function lookedInto(browser, page) {
  const markup = await drawnMarkup(page);
  const findings = [...(await pa11yOnPage(browser, page)), ...(await ibm(page))];
  if (markup) findings.push(...(await pa11yOnCopy(browser, markup)));
  return { findings, markup };
}
