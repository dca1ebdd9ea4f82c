import { openPage } from './open-page.mjs';
import { getPage } from './get-page.mjs';

/** A page that no site has; the same one each time, so that the cache knows it. */
const NOWHERE = 'blind-betting-recheck-no-such-page';

/**
 * Some servers show one page, without a word, for every address that they do not know. Asks for one that cannot be there.
 * @param {string} at where the page was read
 * @param {import('./page.mjs').Page} page
 * @param {readonly string[]} languages
 * @param {import('./get-page.mjs').Tools} tools
 * @returns {Promise<boolean>} whether that gets the same page
 */
export async function isShownForAnything(at, page, languages, tools) {
  const { pathname } = new URL(at);
  if (page.kind !== 'html' || pathname === '/') return false;
  const { visit, body } = await getPage(new URL(NOWHERE, at).href, languages, tools);
  // A redirect to where we are is no proof: a site may lead all that it does not know to its contact page.
  if (visit.at === at || visit.status !== 200) return false;
  const other = await openPage(visit, body);
  return Boolean(other.page) && isAlike(page.lines, other.page?.lines ?? []);
}

/** Nine of ten lines are the same. */
function isAlike(/** @type {readonly string[]} */ one, /** @type {readonly string[]} */ other) {
  const lines = new Set(one);
  const both = other.filter((line) => lines.has(line)).length;
  return both > 0 && both >= 0.9 * Math.max(one.length, other.length);
}
