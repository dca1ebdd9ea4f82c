/** How a server sends the files of the kit: what browsers refuse, what tells others of a visit, and what makes readers wait. */

/** @typedef {import('./verify.mjs').Row} Row */

/** Seconds: a year. */
const YEAR = 31_536_000;

/** How much larger than our own brotli a file may come before the server is told to send ours. */
const LARGER = 1.1;

/** @type {Record<string, (response: Response, file: { bytes: number, brotli: number }) => string | false | undefined>} each answers with what is wrong */
const faults = {
  type({ headers }) {
    const type = headers.get('content-type') ?? '';
    return (
      !/^(text|application)\/javascript\b/i.test(type) && `is sent as "${type}": browsers refuse it. Send Content-Type: text/javascript`
    );
  },
  cookie: ({ headers }) => headers.has('set-cookie') && 'comes with a cookie, which marks the reader. Let the server set none here',
  reports: ({ headers }) =>
    headers.has('nel') &&
    `asks browsers to report visits (NEL, to "${headers.get('report-to') ?? headers.get('reporting-endpoints')}"). Turn network error logging off`,
};

/** @type {typeof faults} */
const advice = {
  redirect: ({ redirected, url }) =>
    redirected && `is sent from ${url}: one wait more, and a policy for the first origin alone refuses it. Put that address into the tag`,
  origins: ({ headers }) =>
    headers.get('access-control-allow-origin') !== '*' &&
    'is for pages of its own origin only. For others send Access-Control-Allow-Origin: *',
  cache({ headers }) {
    const control = headers.get('cache-control') ?? '';
    const isKept =
      Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0) >= YEAR && /immutable/.test(control) && !/no-store|private/.test(control);
    return !isKept && `is asked for again at each visit. Send Cache-Control: public, max-age=${YEAR}, immutable`;
  },
  compression({ headers }, { bytes, brotli }) {
    const encoding = headers.get('content-encoding');
    if (!encoding) return `is sent whole, ${bytes} bytes. Compressed it has ${brotli}: see copy --precompress`;
    const length = Number(headers.get('content-length') ?? 0);
    return (
      encoding === 'br' &&
      length > LARGER * brotli &&
      `is compressed by the server, to ${length} bytes. Ours has ${brotli}: see copy --precompress`
    );
  },
  sniffing: ({ headers }) =>
    headers.get('x-content-type-options') !== 'nosniff' && 'may be taken for another type. Send X-Content-Type-Options: nosniff',
};

/**
 * @param {URL} address of a file
 * @param {string} name of it in the report
 * @param {{ bytes: number, brotli: number }} file as manifest.json lists it
 * @returns {Promise<Row[]>} one row for each thing that is wrong; nothing when all is well, or when it cannot be read, which others tell
 */
export async function deliveryOf(address, name, file) {
  const response = await fetch(address, { headers: { Origin: 'https://page.example', 'Accept-Encoding': 'br, gzip' } }).catch(
    () => undefined,
  );
  if (!response?.ok) return [];
  await response.body?.cancel();
  const found = (/** @type {typeof faults} */ checks) => Object.values(checks).flatMap((check) => check(response, file) || []);
  return [
    ...found(faults).map((fault) => /** @type {Row} */ ({ file: name, isSent: true, fault })),
    ...found(advice).map((text) => /** @type {Row} */ ({ file: name, isSent: true, advice: text })),
  ];
}
