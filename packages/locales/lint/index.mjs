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
  const found = findings.map((finding) => ({ ...finding, rule: 'json' }));
  // A file of the wrong shape would make other rules stumble over it, so the schema speaks first and alone.
  const all = await rules();
  const schema = all.filter((rule) => rule.name === 'schema');
  for (const rule of schema) found.push(...rule.check(data).map((finding) => ({ ...finding, rule: rule.name })));
  if (!found.some((finding) => finding.level === 'error'))
    for (const rule of all.filter((rule) => !schema.includes(rule)))
      found.push(...rule.check(data).map((finding) => ({ ...finding, rule: rule.name })));
  return { data, findings: found };
}

/**
 * One finding as a person reads it.
 * @param {Finding & { rule: string }} finding
 * @returns {string}
 */
export function describe({ level, file, key, problem, cure, rule }) {
  return `${level}: ${file}: ${key}: ${problem}\n       ${cure} [${rule}]`;
}
