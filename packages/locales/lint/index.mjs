import { readdir } from 'node:fs/promises';
import { readData } from './read.mjs';

/** @typedef {import('./read.mjs').Finding} Finding */

/** @returns {Promise<{ name: string, check: (data: import('./read.mjs').Data) => Finding[] }[]>} one per file of rules/ */
export async function rules() {
  const folder = new URL('rules/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mjs') && !name.endsWith('.test.mjs')).sort();
  return Promise.all(
    names.map(async (name) => ({ name: name.replace('.mjs', ''), check: (await import(new URL(name, folder).href)).check })),
  );
}

/**
 * Reads the data and runs every rule.
 * @param {URL} root the folder that holds messages/ and directory/
 * @returns {Promise<{ data: import('./read.mjs').Data, findings: (Finding & { rule: string })[] }>}
 */
export async function lint(root) {
  const { data, findings } = await readData(root);
  const unread = findings.map((finding) => ({ ...finding, rule: 'json' }));
  return { data, findings: [...unread, ...(await runRules(data, unread.length > 0))] };
}

/**
 * Runs every rule, or the schema alone where it or the reader found an error.
 * @param {import('./read.mjs').Data} data
 * @param {boolean} [isIncomplete] whether a file could not be read
 * @returns {Promise<(Finding & { rule: string })[]>}
 */
export async function runRules(data, isIncomplete = false) {
  // A file of the wrong shape would make other rules stumble over it, so the schema speaks first and alone.
  const all = await rules();
  const schema = all.filter((rule) => rule.name === 'schema');
  const run = (/** @type {typeof all} */ chosen) =>
    chosen.flatMap(({ name, check }) => check(data).map((finding) => ({ ...finding, rule: name })));
  const misshapen = run(schema);
  return isIncomplete || misshapen.length > 0 ? misshapen : run(all.filter((rule) => !schema.includes(rule)));
}

/**
 * One finding as a person reads it.
 * @param {Finding & { rule: string }} finding
 * @returns {string}
 */
export function describe({ level, file, key, problem, cure, rule }) {
  return `${level}: ${file}: ${key}: ${problem}\n       ${cure} [${rule}]`;
}
