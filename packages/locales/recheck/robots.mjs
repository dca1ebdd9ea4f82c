import robotsParser from 'robots-parser';
import { request } from './request.mjs';

const parse = /** @type {(url: string, text: string) => any} */ (/** @type {unknown} */ (robotsParser));

/** @typedef {{ code: 'robots' | 'network' | 'busy', reason: string }} Refusal */

/** What each host lets robots read (RFC 9309), asked once. */
export class Robots {
  /** @type {Map<string, Promise<(url: string) => Refusal | undefined>>} */ #hosts = new Map();

  constructor(/** @type {import('./request.mjs').RequestOptions} */ options) {
    this.options = options;
  }

  /**
   * @param {string} url
   * @returns {Promise<Refusal | undefined>} why it must not be asked for; undefined where it may
   */
  async refusal(url) {
    const { origin } = new URL(url);
    let rules = this.#hosts.get(origin);
    if (!rules) this.#hosts.set(origin, (rules = this.#read(origin)));
    return (await rules)(url);
  }

  /** @returns {Promise<(url: string) => Refusal | undefined>} */
  async #read(/** @type {string} */ origin) {
    const { queue, userAgent } = this.options;
    let address = `${origin}/robots.txt`;
    for (let hop = 0; hop <= 5; hop++) {
      const answer = await request(address, {}, this.options);
      if ('code' in answer) {
        // Rules that cannot be had for now: nobody has allowed anything.
        const code = answer.code === 'too-big' ? 'robots' : answer.code;
        return () => ({ code, reason: `its robots.txt cannot be read: ${answer.reason}` });
      }
      const location = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && location && URL.canParse(location, address)) {
        address = new URL(location, address).href;
        continue;
      }
      if (answer.status !== 200) return () => undefined;
      const rules = parse(`${origin}/robots.txt`, new TextDecoder().decode(answer.body));
      const agent = userAgent.split('/')[0];
      const delay = rules.getCrawlDelay(agent);
      if (delay) queue.slower(new URL(origin).host, Number(delay));
      const refused = /** @type {const} */ ({ code: 'robots', reason: 'its robots.txt asks robots not to read this page' });
      return (url) => (rules.isAllowed(url, agent) === false ? refused : undefined);
    }
    return () => undefined;
  }
}
