/**
 * Opens one issue for each country of which something was not seen, writes an open one anew, and closes it once all is seen again.
 *
 *   node packages/locales/recheck/issues.mjs [report]     report: of `npm run recheck -- --report`, recheck.json by default
 *
 * It runs in a workflow with GITHUB_TOKEN, and imports nothing that has to be installed.
 */
import { readFileSync } from 'node:fs';
import { github } from '../../../scripts/github.mjs';
import { bodyOf, commentOf, goneIn, goneOf, rowsOf, titleOf } from './issue-text.mjs';
import { WORDS } from './words.mjs';

const LABEL = 'recheck';

/** @typedef {import('./issue-text.mjs').Report} Report */

/**
 * @param {string} path
 * @returns {Report}
 * @throws {Error} where it is no report, or one that says nothing of any page
 */
function readReport(path) {
  const report = /** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8')));
  const claims = report.services.flatMap((service) => service.claims);
  if (!/^\d{4}-\d\d-\d\d$/.test(report.date) || !report.services.every(({ country }) => /^[A-Z]{2}$/.test(country)))
    throw new Error(`${path} is no report of npm run recheck -- --report: its date or a country is not written as it should be.`);
  const strange = claims.find(({ verdict }) => !Object.hasOwn(WORDS, verdict));
  if (strange)
    throw new Error(`${path} has the verdict ${JSON.stringify(strange.verdict)}, which packages/locales/recheck/words.mjs does not name.`);
  if (claims.every(({ verdict }) => verdict === 'cannot-be-read'))
    throw new Error(`${path}: no page at all could be read. Look at the network of that run; no issue was changed.`);
  return report;
}

const { date, services } = readReport(process.argv[2] ?? 'recheck.json');
const api = github(process.env);
/** @type {{ number: number, title: string, body: string | null, pull_request?: object }[]} */
const open = (await api.list(`/issues?state=open&labels=${LABEL}`)).filter((/** @type {any} */ issue) => !issue.pull_request);

for (const country of [...new Set(services.map((service) => service.country))].sort()) {
  const title = titleOf(country);
  const rows = rowsOf(services.filter((service) => service.country === country));
  const issue = open.find((found) => found.title.startsWith(title.slice(0, 'Recheck XX:'.length)));
  if (rows.length === 0) {
    if (!issue) continue;
    await api.post(`/issues/${issue.number}/comments`, { body: `On ${date} everything was seen again.` });
    await api.patch(`/issues/${issue.number}`, { state: 'closed', state_reason: 'completed' });
    console.log(`closed ${title}`);
  } else if (issue) {
    const known = goneIn(issue.body);
    const fresh = [...goneOf(rows)].filter(([name]) => !known.has(name)).map(([, row]) => row);
    await api.patch(`/issues/${issue.number}`, { body: bodyOf(date, rows) });
    if (fresh.length > 0) await api.post(`/issues/${issue.number}/comments`, { body: commentOf(date, fresh) });
    console.log(`wrote ${title} anew: ${rows.length} to look at, ${fresh.length} newly gone`);
  } else {
    await api.post('/issues', { title, body: bodyOf(date, rows), labels: [LABEL] });
    console.log(`opened ${title}: ${rows.length} to look at`);
  }
}
