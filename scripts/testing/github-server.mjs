/** For the tests: a server on loopback that stands for GitHub's REST API, as far as we ask it. */
import { createServer } from 'node:http';

/**
 * @typedef {{ method: string, path: string, body: any, token: string | undefined, type: string | undefined }} Asked
 * @typedef {(asked: Asked, match: RegExpExecArray) => { status?: number, body?: unknown }} Answer
 */

/**
 * @param {(root: string) => Record<string, Answer>} routes by method and pattern of the path behind the repository, for example `GET /issues`; the first that fits
 * @returns {Promise<{ asked: Asked[], environment: Record<string, string>, close: () => void }>} asked: what came, in turn; environment: as a workflow would have it
 */
export async function serveGitHub(routes) {
  /** @type {Asked[]} */ const asked = [];
  /** @type {[string, RegExp, Answer][]} */ let table = [];
  const server = createServer(async (message, response) => {
    const chunks = [];
    for await (const chunk of message) chunks.push(chunk);
    const sent = Buffer.concat(chunks);
    const type = message.headers['content-type'];
    const path = (message.url ?? '').replace('/repos/police/kit', '');
    const body = type === 'application/json' ? JSON.parse(sent.toString()) : sent;
    const one = { method: message.method ?? '', path, body, type, token: message.headers.authorization };
    asked.push(one);
    for (const [method, pattern, answer] of table) {
      const match = method === one.method ? pattern.exec(path) : null;
      if (!match) continue;
      const { status = 200, body: answered = {} } = answer(one, match);
      return void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
    }
    response.writeHead(404).end('{"message":"Not Found"}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const root = `http://127.0.0.1:${port}`;
  table = Object.entries(routes(root)).map(([key, answer]) => {
    const [method, pattern] = key.split(' ');
    return [method, new RegExp(`^${pattern}$`), answer];
  });
  return {
    asked,
    environment: {
      GITHUB_API_URL: root,
      GITHUB_REPOSITORY: 'police/kit',
      GITHUB_TOKEN: 'a-token',
      GITHUB_SHA: 'c0ffee',
      GITHUB_PAUSE: '0',
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
