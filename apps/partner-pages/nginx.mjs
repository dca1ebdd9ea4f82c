/** An nginx of our own, with the lines that the guide gives. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian keeps it where the path of a user does not lead. */
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

export const hasNginx = spawnSync('nginx', ['-v'], { env: environment }).status === 0;

/** @returns {string} the block of docs/embedding.md in the language of nginx */
export function documentedLines() {
  const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const lines = /```nginx\n(.*?)```/s.exec(guide)?.[1];
  if (!lines?.includes('/var/www')) throw new Error('docs/embedding.md has no nginx block with a root in /var/www.');
  return lines;
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * @param {string} root takes the place of /var/www
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>} its origin, and how to end it
 */
export async function startNginx(root) {
  const port = await freePort();
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n');
  const config = join(work, 'nginx.conf');
  // One process, so that it may read what only this user may read.
  writeFileSync(
    config,
    `daemon off;\nmaster_process off;\npid ${work}/pid;\nerror_log ${work}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths}
server {\nlisten 127.0.0.1:${port};\nserver_name localhost;\n${documentedLines().replaceAll('/var/www', root)}\n}\n}\n`,
  );
  const nginx = spawn('nginx', ['-c', config, '-e', `${work}/error.log`], { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    nginx.kill();
    await ended;
    rmSync(work, { recursive: true });
  };
  while (nginx.exitCode === null) {
    const isUp = await fetch(`${origin}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not start with the lines of docs/embedding.md: ${said}`);
}
