/** Reports element tests one line a file and engine, and leaves the counts for `npm test`. */
import { mkdirSync, writeFileSync } from 'node:fs';

/** @returns {import('@web/test-runner').Reporter} */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = collect(session.testResults);
        const broken = tests.filter((test) => !test.passed && !test.skipped);
        const faults = session.errors ?? [];
        passed += tests.filter((test) => test.passed).length;
        failed += broken.length + faults.length + (tests.length === 0 && faults.length === 0 ? 1 : 0);
        const file = session.testFile?.split('/packages/').pop();
        console.log(
          `${broken.length + faults.length > 0 || tests.length === 0 ? 'FAILED' : 'ok'} ${session.browser.name} ${file}: ${tests.length} tests`,
        );
        for (const test of broken) console.log(`  ✗ ${test.name}\n    ${test.error?.message}\n    ${test.error?.stack ?? ''}`);
        for (const fault of faults) console.log(`  ✗ ${fault.message}\n    ${fault.stack ?? ''}`);
        for (const log of session.logs ?? []) if (process.env.VERBOSE) console.log('  log', ...log);
      }
      mkdirSync('test-results', { recursive: true });
      writeFileSync('test-results/elements.json', JSON.stringify({ passed, failed }));
    },
  };
}

/** @returns {any[]} */
function collect(/** @type {any} */ suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(collect)];
}
