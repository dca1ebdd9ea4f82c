/**
 * `prepack` of each package, called by npm in its folder: builds all that its `exports` and `files` name, lays the texts of its licences beside
 * it, and writes its README as it reads outside the repository. `after.mjs` puts the README back.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { root } from '../run.mjs';
import { PACKED, restoreReadme, SOURCE } from './after.mjs';
import { packedReadme } from './packed-readme.mjs';

const { name, license, repository } = JSON.parse(readFileSync('package.json', 'utf8'));

const { status } = spawnSync('npx', ['turbo', 'run', 'build', 'manifest', `--filter=${name}`, '--output-logs=errors-only'], {
  cwd: root,
  // npm takes what a script of prepack prints for its own answer.
  stdio: ['ignore', 2, 2],
});
if (status !== 0) process.exit(status ?? 1);

for (const [licence] of license.matchAll(/[\w.-]+-\d[\w.]*/g)) {
  const text = `${root}LICENSES/${licence}.txt`;
  if (!existsSync(text)) throw new Error(`package.json of ${name} names the licence ${licence}, but LICENSES/${licence}.txt is not there.`);
  copyFileSync(text, `LICENSE-${licence}.txt`);
}

// What a packing that broke off has left.
restoreReadme();
const packed = packedReadme(readFileSync('README.md', 'utf8'), `packages/${name.replace('@blind-betting/', '')}`, repository?.url);
renameSync('README.md', SOURCE);
writeFileSync('README.md', packed);
writeFileSync(PACKED, packed);
