/** The suite: data and command line in Node, elements in the browsers. Ends with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readCount } from './counts.mjs';
import { globSync } from './glob.mjs';

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const files = [
  ...globSync('packages', '.test.mjs'),
  ...globSync('scripts', '.test.mjs'),
  ...globSync('apps', '.test.mjs'),
  ...globSync('.storybook', '.test.mjs'),
];
const node = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    '--test-reporter-destination=test-results/node.tap',
    ...files,
  ],
  { stdio: 'inherit' },
);
const tap = readFileSync('test-results/node.tap', 'utf8');
const count = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
writeFileSync('test-results/node.json', JSON.stringify({ passed: count('pass'), failed: count('fail') || (node.status === 0 ? 0 : 1) }));

const elements = runElements();
const results = ['node', 'elements'].map(readCount);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0) || (elements.status === 0 ? 0 : 1);
console.log(`\nNode: ${results[0].passed} passed. Elements in ${process.env.BROWSERS ?? 'chromium'}: ${results[1].passed} passed.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** The runner may stop with a browser's driver before it has counted anything; then it gets one more try, and the reader is told. */
function runElements() {
  const first = spawnSync('npx', ['web-test-runner'], { stdio: 'inherit' });
  if (existsSync('test-results/elements.json')) return first;
  console.log(`\nThe runner of the element tests broke off (exit ${first.status ?? first.signal}) before it had counted: once more.\n`);
  return spawnSync('npx', ['web-test-runner'], { stdio: 'inherit' });
}
