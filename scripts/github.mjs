/**
 * Asks GitHub's REST API about the repository that a workflow runs for. It imports nothing, so that a job that may write runs no code of others.
 * @typedef {object} GitHub
 * @property {(path: string) => Promise<any>} get undefined where there is no such thing
 * @property {(path: string) => Promise<any[]>} list all pages of it
 * @property {(path: string, body: object) => Promise<any>} post
 * @property {(path: string, body: object) => Promise<any>} patch
 * @property {(address: string, type: string, content: Uint8Array) => Promise<any>} upload to an address that GitHub has named
 */

/** What a page of a list holds at most. */
const PAGE = 100;

/**
 * @param {Record<string, string | undefined>} environment as a workflow has it: GITHUB_API_URL, GITHUB_REPOSITORY, and GITHUB_TOKEN, which a step must be given;
 *   GITHUB_PAUSE, milliseconds before each change: GitHub asks for one second
 * @returns {GitHub} each function throws where GitHub says no, with what it said
 * @throws {Error} where something of the environment is missing
 */
export function github({ GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token, GITHUB_PAUSE = '1000' }) {
  for (const [name, value] of Object.entries({ GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token }))
    if (!value) throw new Error(`${name} is not set. This runs in a workflow; its step gives the token: env: GITHUB_TOKEN.`);

  /** @param {string} method @param {string} address @param {{ type?: string, content?: string | Uint8Array }} [sent] */
  const ask = async (method, address, { type = 'application/json', content } = {}) => {
    if (method !== 'GET') await new Promise((resolve) => setTimeout(resolve, Number(GITHUB_PAUSE)));
    const answer = await fetch(address, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'blind-betting',
        'x-github-api-version': '2022-11-28',
        ...(content !== undefined && { 'content-type': type }),
      },
      signal: AbortSignal.timeout(60_000),
      ...(content !== undefined && { body: content }),
    });
    const text = await answer.text();
    if (answer.ok) return text ? JSON.parse(text) : undefined;
    if (method === 'GET' && answer.status === 404) return undefined;
    throw new Error(`GitHub answered ${answer.status} to ${method} ${address}: ${text.slice(0, 500)}`);
  };
  const at = (/** @type {string} */ path) => `${api}/repos/${repository}${path}`;
  const json = (/** @type {object} */ body) => ({ content: JSON.stringify(body) });

  return {
    get: (path) => ask('GET', at(path)),
    list: async (path) => {
      const all = [];
      for (let page = 1; ; page += 1) {
        const found = (await ask('GET', at(`${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`))) ?? [];
        all.push(...found);
        if (found.length < PAGE) return all;
      }
    },
    post: (path, body) => ask('POST', at(path), json(body)),
    patch: (path, body) => ask('PATCH', at(path), json(body)),
    upload: (address, type, content) => ask('POST', address, { type, content }),
  };
}
