/** Proves: a copied folder works below any path of any origin, and nginx and Apache with the lines of the guide serve it as it should be served. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServers } from '../server.mjs';
import { hasApache, hasNginx, startApache, startNginx } from '../web-servers.mjs';
import { expectNoOtherOrigin, expectWorks } from './promises.js';
import { expect, test } from './servers.js';

const PREFIX = '/blind-betting/1.2.3';
const command = fileURLToPath(new URL('../../../packages/embed/cli/blind-betting.mjs', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'partner-'));
const folder = join(root, PREFIX);

test.beforeAll(() => {
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'blind-betting'));
  const choice = ['--countries', 'BE', '--languages', 'nl,nl-BE,fr,de', '--precompress'];
  execFileSync(process.execPath, [command, 'copy', folder, ...choice]);
});

const ends: (() => Promise<void>)[] = [];

test.afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test.afterAll(() => rmSync(root, { recursive: true }));

/** What the server sends for a path, byte for byte. */
function answer(
  address: string,
  accepted: string,
): Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': accepted } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

test('the copy works from a path of another origin', async ({ page, complaints }) => {
  const { close, ...servers } = await startServers({ folder: pathToFileURL(`${folder}/`), prefix: PREFIX });
  ends.push(close);
  expect(servers.embed).toMatch(/\/blind-betting\/1\.2\.3$/);
  await page.goto(`${servers.pages}/delivery.html`);
  await expectWorks(page);
  await expectNoOtherOrigin(page, servers);
  expect(complaints).toEqual([]);
});

for (const { name, program, isInstalled, start, encodings } of [
  { name: 'nginx', program: 'nginx-light', isInstalled: hasNginx, start: startNginx, encodings: { gzip: 'gz' } },
  { name: 'Apache', program: 'apache2-bin', isInstalled: hasApache, start: startApache, encodings: { gzip: 'gz', br: 'br' } },
])
  if (isInstalled)
    test(`${name} with the lines of the guide: the page works, and type, CORS, caching and compression are right`, async ({
      page,
      complaints,
    }) => {
      const { origin, stop } = await start(root);
      ends.push(stop);
      const embedAddress = origin + PREFIX;
      const { close, ...servers } = await startServers({ folder: pathToFileURL(`${folder}/`), embedAddress });
      ends.push(close);
      await page.goto(`${servers.pages}/delivery.html`);
      await expectWorks(page);
      await expectNoOtherOrigin(page, servers);
      expect(complaints).toEqual([]);

      const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      for (const file of Object.keys(files)) {
        for (const [encoding, extension] of Object.entries(encodings)) {
          const compressed = await answer(`${embedAddress}/${file}`, encoding);
          expect(compressed.headers).toMatchObject({
            'content-type': 'text/javascript; charset=utf-8',
            'content-encoding': encoding,
            'access-control-allow-origin': '*',
            'cache-control': 'public, max-age=31536000, immutable',
            'x-content-type-options': 'nosniff',
            vary: 'Accept-Encoding',
          });
          expect(compressed.headers, 'br is no Breton here').not.toHaveProperty('content-language');
          const kept = readFileSync(join(folder, `${file}.${extension}`));
          expect(compressed.body.equals(kept), `${file} is sent as it was compressed`).toBe(true);
        }
        const plain = await answer(`${embedAddress}/${file}`, 'identity');
        expect(plain.headers).not.toHaveProperty('content-encoding');
        expect(plain.body.equals(readFileSync(join(folder, file)))).toBe(true);
      }
      const missing = await answer(`${embedAddress}/c/missing.js`, 'gzip');
      expect([missing.status, missing.headers['cache-control']], 'a gap is not kept for a year').toEqual([404, undefined]);
      expect(execFileSync(process.execPath, [command, 'verify', `${embedAddress}/`], { encoding: 'utf8' })).toContain('are as published');
    });
  else
    test(`${name} is there to be tried`, () => {
      throw new Error(
        `${name} is not installed here, so the lines of docs/embedding.md for it cannot be tried: apt-get install ${program}`,
      );
    });
