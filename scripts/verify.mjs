/** Everything a change must pass: check, tests in all engines, Storybook, pages. Ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readCount } from './counts.mjs';

const environment = { ...process.env, BROWSERS: process.env.BROWSERS ?? 'chromium,firefox,webkit' };
// CI has run `npm cit` already; what it left in test-results counts.
const steps = process.argv.includes('--after-test') ? ['e2e', 'check'] : ['test', 'e2e', 'check'];

let broken = 0;
for (const step of steps) {
  console.log(`\n--- npm run ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', env: environment });
  if (status !== 0) {
    broken += 1;
    console.log(`FAILED npm run ${step}`);
  }
}

const counts = ['node', 'elements'].map(readCount);
const stats = existsSync('test-results/playwright.json')
  ? JSON.parse(readFileSync('test-results/playwright.json', 'utf8')).stats
  : { expected: 0, unexpected: 1, flaky: 0 };
const passed = counts.reduce((sum, count) => sum + count.passed, stats.expected + stats.flaky);
const failed = Math.max(
  counts.reduce((sum, count) => sum + count.failed, stats.unexpected),
  broken,
);
console.log(`\nNode ${counts[0].passed}, elements ${counts[1].passed}, pages and stories ${stats.expected + stats.flaky} passed`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
