/** An nginx and an Apache of our own, with the lines that the guide gives. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';

/** Debian keeps them where the path of a user does not lead. */
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** Where Debian keeps the modules of Apache. */
const APACHE_MODULES = '/usr/lib/apache2/modules';

export const hasNginx = isInstalled('nginx');
export const hasApache = isInstalled('apache2');

/**
 * A server that runs.
 * @typedef {{ origin: string, stop: () => Promise<void> }} Running
 */

/**
 * @param {string} root takes the place of /var/www
 * @returns {Promise<Running>}
 */
export function startNginx(root) {
  const lines = documentedLines('nginx', '/var/www').replaceAll('/var/www', root);
  return start('nginx', (port, work) => {
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n');
    // One process, so that it may read what only this user may read.
    writeFileSync(
      `${work}/server.conf`,
      `daemon off;\nmaster_process off;\npid ${work}/pid;\nerror_log ${work}/error.log;\nevents {}\nhttp {\naccess_log off;\n${paths}
server {\nlisten 127.0.0.1:${port};\nserver_name localhost;\n${lines}\n}\n}\n`,
    );
    return ['-c', `${work}/server.conf`, '-e', `${work}/error.log`];
  });
}

/**
 * @param {string} root what is served; its folder blind-betting gets the lines as .htaccess
 * @returns {Promise<Running>}
 */
export function startApache(root) {
  writeFileSync(join(root, 'blind-betting', '.htaccess'), documentedLines('apache', 'RewriteRule'));
  return start('apache2', (port, work) => {
    // As on most systems, a compressed file has a type of its own.
    writeFileSync(`${work}/mime.types`, 'application/gzip gz\napplication/json json\ntext/plain txt\n');
    const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'rewrite', 'filter', 'deflate', 'brotli'];
    const lines = [
      `ServerRoot ${work}`,
      `PidFile ${work}/pid`,
      `ErrorLog ${work}/error.log`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      ...modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`),
      // It does not serve as root.
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      `TypesConfig ${work}/mime.types`,
      'AddLanguage br .br',
      // Compresses what it finds uncompressed, as many servers do.
      'AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/javascript application/gzip application/json',
      `DocumentRoot ${root}`,
      `<Directory ${root}>`,
      'AllowOverride FileInfo',
      'Options FollowSymLinks',
      'Require all granted',
      '</Directory>',
    ];
    writeFileSync(`${work}/server.conf`, `${lines.join('\n')}\n`);
    return ['-X', '-f', `${work}/server.conf`];
  });
}

/** @param {string} program */
function isInstalled(program) {
  return spawnSync(program, ['-v'], { env: environment }).status === 0;
}

/**
 * @param {string} language of the block
 * @param {string} wanted what it must hold, so that it is the right one
 * @returns {string} the block of docs/embedding.md in that language
 */
function documentedLines(language, wanted) {
  const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const lines = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(guide)?.[1];
  if (!lines?.includes(wanted)) throw new Error(`docs/embedding.md has no ${language} block with ${wanted}.`);
  return lines;
}

/**
 * @param {string} program
 * @param {(port: number, work: string) => string[]} configure writes its settings into the folder work, and returns its arguments
 * @returns {Promise<Running>} once it answers
 */
async function start(program, configure) {
  const work = mkdtempSync(join(tmpdir(), `${program}-`));
  const port = await getPort({ host: '127.0.0.1' });
  const server = spawn(program, configure(port, work), { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(work, { recursive: true });
  };
  while (server.exitCode === null) {
    const isUp = await fetch(`${origin}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${program} did not start with the lines of docs/embedding.md: ${said}`);
}
