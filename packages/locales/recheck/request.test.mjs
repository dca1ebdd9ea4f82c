import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { HostQueue } from './host-queue.mjs';
import { request } from './request.mjs';

const page = `<html><body>${Array.from({ length: 3000 }, (_, index) => (index * 7919) % 1000).join(' ')} 078 05 58 00</body></html>`;
/** @type {Record<string, number>} */ const asked = {};
/** @type {{ start: number, end: number }[]} */ const times = [];

const server = createServer(async (message, response) => {
  const path = message.url ?? '';
  asked[path] = (asked[path] ?? 0) + 1;
  const packed = (/** @type {string} */ coding, /** @type {Buffer} */ body) => {
    response.setHeader('content-encoding', coding);
    response.setHeader('content-length', body.length);
    response.end(body);
  };
  if (path === '/gzip') return packed('gzip', gzipSync(page));
  if (path === '/br') return packed('br', brotliCompressSync(page));
  if (path === '/deflate') return packed('deflate', deflateSync(page));
  if (path === '/gzip-cut') return packed('gzip', gzipSync(page).subarray(0, 900));
  if (path === '/br-cut') return packed('br', brotliCompressSync(page).subarray(0, 900));
  if (path === '/zstd') return packed('zstd', Buffer.from('x'));
  if (path === '/bomb') return packed('gzip', gzipSync(Buffer.alloc(6_000_000, 'x')));
  if (path === '/big') return response.end(Buffer.alloc(6_000_000, 'x'));
  if (path === '/long') {
    response.setHeader('content-length', 6_000_000);
    return response.flushHeaders();
  }
  if (path === '/cut') {
    response.setHeader('content-length', 100);
    response.write('x');
    return setTimeout(() => response.destroy(), 20);
  }
  if (path === '/slow') return undefined;
  if (path === '/drop') return message.socket.destroy();
  if (path === '/once') {
    response.statusCode = asked[path] === 1 ? 503 : 200;
    return response.end('x');
  }
  if (path === '/patience') {
    response.writeHead(429, { 'retry-after': '3600' });
    return response.end();
  }
  if (path === '/500') response.statusCode = 500;
  if (path === '/agent') return response.end(message.headers['user-agent']);
  if (path === '/timed') {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    times.push({ start, end: performance.now() });
  }
  response.end('x');
});

/** @type {string} */ let root;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  root = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const get = (/** @type {string} */ path, delay = 0, queue = new HostQueue(delay)) =>
  request(root + path, {}, { queue, timeout: 500, userAgent: 'recheck-test' });
const bodyOf = async (/** @type {string} */ path) => {
  const answer = await get(path);
  return 'body' in answer ? Buffer.from(answer.body).toString() : answer;
};
const codeOf = async (/** @type {string} */ path) => {
  const answer = await get(path);
  return 'code' in answer ? answer.code : answer.status;
};

describe('a request', () => {
  for (const path of ['/gzip', '/br', '/deflate']) it(`${path} is unpacked`, async () => assert.equal(await bodyOf(path), page));
  for (const path of ['/gzip-cut', '/br-cut', '/cut', '/drop', '/slow', '/zstd'])
    it(`${path} is a fault of the network`, async () => assert.equal(await codeOf(path), 'network'));
  for (const path of ['/bomb', '/big', '/long']) it(`${path} is too big`, async () => assert.equal(await codeOf(path), 'too-big'));
  it('says who asks', async () => assert.equal(await bodyOf('/agent'), 'recheck-test'));
  it('tries again', async () => {
    assert.equal(await codeOf('/once'), 200);
    assert.equal(asked['/once'], 2);
    assert.equal(await codeOf('/500'), 'busy');
    assert.equal(asked['/500'], 3);
  });
  it('leaves a server alone that asks for an hour', async () => {
    assert.equal(await codeOf('/patience'), 'busy');
    assert.equal(asked['/patience'], 1);
  });
  it('a closed port', async () => {
    const answer = await request('http://127.0.0.1:1/', {}, { queue: new HostQueue(0), timeout: 500, userAgent: 'x' });
    assert.deepEqual(answer, { code: 'network', reason: 'the server refuses the connection' });
  });
  it('one at a time, and with a pause', async () => {
    const queue = new HostQueue(50);
    await Promise.all([1, 2, 3].map(() => get('/timed', 50, queue)));
    assert.equal(times.length, 3);
    for (const [index, { start }] of times.entries())
      if (index > 0) assert.ok(start - /** @type {{ end: number }} */ (times[index - 1]).end >= 45, 'too soon');
  });
});
