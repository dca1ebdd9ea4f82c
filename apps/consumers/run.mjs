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
import { tarballsIn } from '../../scripts/release/folder.mjs';
import { runStep } from '../../scripts/testing/workflow-step.mjs';
import { startRegistry } from './lib/registry.mjs';

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
  registry = await startRegistry(binaries, join(work, 'registry'));
  const release = join(work, 'release');
  const output = join(work, 'output');
  const onLoopback = { RELEASE_FOLDER: release, NPM_CONFIG_REGISTRY: registry.address, NPM_CONFIG_USERCONFIG: registry.userconfig };
  /** Each step of the release is the very line of the workflow. @param {{ code: number | null, output: string }} ended */
  const must = ({ code, output: said }) => {
    if (code !== 0) throw new Error(said.slice(-4000));
  };
  must(await runStep('release.yml', 'Make the release', { RELEASE_FOLDER: release }));
  const packages = tarballsIn(release);
  must(await runStep('release.yml', 'Publish', onLoopback));
  // All is there now, so the next step finds nothing to upload.
  must(await runStep('release.yml', 'What comes next', { ...onLoopback, GITHUB_OUTPUT: output }));
  const left = tarballsIn(release);
  if (left.length > 0) throw new Error(`Published, but not found by scripts/release/next.mjs: ${left.map(({ name }) => name).join(', ')}`);
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
      CONSUMERS_USERCONFIG: registry.userconfig,
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
