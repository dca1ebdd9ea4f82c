/** How a server sends the files of the kit: what browsers refuse, what tells others of a visit, and what makes readers wait. */
import { request as ask } from 'node:http';
import { request as askSecurely } from 'node:https';

/**
 * @typedef {import('./verify.mjs').Row} Row
 * @typedef {{ address: URL, status: number, headers: import('node:http').IncomingHttpHeaders, bytes: number }} Answer bytes as sent, compressed or not
 * @typedef {{ answers: Answer[], last: Answer, file: { bytes: number, brotli?: number } }} Sent one answer, and those that led to it
 */

/** Seconds: a year. */
const YEAR = 31_536_000;

/** How much larger than our own brotli a file may come before the server is told to send ours. */
const LARGER = 1.1;

/** Redirects that are followed, as many as a browser would at least. */
const HOPS = 5;

/** What browsers take for a script (WHATWG MIME Sniffing, "JavaScript MIME type"). */
const SCRIPT = /^(application|text)\/(x-)?(java|ecma)script$|^text\/(javascript1\.[0-5]|jscript|livescript)$/i;

const header = (/** @type {Answer} */ { headers }, /** @type {string} */ name) => String(headers[name] ?? '');

/** By the end of a file's name: the type to send, and those that browsers take. */
const TYPES = {
  js: { send: 'text/javascript', taken: SCRIPT },
  html: { send: 'text/html; charset=utf-8', taken: /^text\/html$/i },
  css: { send: 'text/css', taken: /^text\/css$/i },
};
const endingOf = (/** @type {Answer} */ { address }) => /** @type {keyof typeof TYPES} */ (address.pathname.split('.').pop());

/** @type {Record<string, (sent: Sent) => string | false | undefined>} each answers with what is wrong */
const faults = {
  type({ answers: [first], last }) {
    const { send, taken } = TYPES[endingOf(first ?? last)];
    const type = header(last, 'content-type');
    return !taken.test(type.split(';')[0]?.trim() ?? '') && `is sent as "${type}": browsers refuse it. Send Content-Type: ${send}`;
  },
  cookie: ({ answers }) =>
    answers.some(({ headers }) => headers['set-cookie']) && 'comes with a cookie, which marks the reader. Let the server set none here',
  reports({ answers }) {
    const [found] = answers.filter(({ headers }) => headers['nel']);
    if (!found) return undefined;
    const to = header(found, 'report-to') || header(found, 'reporting-endpoints');
    return `asks browsers to report visits (NEL, to "${to}"). Turn network error logging off`;
  },
  elsewhere({ answers: [first], last }) {
    const isElsewhere = first?.address.origin !== last.address.origin;
    return (
      isElsewhere && `is sent on to ${last.address.origin}, who learns of each visit too. Put that address into the tag, or none of theirs`
    );
  },
};

/** @type {typeof faults} */
const advice = {
  redirect: ({ answers, last }) => answers.length > 1 && `is sent on to ${last.address.href}: one wait more. Put that address into the tag`,
  framing({ last }) {
    const [ancestors = ''] = /frame-ancestors[^;]*/.exec(header(last, 'content-security-policy')) ?? [];
    const found = [header(last, 'x-frame-options') && 'X-Frame-Options', ancestors].filter(Boolean);
    return (
      endingOf(last) === 'html' &&
      found.length > 0 &&
      `may not be framed by other sites (${found.join(', ')}). If one shall, send it without`
    );
  },
  origins: ({ last }) =>
    endingOf(last) === 'js' &&
    header(last, 'access-control-allow-origin') !== '*' &&
    'is for pages of its own origin only. For others send Access-Control-Allow-Origin: *',
  cache({ last }) {
    const control = header(last, 'cache-control');
    const age = Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0);
    const isKept = age >= YEAR && !/no-store|no-cache/.test(control);
    return !isKept && `is kept for ${/no-/.test(control) ? 0 : age} seconds. Send Cache-Control: public, max-age=${YEAR}, immutable`;
  },
  compression({ last, file: { bytes, brotli } }) {
    if (brotli === undefined) return undefined;
    const encoding = header(last, 'content-encoding');
    if (!encoding) return `is sent whole, ${bytes} bytes. Compressed it has ${brotli}: see copy --precompress`;
    return (
      last.bytes > LARGER * brotli && `is compressed as ${encoding}, to ${last.bytes} bytes. Ours has ${brotli}: see copy --precompress`
    );
  },
  sniffing: ({ last }) =>
    header(last, 'x-content-type-options') !== 'nosniff' && 'may be taken for another type. Send X-Content-Type-Options: nosniff',
};

/**
 * @param {URL} address of a file
 * @param {string} name of it in the report
 * @param {{ bytes: number, brotli?: number }} file as manifest.json lists it; what it does not list, as `frame.html`, has no shorter form
 * @returns {Promise<(Row & { check: string })[]>} one row for each thing that is wrong, and which check found it; nothing when all is well, or when
 *   it cannot be read, which others tell
 */
export async function deliveryOf(address, name, file) {
  const answers = await follow(address).catch(() => []);
  const last = answers.at(-1);
  if (last?.status !== 200) return [];
  const found = (/** @type {typeof faults} */ checks, /** @type {'fault' | 'advice'} */ kind) =>
    Object.entries(checks).flatMap(([check, look]) => {
      const text = look({ answers, last, file });
      // A page and a script are told apart: what is wrong with one is mended in another way.
      return text ? { file: name, isSent: /** @type {const} */ (true), check: `${check} ${endingOf(last)}`, [kind]: text } : [];
    });
  return [...found(faults, 'fault'), ...found(advice, 'advice')];
}

/** @returns {Promise<Answer[]>} what came for the address, and for each that it was sent on to */
async function follow(/** @type {URL} */ address, hops = HOPS) {
  const answer = await answerOf(address);
  const to = answer.headers.location;
  if (!to || answer.status < 300 || answer.status > 399 || hops === 0) return [answer];
  return [answer, ...(await follow(new URL(to, address), hops - 1))];
}

/** Not by fetch, which hides what came before a redirect, and how many bytes were sent. @returns {Promise<Answer>} */
function answerOf(/** @type {URL} */ address) {
  return new Promise((resolve, reject) => {
    const headers = { Origin: 'https://page.example', 'Accept-Encoding': 'br, gzip' };
    const send = address.protocol === 'https:' ? askSecurely : ask;
    send(address, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (part) => (bytes += part.length));
      response.on('error', reject);
      response.on('end', () => resolve({ address, status: response.statusCode ?? 0, headers: response.headers, bytes }));
    })
      .on('error', reject)
      .end();
  });
}
