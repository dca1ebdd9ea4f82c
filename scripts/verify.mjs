/** Everything a change must pass: check, tests in all engines, Storybook, pages. Ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readCount, readStats } from './counts.mjs';

const environment = {
  ...process.env,
  BROWSERS: process.env.BROWSERS ?? 'chromium,firefox,webkit',
  // Of editors, loaders and frameworks a few, drawn by a seed; with `WHOLE=1` all.
  SAMPLE: process.env.WHOLE ? '' : '1',
};
// CI has run `npm cit` already; what it left in test-results counts.
const steps = [
  ...(process.argv.includes('--after-test') ? [] : ['test']),
  'e2e',
  'e2e:tools',
  'e2e:wordpress',
  'consumers',
  'types:frameworks',
  'check',
];

// What an earlier run has left does not count for a step that breaks off.
for (const name of ['playwright', 'tools', 'wordpress', 'consumers']) rmSync(`test-results/${name}.json`, { force: true });
let broken = 0;
for (const step of steps) {
  console.log(`\n--- npm run ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', env: environment });
  if (status !== 0) {
    broken += 1;
    console.log(`FAILED npm run ${step}`);
  }
}

const counts = {
  Node: readCount('node'),
  elements: readCount('elements'),
  'pages and stories': readStats('playwright'),
  'editors and loaders': readStats('tools'),
  WordPress: readStats('wordpress'),
  'projects of developers': readStats('consumers'),
};
const sum = (/** @type {'passed' | 'failed'} */ name) => Object.values(counts).reduce((total, count) => total + count[name], 0);
const failed = Math.max(sum('failed'), broken);
console.log(
  `\n${Object.entries(counts)
    .map(([name, { passed }]) => `${name}: ${passed}`)
    .join(', ')} passed`,
);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
