/** A registry on loopback that holds our packages and nothing else. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';

/** Packages of others come from where the machine has them from: this registry asks nobody. */
const CONFIG = `
storage: ./storage
auth: { htpasswd: { file: ./htpasswd } }
packages: { '@blind-betting/*': { access: $all, publish: $authenticated } }
web: { enable: false }
max_body_size: 100mb
log: { type: stdout, format: json, level: warn }
`;

/**
 * @param {string} binaries folder with verdaccio
 * @param {string} folder an empty one, for what is published
 * @returns {Promise<{ address: string, userconfig: string, close: () => Promise<void> }>} userconfig: an .npmrc that may publish
 */
export async function startRegistry(binaries, folder) {
  mkdirSync(folder, { recursive: true });
  const port = await getPort({ host: '127.0.0.1' });
  const address = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'config.yaml');
  writeFileSync(config, CONFIG);
  const log = createWriteStream(join(folder, 'log.txt'));
  const server = spawn(process.execPath, [join(binaries, 'verdaccio'), '--config', config, '--listen', address.slice(7, -1)], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream.pipe(log, { end: false });
  const close = async () => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  try {
    await answers(`${address}-/ping`, server);
    const userconfig = join(folder, 'npmrc');
    writeFileSync(userconfig, `${address.slice(5)}:_authToken=${await token(address)}\n`);
    return { address, userconfig, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @param {string} url @param {import('node:child_process').ChildProcess} server */
async function answers(url, server) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('verdaccio does not answer; log.txt beside its storage says more.');
}

/** @param {string} address @returns {Promise<string>} of a user made for this run */
async function token(address) {
  const user = { name: 'releaser', password: crypto.randomUUID() };
  const answer = await fetch(`${address}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token: given } = /** @type {{ token?: string }} */ (await answer.json());
  if (!given) throw new Error(`verdaccio gave no token: ${answer.status}`);
  return given;
}
