import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { installedBrowser } from '../../../scripts/find-browser.mjs';
import { scratch, serve, service, site } from './sample-server.mjs';

const number = '03 201 16 90';
const good = site(`Tel. ${number}, info@payoke.example, <a href="https://www.payoke.example/">site</a>, ma-vr 9u - 17u`);

/** @type {Record<string, string | import('./sample-server.mjs').Page>} */
const pages = {
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private\n'),
  '/good': good,
  '/gone': site('Tel. 03 201 16 91'),
  '/soft': site(`Tel. ${number}`, 'Pagina niet gevonden'),
  '/': site('Welcome, call us'),
  '/private': good,
  '/forbidden': (_, response) => response.writeHead(403).end('no robots'),
  '/human': (_, response) => response.writeHead(403, { 'content-type': 'text/html' }).end('<title>Just a moment...</title>'),
  '/error': (_, response) => response.writeHead(500).end(),
  '/login': '<title>Payoke</title><h1>Log in, please, with your name</h1><input type="password">',
  '/empty': '',
  '/half': site('x').replace(/<\/main>.*/s, ''),
  '/empty-image': site('Tel. <img src="/contact.png">'),
  '/cookies': '<title>Payoke</title><body><p>We use cookies to improve this site.</p><button>Accept all</button><button>Reject</button>',
  '/drawn':
    '<title>Payoke</title><body><div id="root"></div><script>setTimeout(() => { document.getElementById("root").textContent = "Payoke: 03 201 " + "16 90" }, 50)</script>',
  '/gzip': (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(good)),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle2' }).end(),
  '/circle2': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/old': (_, response) => response.writeHead(301, { location: '/older' }).end(),
  '/older': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/soon': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/to-front': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/slash': (_, response) => response.writeHead(301, { location: '/slash/' }).end(),
  '/slash/': good,
  '/refresh': '<title>x</title><meta http-equiv="refresh" content="0; url=/good">',
  '/refresh-header': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', refresh: '0; url=/good' }).end(site('We have moved.')),
  '/same/page': site('All our news'),
  '/same/blind-betting-recheck-no-such-page': site('All our news'),
  '/zip': (_, response) => response.writeHead(200, { 'content-type': 'application/zip' }).end('PK'),
  '/tagged': (message, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('etag', '"one"');
    if (message.headers['if-none-match'] === '"one"') return void response.writeHead(304).end();
    response.end(good);
  },
};

/** @type {Awaited<ReturnType<typeof serve>>} */ let server;
before(async () => void (server = await serve(pages)));
after(() => server.close());

/**
 * @param {string[]} args
 * @param {(child: import('node:child_process').ChildProcess) => void} [meanwhile]
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
function recheck(args, meanwhile = () => {}) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('recheck.mjs', import.meta.url)), ...args]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  meanwhile(child);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** @param {any[]} services @param {string[]} [args] */
async function look(services, args = ['--no-browser']) {
  const { data, cache, file } = await scratch(services);
  const all = ['--data', data, '--cache', cache, '--delay', '0', '--timeout', '2000', '--json', ...args];
  const { code, out, err } = await recheck(all);
  return { code, err, file, args: all, result: out === '' ? undefined : JSON.parse(out) };
}

describe('a page', () => {
  const cases = /** @type {const} */ ([
    ['/good', 'still-there', 'found'],
    ['/gzip', 'still-there', 'found'],
    ['/slash', 'still-there', 'found'],
    ['/soon', 'still-there', 'found'],
    ['/refresh', 'still-there', 'found'],
    ['/refresh-header', 'still-there', 'found'],
    ['/old', 'page-moved', 'moved'],
    ['/gone', 'gone', 'not-printed'],
    ['/missing', 'page-gone', 'not-found'],
    ['/soft', 'cannot-be-read', 'unclear'],
    ['/same/page', 'page-gone', 'soft-404'],
    ['/to-front', 'page-gone', 'front-page'],
    ['/private', 'cannot-be-read', 'robots'],
    ['/forbidden', 'cannot-be-read', 'forbidden'],
    ['/human', 'cannot-be-read', 'bot-check'],
    ['/error', 'cannot-be-read', 'busy'],
    ['/circle', 'cannot-be-read', 'redirects'],
    ['/zip', 'cannot-be-read', 'not-text'],
    ['/cookies', 'cannot-be-read', 'cookie-wall'],
    ['/login', 'cannot-be-read', 'forbidden'],
    ['/empty', 'cannot-be-read', 'empty'],
    ['/half', 'cannot-be-read', 'network'],
    ['/empty-image', 'cannot-be-read', 'image'],
    ['/drawn', 'cannot-be-read', 'needs-a-browser'],
  ]);
  /** @type {any} */ let result;
  /** @type {number | null} */ let code;
  before(async () => {
    const services = cases.map(([path], index) => service(`be-${index}`, server.root + path));
    let err;
    ({ result, code, err } = await look([...services, service('be-port', 'http://127.0.0.1:1/')]));
    assert.ok(result, err);
  });
  for (const [index, [path, verdict, reason]] of cases.entries())
    it(`${path}: ${verdict}, ${reason}`, () => {
      const [claim] = result.services[index].claims;
      assert.deepEqual([claim.verdict, claim.code], [verdict, reason], claim.reason);
    });
  it('a server that is not there is no reason to call anything gone', () => {
    const { claims, seen } = result.services.at(-1);
    assert.deepEqual([claims[0].verdict, claims[0].code, seen], ['cannot-be-read', 'network', false]);
  });
  it('counts all claims', () => {
    const { summary } = result;
    assert.equal(summary.claims, cases.length + 1);
    assert.equal(summary.covered + summary.uncheckable, summary.claims);
    assert.equal(summary.reasons.robots, 1);
    assert.equal(code, 1);
  });
  it('says who asks, and never asks for what robots.txt closes', () => {
    assert.ok(server.asked.every(({ agent }) => agent.startsWith('blind-betting-recheck/')));
    assert.ok(!server.asked.some(({ path }) => path === '/private'));
  });
});

