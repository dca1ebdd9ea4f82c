/** A WordPress of its own for the tests: Debian's files, a database and PHP's server in a temporary folder, on loopback alone. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WordPress {
  /** Where it answers, without a slash at the end. */
  origin: string;
  /** Where its files lie. */
  folder: string;
  /** Runs PHP inside of WordPress, with `$given`, and hands back what that returns. */
  php<Result>(code: string, given?: unknown): Result;
  /** What PHP has complained of so far, line by line. */
  complaints(): string[];
  stop(): Promise<void>;
}

const source = '/usr/share/wordpress';
const packages =
  'wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql php-xml php-mbstring php-zip';

/** People who write, and what they are called: their password is their name. */
export const people = ['administrator', 'editor', 'author'] as const;

export async function startWordPress(): Promise<WordPress> {
  expectPackages();
  // Short: the address of a socket may have a hundred letters.
  const folder = mkdtempSync(join(tmpdir(), 'wp-'));
  const site = join(folder, 'site');
  const running: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(running.map(end));
    rmSync(folder, { recursive: true });
  };
  try {
    const database = startDatabase(folder);
    // Debian's links lead out of the folder.
    execFileSync('cp', ['-rL', source, site]);
    writeFileSync(join(site, 'wp-config.php'), configuration(folder));
    // PHP's server has no answer for it, and browsers ask.
    writeFileSync(join(site, 'favicon.ico'), '');
    running.push(await database);
    const server = await startServer(site);
    running.push(server.process);
    const php = phpIn(site, server.origin);
    php(installation, people);
    const complaints = () =>
      existsSync(join(folder, 'php.log')) ? readFileSync(join(folder, 'php.log'), 'utf8').split('\n').filter(Boolean) : [];
    return { origin: server.origin, folder: site, php, complaints, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function expectPackages() {
  const lacking = ['mariadb-install-db', 'mariadbd', 'php'].filter((program) => spawnSync('which', [program]).status !== 0);
  const has = (extension: string) =>
    spawnSync('php', ['-r', `exit(extension_loaded('${extension}') ? 0 : 1);`], { stdio: 'ignore' }).status === 0;
  if (lacking.length === 0)
    lacking.push(...['mysqli', 'zip', 'dom', 'mbstring'].filter((name) => !has(name)).map((name) => `php's ${name}`));
  const folders = ['wp-includes', 'wp-content/themes/twentytwentyone', 'wp-content/themes/twentytwentythree'];
  lacking.push(...folders.map((name) => `${source}/${name}`).filter((path) => !existsSync(path)));
  if (lacking.length > 0)
    throw new Error(`These tests need Debian's WordPress. ${lacking.join(', ')}: not found. Install: apt-get install ${packages}`);
}

async function startDatabase(folder: string): Promise<ChildProcess> {
  const data = `--datadir=${join(folder, 'data')}`;
  // MariaDB refuses to run as root unless told to.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await finished(
    spawn('mariadb-install-db', ['--no-defaults', data, ...user, '--auth-root-authentication-method=normal', '--skip-test-db'], {
      stdio: 'ignore',
    }),
  );
  const socket = join(folder, 'sql');
  const own = [`--socket=${socket}`, '--skip-networking', `--pid-file=${join(folder, 'pid')}`, '--innodb-flush-log-at-trx-commit=0'];
  const database = spawn('mariadbd', ['--no-defaults', data, ...user, ...own], { stdio: 'ignore', detached: true });
  while (!(await answers(socket))) {
    if (database.exitCode !== null) throw new Error(`MariaDB did not start: it ended with ${database.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return database;
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket, () => resolve(true)).on('error', () => resolve(false));
    connection.on('connect', () => connection.destroy());
  });
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${child.spawnfile} ended with ${code}.`))));
  });
}

const configuration = (folder: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${join(folder, 'sql')}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${join(folder, 'php.log')}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** On a free port, with workers, since a page and the editor ask for several things at once. */
async function startServer(site: string): Promise<{ process: ChildProcess; origin: string }> {
  const server = spawn('php', ['-S', '127.0.0.1:0', '-t', site], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
      const found = /\((http:\/\/127\.0\.0\.1:\d+)\) started/.exec(said);
      if (found) resolve(found[1]!);
    });
    server.on('exit', (code) => reject(new Error(`PHP's server ended with ${code}: ${said}`)));
  });
  return { process: server, origin };
}

/** With all that it has started, which is a process group of its own. */
function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.removeAllListeners('exit').on('exit', () => resolve());
    process.kill(-child.pid!, 'SIGTERM');
  });
}

const phpIn =
  (site: string, origin: string): WordPress['php'] =>
  (code, given = null) => {
    const script = `
      $_SERVER['HTTP_HOST'] = '${new URL(origin).host}';
      $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
      if ( ${JSON.stringify(code === installation)} ) define( 'WP_INSTALLING', true );
      ${code === installation ? createDatabase(site) : ''}
      require '${site}/wp-load.php';
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      $run = function ( $given ) { ${code} };
      echo "\\n", json_encode( $run( json_decode( stream_get_contents( STDIN ), true ) ) );`;
    const { status, stdout, stderr } = spawnSync('php', ['-r', script], { input: JSON.stringify(given), encoding: 'utf8' });
    if (status !== 0) throw new Error(`PHP ended with ${status}: ${stdout}${stderr}`);
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1));
  };

const createDatabase = (site: string) =>
  `(new mysqli('localhost', 'root', '', null, 0, '${join(site, '../sql')}'))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');`;

/** As WordPress's own page for it does, without its letter; and one person of each role. */
const installation = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  // WordPress takes a language for the site only where it has a file of it; an empty one will do.
  wp_mkdir_p( WP_LANG_DIR );
  touch( WP_LANG_DIR . '/nl_BE.mo' );
  add_filter( 'pre_wp_mail', '__return_true' );
  wp_install( 'Town', 'administrator', 'administrator@example.org', true, '', 'administrator', 'nl_BE' );
  update_option( 'WPLANG', 'nl_BE' );
  update_option( 'show_avatars', '0' );
  foreach ( $given as $name ) {
    if ( ! username_exists( $name ) ) wp_insert_user( array( 'user_login' => $name, 'user_pass' => $name, 'user_email' => "$name@example.org", 'role' => $name, 'locale' => 'en_US' ) );
  }
  wp_update_user( array( 'ID' => 1, 'locale' => 'en_US' ) );
  // The editor's tour for newcomers would stand before everything.
  $seen = array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) );
  foreach ( get_users() as $user ) update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $seen );
  switch_theme( 'twentytwentythree' );
  return true;
`;
