/**
 * The words in which a page's expectations are written: what a careful person would say of one claim after reading the page.
 *
 * @typedef {'there' | 'gone' | 'page gone' | 'page moved' | 'unreadable'} Verdict
 *
 * @typedef {object} Expected
 * @property {Verdict} verdict what a careful person would say
 * @property {string} why in one sentence
 * @property {Verdict[]} accept other answers that would mislead nobody
 *
 * @typedef {object} Page
 * @property {string} path where the server has it
 * @property {string} [site] a name of its own for the site, where the page needs its own robots.txt; else the site of the service
 * @property {boolean} [own] whether the service itself speaks; true if left out
 * @property {string} service id of the invented service whose record names this page as a source, or `emergency`
 * @property {Record<string, Expected>} expect each number, address or `hours` that the record claims of this page
 * @property {string | Buffer} [body] what the server sends
 * @property {number} [status] 200 if left out
 * @property {Record<string, string>} [headers] beside or instead of `content-type: text/html; charset=utf-8`
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} [answer] instead of the above
 */

/**
 * @param {Verdict} verdict
 * @returns {(why: string, ...accept: Verdict[]) => Expected}
 */
const expecting =
  (verdict) =>
  (why, ...accept) => ({ verdict, why, accept });

/** A reader of the page finds what the record claims. */
export const there = expecting('there');
/** The page was read whole, and a reader of it does not find what the record claims. */
export const gone = expecting('gone');
/** The page itself is no more. */
export const pageGone = expecting('page gone');
/** The address leads elsewhere now, so that somebody has to look where the page went. */
export const pageMoved = expecting('page moved');
/** Nobody can tell from what came back. This is never "gone". */
export const unreadable = expecting('unreadable');
