import { readdirSync, readFileSync } from 'node:fs';
import axe from 'axe-core';

/** What can be said of a criterion; the text of docs/accessibility.md tells readers what each means. */
export const STATES = /** @type {const} */ (['tested', 'tested in part', 'not tested', 'does not apply', 'yours']);

/**
 * A criterion of WCAG 2.2, level A or AA.
 * @typedef {object} Criterion
 * @property {string} number for example 1.4.10
 * @property {string} name as WCAG writes it
 * @property {'A' | 'AA'} level
 * @property {typeof STATES[number]} state
 * @property {string} [note] why it does not apply, or what the tests do not see
 * @property {{ file: string, title: string }[]} [tests] of our own, besides axe; the title may be a part of one
 */

/** A file for each principle of WCAG, named so that they stand in its order. */
const folder = new URL('criteria/', import.meta.url);

/** @type {Criterion[]} all of them, in the order of WCAG */
export const criteria = readdirSync(folder)
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Criteria that came with WCAG 2.2. EN 301 549 V3.2.1 stands on WCAG 2.1 and has no clause for them. */
const NEW = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

/** @returns {string} the clause of EN 301 549 V3.2.1 for a criterion on the web */
export const clauseOf = (/** @type {string} */ number) => (NEW.has(number) ? 'none' : `9.${number}`);

/** Only they run without being asked for; our tests ask for no more. */
const running = new Set(axe._audit.rules.filter(({ enabled }) => enabled).map(({ id }) => id));

/** @returns {string[]} rules of axe that look at a criterion whenever our tests call it */
export function axeRulesOf(/** @type {string} */ number) {
  const tag = `wcag${number.replaceAll('.', '')}`;
  return axe
    .getRules()
    .filter(({ ruleId, tags }) => running.has(ruleId) && tags.includes(tag) && !tags.includes('experimental'))
    .map(({ ruleId }) => ruleId);
}

/** @returns {string} the table of docs/accessibility.md, in Markdown */
export function criteriaTable() {
  const rows = criteria.map(({ number, name, level, state, note = '', tests = [] }) => {
    const proofs = tests.map(({ file, title }) => `[${title}](../${file})`);
    const rules = ['does not apply', 'yours'].includes(state) ? [] : axeRulesOf(number);
    if (rules.length > 0) proofs.push(`axe: ${rules.map((rule) => `\`${rule}\``).join(', ')}`);
    return [`${number} ${name}`, level, clauseOf(number), note ? `**${state}**: ${note}` : `**${state}**`, proofs.join('; ')];
  });
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const head = ['WCAG 2.2', 'Level', 'EN 301 549', 'State', 'How'];
  const counts = STATES.map((state) => `${criteria.filter((each) => each.state === state).length} ${state}`);
  return `${criteria.length} criteria: ${counts.join(', ')}.\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
