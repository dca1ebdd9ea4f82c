/** IBM's accessibility-checker-engine, which looks into open shadow roots. */
import { readFileSync } from 'node:fs';
import { OUR_TAGS } from '../browser.mjs';

const source = readFileSync(new URL('../node_modules/accessibility-checker-engine/ace-window.js', import.meta.url), 'utf8');
const inOurs = new RegExp(`/(?:${OUR_TAGS.join('|')})\\[\\d+\\]/#document-fragment`);

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('../figures.mjs').Finding[]>} violations, as it calls what surely fails
 */
export async function ibm(page) {
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    const { results: all } = await new /** @type {any} */ (globalThis).ace.Checker().check(document, ['IBM_Accessibility']);
    return all
      .filter((/** @type {any} */ { value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .map((/** @type {any} */ { ruleId, message, path, snippet }) => ({ ruleId, message, path: path.dom, snippet }));
  });
  return results.map((/** @type {any} */ { ruleId, message, path, snippet }) => ({
    tool: 'IBM',
    rule: ruleId,
    message,
    place: path,
    snippet,
    ours: inOurs.test(path),
  }));
}
