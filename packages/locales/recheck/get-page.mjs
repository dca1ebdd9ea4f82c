import { request } from './request.mjs';

const MAXIMUM_HOPS = 10;

/**
 * What became of one page, without its body.
 * @typedef {object} Visit
 * @property {string} url as the record names it
 * @property {string} at where the answer came from
 * @property {boolean} moved whether a lasting redirect (301, 308) stood on the way
 * @property {number} [status]
 * @property {string | null} [contentType]
 * @property {'network' | 'busy' | 'too-big' | 'robots' | 'redirects'} [code] why there is no answer
 * @property {string} [reason]
 * @property {string} readAt when
 *
 * @typedef {object} Tools
 * @property {import('./request.mjs').RequestOptions} options
 * @property {import('./robots.mjs').Robots} robots
 * @property {import('./cache.mjs').Cache} cache
 */

/**
 * Asks for a page, follows where it leads, and puts what it got into the cache.
 * @param {string} url
 * @param {readonly string[]} languages that the readers of the record speak
 * @param {Tools} tools
 * @returns {Promise<{ visit: Visit, body: Uint8Array | undefined }>}
 */
export async function getPage(url, languages, tools) {
  const visit = { url, at: withoutHash(url), moved: false, readAt: new Date().toISOString() };
  const without = (/** @type {Partial<Visit>} */ more) => ({ visit: { ...visit, ...more }, body: undefined });
  const seen = new Set();
  for (;;) {
    if (seen.has(visit.at)) return without({ code: 'redirects', reason: 'it leads in a circle' });
    if (seen.size > MAXIMUM_HOPS) return without({ code: 'redirects', reason: `it leads on more than ${MAXIMUM_HOPS} times` });
    seen.add(visit.at);
    const refusal = await tools.robots.refusal(visit.at);
    if (refusal) return without(refusal);
    const cached = await tools.cache.get(visit.at);
    const answer = await request(visit.at, headersFor(languages, cached?.kept), tools.options);
    if ('code' in answer) return without(answer);
    const { status, headers } = answer;
    if (status === 304 && cached) return { visit: { ...visit, status: 200, contentType: cached.kept.contentType }, body: cached.body };
    const location = headers.get('location');
    const target = status >= 300 && status < 400 && location ? resolved(location, visit.at) : undefined;
    const refresh = status === 200 ? refreshOf(answer.body, headers, visit.at) : undefined;
    const next = target ?? refresh;
    if (!next) {
      const contentType = headers.get('content-type');
      if (status === 200)
        await tools.cache.put(
          { url: visit.at, contentType, etag: headers.get('etag'), lastModified: headers.get('last-modified'), readAt: visit.readAt },
          answer.body,
        );
      return { visit: { ...visit, status, contentType }, body: answer.body };
    }
    visit.moved ||= status === 301 || status === 308;
    visit.at = next;
  }
}

/** @returns {Record<string, string>} */
function headersFor(/** @type {readonly string[]} */ languages, /** @type {import('./cache.mjs').Kept | undefined} */ kept) {
  return {
    'accept-language': [...languages.map((language, index) => `${language};q=${(1 - index / 10).toFixed(1)}`), 'en;q=0.3'].join(', '),
    ...(kept?.etag && { 'if-none-match': kept.etag }),
    ...(kept?.lastModified && { 'if-modified-since': kept.lastModified }),
  };
}

/** Node gives header bytes as Latin 1; an address in one is UTF-8. */
function resolved(/** @type {string} */ location, /** @type {string} */ base) {
  const text = Buffer.from(location, 'latin1').toString('utf8');
  const address = text.includes('\ufffd') ? location : text;
  if (!URL.canParse(address, base)) return undefined;
  const next = new URL(address, base);
  return /^https?:$/.test(next.protocol) ? withoutHash(next.href) : undefined;
}

/** A page that sends its reader on by itself, in a header or in its own head. */
function refreshOf(/** @type {Uint8Array} */ body, /** @type {Headers} */ headers, /** @type {string} */ base) {
  return (
    leadsTo(headers.get('refresh') ?? undefined, base) ?? (/html/i.test(headers.get('content-type') ?? '') ? metaOf(body, base) : undefined)
  );
}

function metaOf(/** @type {Uint8Array} */ body, /** @type {string} */ base) {
  const head = Buffer.from(body.subarray(0, 8192))
    .toString('latin1')
    .replace(/<!--.*?-->|<noscript.*?<\/noscript>/gs, '');
  const tag = /<meta[^>]+http-equiv\s*=\s*["']?refresh["']?[^>]*>/i.exec(head)?.[0];
  return leadsTo(/content\s*=\s*["']?\s*(.*)/is.exec(tag ?? '')?.[1], base);
}

/** @returns {string | undefined} where "0; url=/contact" leads, if soon */
function leadsTo(/** @type {string | undefined} */ refresh, /** @type {string} */ base) {
  const [, seconds, address] = /^\s*(\d+)\s*[;,]\s*url\s*=\s*["']?([^"'>\s]+)/i.exec(refresh ?? '') ?? [];
  if (!address || Number(seconds) > 10) return undefined;
  const next = resolved(address.replaceAll('&amp;', '&'), base);
  return next === base ? undefined : next;
}

function withoutHash(/** @type {string} */ url) {
  return url.replace(/#.*$/s, '');
}
