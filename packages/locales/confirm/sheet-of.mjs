import { catalog, loadMessages, matchLanguage } from '../dist/index.js';
import { compileCountry, isShipped } from '../scripts/compile-country.mjs';
import { sheet } from './sheet.mjs';

/**
 * The sheet of a country file.
 * @param {any} content of the country file
 * @param {Map<string, import('./texts.mjs').SheetTexts>} texts by language
 * @param {readonly string[]} languages of the sheet, each with texts
 * @returns {Promise<{ html: string, count: number }>} the page, and how many services are on it
 */
export async function sheetOf(content, texts, languages) {
  const services = content.services.filter(isShipped);
  const country = compileCountry(content);
  const columns = await Promise.all(
    languages.map(async (language) => {
      // Readers of the country may have texts of their own, as in nl-BE.
      const messages = await loadMessages(/** @type {string} */ (matchLanguage([`${language}-${content.country}`], catalog.languages)));
      return { language, direction: messages.direction, texts: texts.get(language)?.texts, messages };
    }),
  );
  const asked = services.map((/** @type {any} */ { id }, /** @type {number} */ index) => ({
    id,
    service: /** @type {import('../dist/index.js').Service} */ (country.services[index]),
  }));
  return { html: sheet(country, asked, columns), count: asked.length };
}
