/** From findings to figures, and from figures to the tables of docs/accessibility.md. Plain rules; nothing is run here. */
import { TOOL_IS_WRONG } from './wrong.mjs';

export const TOOLS = /** @type {const} */ (['Lighthouse', 'pa11y', 'IBM', 'Nu']);

/** Rules about the whole page, by their names in each tool: they say nothing of one element in the frame of a story. */
const ABOUT_PAGES = new Set(['aria_content_in_landmark', 'region', 'landmark-one-main', 'page-has-heading-one']);

/**
 * What a tool says is wrong.
 * @typedef {object} Finding
 * @property {typeof TOOLS[number]} tool
 * @property {string} rule
 * @property {string} message
 * @property {string} place where in the document, as the tool names it
 * @property {string} snippet of the node
 * @property {boolean} ours whether the node was drawn by our elements; what stands between the tags is the page's own
 */

/**
 * What was found on one page or story, in all its states.
 * @typedef {object} Result
 * @property {import('./subjects.mjs').Subject} subject
 * @property {{ accessibility: number, bestPractices: number }} scores the lowest
 * @property {Finding[]} findings
 */

/**
 * @typedef {object} Sorted
 * @property {Finding[]} faults to be mended
 * @property {Finding[]} own of a page that is excused, or of Storybook
 * @property {{ finding: Finding, index: number }[]} setAside with the place of the reason in TOOL_IS_WRONG
 */

/**
 * @param {Result} result
 * @param {readonly import('./wrong.mjs').Wrong[]} [wrong]
 * @returns {Sorted}
 */
export function sorted({ subject, findings }, wrong = TOOL_IS_WRONG) {
  /** @type {Sorted} */
  const parts = { faults: [], own: [], setAside: [] };
  for (const finding of findings) {
    const index = finding.ours
      ? wrong.findIndex(({ tool, rule, snippet }) => tool === finding.tool && rule.test(finding.rule) && snippet.test(finding.snippet))
      : -1;
    const isOfPage = !finding.ours || (subject.kind === 'story' && ABOUT_PAGES.has(finding.rule));
    if (index >= 0) parts.setAside.push({ finding, index });
    else if (isOfPage && (subject.kind === 'story' || subject.excuse)) parts.own.push(finding);
    else parts.faults.push(finding);
  }
  return parts;
}

/**
 * @param {Result} result
 * @returns {string[]} one line for each fault, and for each score below 100 of a page that is not excused
 */
export function faultsOf(result) {
  const { subject, scores } = result;
  const lines = sorted(result).faults.map(
    ({ tool, rule, message, place, snippet, ours }) =>
      `${tool}, ${ours ? 'in our elements' : 'of the page'}: ${rule}: ${message}\n    ${place}\n    ${snippet}`,
  );
  if (subject.kind === 'page' && !subject.excuse)
    for (const [name, score] of Object.entries(scores)) if (score < 100) lines.push(`Lighthouse: ${name} ${score}, not 100`);
  return lines;
}

/**
 * A row of the report: a page, or all stories of an element.
 * @typedef {object} Row
 * @property {'page' | 'story'} kind
 * @property {string} name
 * @property {number} subjects how many stories
 * @property {number} accessibility the lowest score of Lighthouse
 * @property {number} bestPractices
 * @property {Record<string, number>} errors of each tool
 * @property {Record<string, number>} own of the page alone, where that is excused
 */

/**
 * @typedef {{ date: string, browser: string, versions: Record<string, string>, rows: Row[], setAside: number[] }} Figures
 */

/**
 * @param {Result[]} results of a whole run
 * @param {{ date: string, browser: string, versions: Record<string, string> }} run
 * @returns {Figures}
 */
export function figuresOf(results, run) {
  /** @type {Map<string, Row>} */
  const rows = new Map();
  const setAside = TOOL_IS_WRONG.map(() => 0);
  const none = () => Object.fromEntries(TOOLS.map((tool) => [tool, 0]));
  for (const result of results) {
    const { kind, name } = result.subject;
    const row = rows.get(`${kind} ${name}`) ?? {
      kind,
      name,
      subjects: 0,
      accessibility: 100,
      bestPractices: 100,
      errors: none(),
      own: none(),
    };
    rows.set(`${kind} ${name}`, row);
    row.subjects += 1;
    row.accessibility = Math.min(row.accessibility, result.scores.accessibility);
    row.bestPractices = Math.min(row.bestPractices, result.scores.bestPractices);
    const { faults, own, setAside: aside } = sorted(result);
    for (const { tool } of faults) row.errors[tool] += 1;
    for (const { tool } of own) row.own[tool] += 1;
    for (const { index } of aside) setAside[index] += 1;
  }
  return { ...run, rows: [...rows.values()], setAside };
}

/**
 * @param {Figures | undefined} figures of the last whole run, if there was one
 * @param {{ excused: Record<string, string>, leftOut: Record<string, string> }} pages reasons, by the name of the page
 * @returns {string} Markdown
 */
export function figureTables(figures, { excused, leftOut }) {
  const reasons = [
    table(['Page', 'Why what is found of the page’s own is no fault there'], Object.entries(excused)),
    table(['Page', 'Why it is not audited'], Object.entries(leftOut)),
    table(
      ['Tool', 'What it calls an error in our elements', 'Why it is none', ...(figures ? ['Times'] : [])],
      TOOL_IS_WRONG.map(({ tool, version, what, reason }, index) => [
        `${tool} ${version}`,
        what,
        reason,
        ...(figures ? [figures.setAside[index] ?? 0] : []),
      ]),
    ),
  ];
  if (!figures) return ['**No whole run has been kept yet**, so there are no figures.', ...reasons].join('\n\n');
  const { date, browser, versions, rows } = figures;
  const count = (/** @type {Row} */ { errors, own }, /** @type {string} */ tool) =>
    own[tool] > 0 ? `${errors[tool]} (${own[tool]} of the page)` : errors[tool];
  const tools = Object.entries(versions).map(([tool, version]) => `${tool} ${version}`);
  return [
    `Measured on ${date} with ${browser}, ${tools.join(', ')}.`,
    table(
      ['Page', 'Lighthouse accessibility', 'Lighthouse best practices', ...TOOLS.map((tool) => `${tool}, errors`)],
      rows
        .filter(({ kind }) => kind === 'page')
        .map((row) => [row.name, row.accessibility, row.bestPractices, ...TOOLS.map((tool) => count(row, tool))]),
    ),
    table(
      ['Stories of', 'How many', ...TOOLS.map((tool) => `${tool}, errors in our nodes`)],
      rows.filter(({ kind }) => kind === 'story').map((row) => [row.name, row.subjects, ...TOOLS.map((tool) => row.errors[tool])]),
    ),
    ...reasons,
  ].join('\n\n');
}

/** @param {string[]} head @param {(string | number)[][]} body @returns {string} a table in Markdown */
function table(head, body) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
