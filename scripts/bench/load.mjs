/**
 * How many visits one core can serve: an nginx with the lines of docs/embedding.md and precompressed files, asked by wrk from the same machine.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasNginx, startNginx } from '../../apps/partner-pages/web-servers.mjs';
import { copy } from '../../packages/embed/cli/copy.mjs';
import { markdown, say } from './common.mjs';

const SECONDS = 10;
const CONNECTIONS = 64;

/** What a first visit with card and directory asks for, and no more. */
const FILES = ['kit', 'blind-betting-card', 'help-directory', 'quick-exit', 'nl-BE', 'BE'];

/** @returns {Promise<import('./history.mjs').Part>} */
export async function load() {
  if (!hasNginx || spawnSync('wrk', ['-v']).error)
    return { report: 'Not measured: nginx or wrk is not installed (`apt-get install nginx-light wrk`).', figures: {} };
  const root = await mkdtemp(join(tmpdir(), 'load-'));
  const folder = pathToFileURL(`${root}/blind-betting/1.2.3/`);
  const { files } = await copy(folder, { precompressed: true });
  const paths = ['blind-betting.js', ...Object.keys(files).filter((file) => FILES.includes(files[file]?.name ?? ''))].map(
    (file) => `/blind-betting/1.2.3/${file}`,
  );
  const { origin, stop } = await startNginx(root);
  try {
    const visits = join(root, 'visit.lua');
    const asLua = paths.map((path) => `"${path}"`).join(', ');
    await writeFile(
      visits,
      `local paths = {${asLua}}\nlocal turn = 0\nwrk.headers["Accept-Encoding"] = "gzip"\nrequest = function()\n  turn = turn % #paths + 1\n  return wrk.format("GET", paths[turn])\nend\n`,
    );
    say(`load, ${SECONDS} seconds`);
    const said = execFileSync('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-s', visits, origin], { encoding: 'utf8' });
    const found = (/** @type {RegExp} */ pattern) => pattern.exec(said)?.[1] ?? 'unknown';
    if (/Non-2xx|Socket errors/.test(said)) throw new Error(`wrk saw errors:\n${said}`);
    const requests = Number(found(/Requests\/sec:\s+([\d.]+)/));
    const sizes = await Promise.all(
      paths.map(async (path) => (await fetch(origin + path, { headers: { 'Accept-Encoding': 'gzip' } })).headers),
    );
    const bytes = sizes.reduce((sum, headers) => sum + Number(headers.get('content-length')), 0);
    const report = markdown([
      [`nginx, one process, ${CONNECTIONS} connections, ${SECONDS} s`, ''],
      ['requests a second', Math.round(requests).toLocaleString('en')],
      [`first visits a second, ${paths.length} files each`, Math.round(requests / paths.length).toLocaleString('en')],
      ['bytes of a first visit, gzip', bytes.toLocaleString('en')],
      ['answer, half of them within', found(/50%\s+(\S+)/)],
      ['answer, 99 % of them within', found(/99%\s+(\S+)/)],
    ]);
    return { report, figures: { 'bytes of a first visit, gzip': bytes } };
  } finally {
    await stop();
    await rm(root, { recursive: true });
  }
}
