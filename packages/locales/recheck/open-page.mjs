import { decode } from './decode.mjs';
import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';
import { readHtml } from './read-html.mjs';
import { readPdf } from './read-pdf.mjs';
import { isBotCheck } from './barriers.mjs';

/**
 * A page that can be searched (`drawn`: a browser has run its scripts), or why there is none.
 * @typedef {{ page: import('./page.mjs').Page, drawn?: boolean }
 *   | { page?: undefined, drawn?: undefined, verdict: 'page-gone' | 'cannot-be-read', code: string, reason: string }} Opened
 */

/**
 * @param {import('./get-page.mjs').Visit} visit
 * @param {Uint8Array | undefined} body
 * @returns {Promise<Opened>}
 */
export async function openPage(visit, body) {
  if (visit.code) return unread(visit.code, visit.reason ?? visit.code);
  const { status = 0 } = visit;
  if (status === 404 || status === 410) return { verdict: 'page-gone', code: 'not-found', reason: `the server answers ${status}` };
  const bytes = body ?? new Uint8Array();
  if (status < 200 || status > 203) {
    const said = `the server answers ${status}`;
    const html = readHtml(decode(bytes, visit.contentType ?? null).text, visit.at);
    if (isBotCheck(html) && status !== 401) return unread('bot-check', `${said} and wants to know whether we are human`);
    return unread([401, 403, 407, 451].includes(status) ? 'forbidden' : 'status', said);
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return openPdf(bytes);
  const type = (visit.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^image\//.test(type)) return unread('image', `it is an image (${type})`);
  if (
    /html|xml/.test(type) ||
    (/^(?:text\/.*|application\/octet-stream|)$/.test(type) && /<(?:!doctype html|html|head|body)\b/i.test(head))
  )
    return { page: readHtml(decode(bytes, visit.contentType ?? null).text, visit.at) };
  if (/^text\/|json$/.test(type)) {
    const lines = plainText(decode(bytes, visit.contentType ?? null).text).split('\n');
    return { page: makePage({ lines: lines.map((line) => line.trim()).filter(Boolean) }) };
  }
  return unread('not-text', `it is neither a page, nor text, nor a PDF (${type || 'no type'})`);
}

/** @returns {Promise<Opened>} */
async function openPdf(/** @type {Uint8Array} */ bytes) {
  try {
    const page = await readPdf(bytes);
    return page.lines.length > 0 ? { page } : unread('pdf-without-text', 'the PDF has images only');
  } catch (error) {
    return unread('broken-pdf', `the PDF cannot be opened: ${/** @type {Error} */ (error).message}`);
  }
}

/** @returns {Opened} */
function unread(/** @type {string} */ code, /** @type {string} */ reason) {
  return { verdict: 'cannot-be-read', code, reason };
}
