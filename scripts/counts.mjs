import { readFileSync } from 'node:fs';

/**
 * What a group of tests has left in test-results/.
 * @param {string} name `node` or `elements`
 * @returns {{ passed: number, failed: number }} one failure where a run broke off before it counted
 */
export function readCount(name) {
  try {
    return JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * What a run of Playwright has left in test-results/.
 * @param {string} name of its report
 * @returns {{ passed: number, failed: number }} one failure where it broke off before it counted
 */
export function readStats(name) {
  try {
    const { expected, flaky, unexpected } = JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
