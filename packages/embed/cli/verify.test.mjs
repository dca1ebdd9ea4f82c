import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { run, scratchFolder } from '../testing/run-command.mjs';
import { verify } from './verify.mjs';

const scratch = scratchFolder();

test('verify believes no folder whose files agree with each other and not with the release', () => {
  const changes = /** @type {Record<string, [RegExp, (folder: string, manifest: any) => void]>} */ ({
    'an entry with something added, its hash put right': [
      /blind-betting\.js: differs/,
      (folder, { files }) => {
        appendFileSync(join(folder, 'blind-betting.js'), '// more');
        const bytes = readFileSync(join(folder, 'blind-betting.js'));
        files['blind-betting.js'].integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      },
    ],
    'a list of the entry alone': [
      /kit[^\n]*: is not in manifest\.json/,
      (_, manifest) => (manifest.files = { 'blind-betting.js': manifest.files['blind-betting.js'] }),
    ],
    'a file too many, that the list names': [
      /c\/more\.js: is no file of version/,
      (folder, { files }) => {
        writeFileSync(join(folder, 'c/more.js'), 'more');
        files['c/more.js'] = { integrity: `sha384-${createHash('sha384').update('more').digest('base64')}` };
      },
    ],
    'a file too many': [/c\/more\.js: is no file of this package/, (folder) => writeFileSync(join(folder, 'c/more.js'), 'more')],
    'a shorter form that was cut': [
      /blind-betting\.js\.br: does not hold what blind-betting\.js holds/,
      (folder) => writeFileSync(join(folder, 'blind-betting.js.br'), readFileSync(join(folder, 'blind-betting.js.br')).subarray(0, 99)),
    ],
    'a shorter form of something else': [
      /blind-betting\.js\.gz: does not hold/,
      (folder) => writeFileSync(join(folder, 'blind-betting.js.gz'), gzipSync('more')),
    ],
    'a licence taken away': [/MISSING {2}LICENSE-lit\.txt/, (folder) => unlinkSync(join(folder, 'LICENSE-lit.txt'))],
  });
  const good = join(scratch, 'good');
  assert.equal(run('copy', good, '--countries', 'BE', '--languages', 'nl', '--precompress').status, 0);
  assert.equal(run('verify', good).status, 0);
  for (const [name, [message, change]] of Object.entries(changes)) {
    const folder = mkdtempSync(join(scratch, 'false-'));
    cpSync(good, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    change(folder, manifest);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const { status, stdout } = run('verify', folder);
    assert.equal(status, 1, name);
    assert.match(stdout, message, name);
  }
  const manifest = JSON.parse(readFileSync(join(good, 'manifest.json'), 'utf8'));
  writeFileSync(join(good, 'manifest.json'), JSON.stringify({ ...manifest, version: '9.9.9' }));
  const { status, stderr } = run('verify', good);
  assert.equal(status, 2);
  assert.match(stderr, /says version 9\.9\.9, .*npx @blind-betting\/embed@9\.9\.9 verify/);
});

test('verify reads from a server what browsers get, in each form that it sends', async () => {
  const folder = join(scratch, 'served');
  assert.equal(run('copy', folder, '--countries', 'LU', '--languages', 'fr', '--precompress').status, 0);
  const endings = { br: '.br', gzip: '.gz' };
  let isFalse = false;
  let isMarked = false;
  let isPlain = false;
  const server = createServer((request, response) => {
    const encoding = /** @type {'br' | 'gzip' | undefined} */ (
      Object.keys(endings).find((name) => request.headers['accept-encoding'] === name)
    );
    const file = join(folder, request.url ?? '');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const types = { '.html': 'text/html', '.css': 'text/css' };
    response.setHeader('Content-Type', isPlain ? 'text/plain' : (types[/** @type {'.css'} */ (extname(file))] ?? 'text/javascript'));
    if (isPlain) response.setHeader('X-Frame-Options', 'DENY');
    if (isMarked && file.endsWith('LU.fr.js')) response.setHeader('Set-Cookie', 'visitor=1');
    if (!encoding || !file.endsWith('.js')) return void response.end(readFileSync(file));
    response.setHeader('Content-Encoding', encoding);
    // A build that was published twice leaves the shorter forms of the first one behind.
    response.end(isFalse && encoding === 'br' ? brotliCompressSync('old') : readFileSync(`${file}${endings[encoding]}`));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const faults = async () => (await verify(`http://127.0.0.1:${port}/`)).filter(({ fault }) => fault);
  assert.deepEqual(await faults(), []);
  // As in a bucket, where each file has headers of its own.
  isMarked = true;
  const sent = await verify(`http://127.0.0.1:${port}/`);
  assert.deepEqual(
    sent.flatMap(({ file, fault }) => (fault ? [[file, fault.split(',')[0]]] : [])),
    [['blind-betting.LU.fr.js', 'comes with a cookie']],
  );
  assert.match(
    sent
      .filter(({ advice }) => advice)
      .map(({ file, advice }) => `${file} ${advice}`)
      .join('\n'),
    /blind-betting\.js and \d+ more is kept for 0 seconds/,
  );
  isMarked = false;
  // A frame that no other site can show.
  isPlain = true;
  const framed = (await verify(`http://127.0.0.1:${port}/`)).filter(({ file }) => file === 'frame.html' || file === 'frame.css');
  const said = framed.flatMap(({ file, fault, advice }) =>
    /sent as|framed/.test(fault ?? advice ?? '') ? `${file} ${fault ?? advice}` : [],
  );
  assert.equal(said.length, 3);
  for (const line of [
    /frame\.html is sent as "text\/plain"/,
    /frame\.html may not be framed .*X-Frame-Options/,
    /frame\.css is sent as "text\/plain"/,
  ])
    assert.ok(
      said.some((each) => line.test(each)),
      said.join('\n'),
    );
  isPlain = false;
  isFalse = true;
  const found = await faults();
  assert.ok(found.length > 5 && found.every(({ fault }) => fault?.endsWith('(sent as br)')), JSON.stringify(found));
  server.closeAllConnections();
  server.close();
});
