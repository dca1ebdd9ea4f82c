import { setTimeout as wait } from 'node:timers/promises';
import { MAXIMUM_BYTES, receive, TooBig } from './receive.mjs';

const TRIES = 3;
/** A server that asks for more patience than this, in seconds, is left alone until the next run. */
const PATIENCE = 30;

/** @typedef {import('./receive.mjs').Answer} Answer */

/**
 * Why there is no answer. Never a reason to call anything gone.
 * @typedef {{ code: 'network' | 'busy' | 'too-big', reason: string }} Fault
 *
 * @typedef {object} RequestOptions
 * @property {import('./host-queue.mjs').HostQueue} queue
 * @property {number} timeout in milliseconds, for one try
 * @property {string} userAgent
 * @property {AbortSignal} [signal] stops everything
 */

/**
 * One request, politely: in the host's queue, with a time limit, at most 5 MB, again where the fault may pass.
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {RequestOptions} options
 * @returns {Promise<Answer | Fault>}
 */
export async function request(url, headers, options) {
  /** @type {Answer | Fault} */ let result = { code: 'network', reason: 'not tried' };
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    options.signal?.throwIfAborted();
    result = await options.queue.run(new URL(url).host, () => once(url, headers, options));
    const patience = 'status' in result ? retryAfter(result.headers) : undefined;
    if (!mayPass(result) || attempt === TRIES || (patience ?? 0) > PATIENCE) break;
    await wait(patience !== undefined ? patience * 1000 : options.queue.delay * 2 * 3 ** (attempt - 1), undefined, {
      ...(options.signal && { signal: options.signal }),
    });
  }
  if ('status' in result && isBusy(result.status) && !isChallenge(result))
    return { code: 'busy', reason: `the server answers ${result.status}${result.status === 429 ? ' (too many requests)' : ''}` };
  return result;
}

/** A challenge to a robot does not pass by itself. */
function isChallenge(/** @type {Answer} */ { headers, body }) {
  return (
    headers.get('cf-mitigated') === 'challenge' || /captcha|challenge-platform|just a moment/i.test(Buffer.from(body).toString('latin1'))
  );
}

function mayPass(/** @type {Answer | Fault} */ result) {
  return 'status' in result ? isBusy(result.status) && !isChallenge(result) : result.code === 'network';
}

/** 501 and 505 will not change; all others of the server's own faults may. */
function isBusy(/** @type {number} */ status) {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

function retryAfter(/** @type {Headers} */ headers) {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** @returns {Promise<Answer | Fault>} */
async function once(/** @type {string} */ url, /** @type {Record<string, string>} */ headers, /** @type {RequestOptions} */ options) {
  const limit = AbortSignal.timeout(options.timeout);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  const accept = 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5';
  try {
    return await receive(url, { 'user-agent': options.userAgent, accept, ...headers }, signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof TooBig) return { code: 'too-big', reason: `more than ${MAXIMUM_BYTES / 1_000_000} MB` };
    return { code: 'network', reason: limit.aborted ? `no whole answer within ${options.timeout / 1000} s` : networkReason(error) };
  }
}

/** @returns {string} in plain words */
function networkReason(/** @type {any} */ error) {
  const code = error?.code ?? '';
  const words = /** @type {Record<string, string>} */ ({
    ENOTFOUND: 'the name of the server is not known',
    EAI_AGAIN: 'the name server does not answer',
    ECONNREFUSED: 'the server refuses the connection',
    ECONNRESET: 'the connection broke off',
    ETIMEDOUT: 'the server cannot be reached',
    EHOSTUNREACH: 'the server cannot be reached',
    ENETUNREACH: 'there is no network',
    Z_BUF_ERROR: 'the compressed data break off',
    CERT_HAS_EXPIRED: 'the certificate has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is not from a known authority',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate lacks a link to a known authority',
    Z_DATA_ERROR: 'the compressed data are broken',
  });
  return words[code] ?? `the transfer failed (${code || error?.message || error})`;
}
