/** Faults that we plant: a tool that does not find them would find none of ours, and its figures would mean nothing. */
import { openPage } from './browser.mjs';
import { lookedInto } from './audit.mjs';
import { lighthouseOfNow } from './audits/lighthouse.mjs';
import { nu } from './audits/nu.mjs';

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of a page with a card
 * @param {boolean} withNu
 * @returns {Promise<string[]>} one line for each tool that is blind, or that takes the page's own for ours
 */
export async function blindTools(browser, url, withNu) {
  const page = await openPage(browser, url, { draws: true });
  try {
    await page.evaluate(() => {
      const root = document.querySelector('blind-betting-card')?.shadowRoot?.querySelector('.root');
      const list = document.createElement('ul');
      // A button without a name, and a box where a list may not have one.
      list.append(document.createElement('div'));
      root?.append(document.createElement('button'), list);
      const picture = document.createElement('img');
      picture.src = '/assets/town.svg';
      document.querySelector('main')?.append(picture);
    });
    const { findings, markup } = await lookedInto(browser, page);
    findings.push(...(await lighthouseOfNow(page)).findings);
    if (withNu && markup) findings.push(...nu([{ key: 0, markup, ours: true }]).map(({ finding }) => finding));
    const lines = ['Lighthouse', 'pa11y', 'IBM', ...(withNu ? ['Nu'] : [])].flatMap((tool) => {
      const found = findings.filter((finding) => finding.tool === tool);
      const isSeen = found.some(({ ours, snippet, rule }) => ours && (/<(?:button|ul|div)>/.test(snippet) || /button/i.test(rule)));
      const isApart = tool === 'Nu' || found.some(({ ours, snippet }) => !ours && /<img/.test(snippet));
      return [
        ...(isSeen ? [] : [`${tool} does not see a fault planted in the card.`]),
        ...(isApart ? [] : [`${tool} does not see a picture without text on the page, or takes it for ours.`]),
      ];
    });
    return lines;
  } finally {
    await page.close();
  }
}
