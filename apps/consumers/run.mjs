/**
 * `npm run consumers`: publishes the next release on loopback, and installs, builds and opens it as developers do who use it in their projects.
 * Holds what was seen against the tables of docs/frameworks.md.
 *
 *   npm run consumers                     all set-ups
 *   SAMPLE=1 npm run consumers            one of each kind, drawn by SAMPLE_SEED
 *   npm run consumers -- --write          writes tables and examples
 *   npm run consumers -- -g react         what Playwright takes
 *   KEEP=1 npm run consumers              leaves the folders of the projects, and says where
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLocked } from '../../scripts/install-locked.mjs';
import { root } from '../../scripts/run.mjs';
import { publishAll, startRegistry } from './lib/registry.mjs';
import { makeRelease } from './lib/release.mjs';

const { SAMPLE, SAMPLE_SEED = '13', KEEP } = process.env;
if (SAMPLE) console.log(`A sample, drawn by the seed ${SAMPLE_SEED}.`);
const parameters = process.argv.slice(2).filter((parameter) => parameter !== '--write');
const started = performance.now();
const tell = (/** @type {string} */ what) => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${what}`);

const work = realpathSync(mkdtempSync(join(tmpdir(), 'consumers-')));
let status = 1;
/** @type {Awaited<ReturnType<typeof startRegistry>> | undefined} */ let registry;
try {
  const binaries = installLocked(new URL('registry/', import.meta.url));
  tell('making the release');
  const packages = await makeRelease(join(work, 'release'));
  registry = await startRegistry(binaries, join(work, 'registry'));
  await publishAll(packages, registry);
  tell(`published ${packages.length} packages, ${packages[0]?.version}`);
  const config = fileURLToPath(new URL('playwright.config.js', import.meta.url));
  ({ status } = spawnSync('npx', ['playwright', 'test', '--config', config, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      WHOLE: SAMPLE ? '' : '1',
      CONSUMERS_REGISTRY: registry.address,
      CONSUMERS_VERSION: packages[0]?.version,
      CONSUMERS_FOLDER: join(work, 'projects'),
      ...(process.argv.includes('--write') && { UPDATE_DOCS: '1' }),
    },
  }));
  tell('done');
} finally {
  await registry?.close();
  if (KEEP) console.log(`kept: ${work}`);
  else rmSync(work, { recursive: true, force: true });
}
process.exitCode = status ?? 1;
