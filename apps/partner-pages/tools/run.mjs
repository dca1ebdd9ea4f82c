/**
 * `npm run e2e:tools`: the editors and loaders that partners paste into, and the tables of docs/your-editor.md. Installs them by their own lock at
 * first, and when the lock has changed.
 *
 *   npm run e2e:tools                     all of them, compared with the tables
 *   SAMPLE=1 npm run e2e:tools            a few, drawn by SAMPLE_SEED
 *   npm run e2e:tools -- --write          writes the tables and recipes
 *   npm run e2e:tools -- -g "TinyMCE"     what Playwright takes
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installLocked } from '../../../scripts/install-locked.mjs';
import { root } from '../../../scripts/run.mjs';

const folder = new URL('./', import.meta.url);
/** @param {string} command @param {string[]} parameters @param {NodeJS.ProcessEnv} [env] */
function run(command, parameters, env = {}) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

installLocked(folder);
const { SAMPLE, SAMPLE_SEED = '13' } = process.env;
if (SAMPLE) console.log(`A sample, drawn by the seed ${SAMPLE_SEED}.`);
const parameters = process.argv.slice(2).filter((parameter) => parameter !== '--write');
run('npx', ['turbo', 'run', 'build']);
run('npx', ['playwright', 'test', '--config', fileURLToPath(new URL('playwright.config.js', folder)), ...parameters], {
  WHOLE: SAMPLE ? '' : '1',
  ...(process.argv.includes('--write') && { UPDATE_DOCS: '1' }),
});