describe('a record', () => {
  it('with addresses, mail and hours', async () => {
    const more = {
      web: ['https://payoke.example'],
      email: ['info@payoke.example'],
      hours: 'Mo-Fr 09:00-17:00',
      source: { addresses: ['https://payoke.example', 'info@payoke.example'], states: ['hours'] },
    };
    const { result, code } = await look([service('be-one', `${server.root}/good`, more)]);
    assert.deepEqual(
      result.services[0].claims.map((/** @type {any} */ { kind, verdict }) => `${kind} ${verdict}`),
      ['number still-there', 'address still-there', 'mail still-there', 'hours still-there'],
    );
    assert.equal(code, 0);
  });
  it('of which one page prints it, and others do not', async () => {
    const { result, code } = await look([service('be-one', [`${server.root}/gone`, `${server.root}/error`, `${server.root}/good`])]);
    assert.equal(result.services[0].claims[0].verdict, 'still-there');
    assert.equal(result.services[0].claims[0].pages.length, 3);
    assert.equal(code, 0);
  });
  it('that cannot be read ends with 3', async () => assert.equal((await look([service('be-one', `${server.root}/forbidden`)])).code, 3));
  it('that readers do not see is left out', async () => {
    const { result } = await look([service('be-one', `${server.root}/good`), service('be-two', `${server.root}/good`, { publish: false })]);
    assert.deepEqual(
      result.services.map((/** @type {any} */ { id }) => id),
      ['be-one'],
    );
  });
  const browser = installedBrowser();
  it(`that a script draws${browser ? ', in a browser' : ' (no browser here)'}`, async () => {
    const { result } = await look([service('be-one', `${server.root}/drawn`)], []);
    assert.equal(result.services[0].claims[0].verdict, browser ? 'still-there' : 'cannot-be-read');
  });
});

describe('a second run', () => {
  it('asks only whether the page has changed', async () => {
    const { args } = await look([service('be-one', `${server.root}/tagged`)]);
    const { code } = await recheck(args);
    assert.equal(code, 0);
    assert.deepEqual(
      server.asked.filter(({ path }) => path === '/tagged').map(({ etag }) => etag),
      [undefined, '"one"'],
    );
  });
  it('goes on where the first was stopped', async () => {
    const slow = await serve({
      '/a': good,
      '/b': (_, response) => setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(good), 1500),
    });
    const { data, cache } = await scratch([service('be-a', `${slow.root}/a`), service('be-b', `${slow.root}/b`)]);
    const args = ['--data', data, '--cache', cache, '--delay', '0', '--json', '--no-browser'];
    const first = await recheck(args, async (child) => {
      while (!slow.asked.some(({ path }) => path === '/b')) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGINT');
    });
    assert.deepEqual([first.code, first.out], [130, '']);
    const second = await recheck(args);
    slow.close();
    assert.equal(second.code, 0, second.err);
    assert.match(second.err, /Going on: 1 of 2/);
    assert.equal(slow.asked.filter(({ path }) => path === '/a').length, 1);
  });
});

describe('--write', () => {
  const today = new Date().toISOString().slice(0, 10);

  it('sets lastSeen where all numbers were seen and gone where one was missed, and changes nothing else', async () => {
    const services = [service('be-one', `${server.root}/good`), service('be-two', `${server.root}/gone`)];
    const { file, args } = await look(services);
    const before = JSON.parse(await readFile(file, 'utf8'));
    const { err } = await recheck([...args, '--write']);
    assert.match(err, /lastSeen written for 1 of 2 services.*no longer print was noted for be-two/);
    const [one, two] = before.services;
    const expected = [
      { ...one, lastSeen: today },
      { ...two, gone: [{ number: two.phone[0].number, on: [today] }] },
    ];
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), { ...before, services: expected });
  });

  it('takes away what was missed when a page prints it again', async () => {
    const one = service('be-one', `${server.root}/good`);
    const missed = { ...one, gone: [{ number: one.phone[0].number, on: ['2026-01-01', '2026-01-09'] }] };
    const { file, args } = await look([missed]);
    await recheck([...args, '--write']);
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')).services, [{ ...one, lastSeen: today }]);
  });
});

describe('bad use', () => {
  for (const [args, message] of /** @type {const} */ ([
    [['--country', 'XX'], /there is no such country. There is: BE/],
    [['--service', 'be-payok'], /readers see no such service/],
    [['--delay', 'x'], /whole milliseconds/],
    [['--what'], /Unknown option/],
    [['--data', '/nowhere/at/all'], /there is no such folder/],
  ]))
    it(args.join(' '), async () => {
      const { data, cache } = await scratch([service('be-one', `${server.root}/good`)]);
      const { code, out, err } = await recheck(['--data', data, '--cache', cache, ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.match(err, /Use: npm run recheck/);
    });
});
