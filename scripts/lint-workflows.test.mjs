import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionlint, foreignCode, linesOfRun, lintWorkflow, stepsRun, workflowFiles, workflowText } from './lint-workflows.mjs';

const run = { steps: stepsRun(), lines: linesOfRun() };

test('the three workflows are there', () => assert.deepEqual(workflowFiles(), ['ci.yml', 'recheck.yml', 'release.yml']));

for (const file of workflowFiles()) {
  test(`${file}: actionlint has no complaint`, async () => assert.deepEqual(await actionlint(file, workflowText(file)), []));
  test(`${file} keeps to our rules`, () => assert.deepEqual(lintWorkflow(file, workflowText(file), run), []));
}

test('the verification runs steps of the workflows', () => {
  assert.ok(run.steps.has('release.yml: Publish'), 'apps/consumers/run.mjs publishes by the line of the workflow');
  assert.ok(run.lines.includes('npm ci'));
});

/** What is planted, instead of what, where; and what must be said then. */
const FAULTS = /** @type {const} */ ([
  ['ci.yml', '# Not run yet', '# Run', /Not run yet/],
  ['ci.yml', '  pull_request:\n', '  pull_request_target:\n', /runs on pull_request_target/],
  ['ci.yml', 'permissions: {}\n', '', /permissions: \{\}/],
  ['ci.yml', 'permissions: {}\n', 'permissions: write-all\n', /permissions: \{\}/],
  ['ci.yml', '    permissions:\n      contents: read\n', '', /has no "permissions"/],
  ['ci.yml', '      contents: read\n', '      contents: write\n', /may write "contents"/],
  ['ci.yml', '    timeout-minutes: 120\n', '', /timeout-minutes/],
  ['ci.yml', /concurrency:\n(?: .*\n)+/, '', /concurrency/],
  ['ci.yml', 'actions/checkout@v6', 'somebody/checkout@v6', /uses somebody\/checkout/],
  ['ci.yml', 'actions/checkout@v6', 'actions/checkout@main', /neither a major version nor a commit/],
  ['ci.yml', 'persist-credentials: false', 'persist-credentials: true', /leaves a token/],
  ['ci.yml', 'run: bash .ci/run', 'run: bash .ci/run --quick; echo', /is run by no test/],
  ['ci.yml', 'run: bash .ci/run', 'run: |\n          bash .ci/run\n          echo', /more than one line/],
  ['recheck.yml', '"$COUNTRY"', '${{ inputs.country }}', /has \$\{\{ \}\} in its command/],
  ['recheck.yml', 'npm ci --ignore-scripts', 'npm ci', /--ignore-scripts/],
  ['recheck.yml', 'run: node packages/locales/recheck/issues.mjs', 'run: npm run recheck', /may write, and runs "npm run recheck"/],
  ['recheck.yml', '${{ github.token }}', '${{ secrets.TOKEN }}', /uses a secret/],
  ['recheck.yml', 'name: Write the issues', 'name: Write', /"Write" is run by no test/],
  ['release.yml', './.github/workflows/ci.yml', 'somebody/else/.github/workflows/ci.yml@v1', /which is not ours/],
]);
for (const [index, [file, from, to, message]] of FAULTS.entries())
  test(`a planted fault is found, ${index + 1}: ${message.source}`, () => {
    const planted = workflowText(file).replace(from, to);
    assert.notEqual(planted, workflowText(file));
    assert.match(lintWorkflow(file, planted, run).join('\n'), message);
  });

test('a planted fault of form is found by actionlint', async () => {
  const text = workflowText('ci.yml');
  for (const [from, to, message] of /** @type {const} */ ([
    ['runs-on: ubuntu-24.04', 'runs-on: ubuntu-2404', /label "ubuntu-2404" is unknown/],
    ['contents: read', 'contents: reed', /"reed" is invalid/],
    ['timeout-minutes', 'timeout-minute', /unexpected key "timeout-minute"/],
    ["github.event_name == 'pull_request'", 'github.evnt_name', /property "evnt_name" is not defined/],
  ]))
    assert.match((await actionlint('ci.yml', text.replace(from, to))).join('\n'), message);
});

test('code of others is found behind our own files', () => {
  assert.deepEqual(foreignCode('node packages/locales/recheck/issues.mjs'), []);
  assert.match(
    foreignCode('node packages/locales/recheck/recheck.mjs').join('\n'),
    /parse5 \(imported by packages\/locales\/recheck\/read-html\.mjs\)/,
  );
});
