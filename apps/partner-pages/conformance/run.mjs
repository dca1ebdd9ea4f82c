/**
 * `npm run conformance`: Lighthouse, pa11y, IBM's checker and the Nu checker over every partner page and every story. Installs them by their own
 * lock at first, and when the lock has changed.
 *
 *   npm run conformance                     all, and writes the figures of docs/accessibility.md
 *   SAMPLE=1 npm run conformance            a few, drawn by SAMPLE_SEED, without Nu, which needs Java; writes nothing
 *   npm run conformance -- plain deck       the pages of these names, and the stories of elements of these names; writes nothing
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installLocked } from '../../../scripts/install-locked.mjs';
import { root } from '../../../scripts/run.mjs';
import { pageSubjects, sampleOf, storySubjects } from './subjects.mjs';

const { SAMPLE, SAMPLE_SEED = '13' } = process.env;
const names = process.argv.slice(2);
installLocked(new URL('./', import.meta.url));
const [pages, stories] = [pageSubjects(), storySubjects()];
let subjects = [...pages, ...stories];
if (SAMPLE) {
  console.log(`A sample, drawn by the seed ${SAMPLE_SEED}.`);
  subjects = [...sampleOf(pages, Number(SAMPLE_SEED)), ...sampleOf(stories, Number(SAMPLE_SEED))];
}
if (names.length > 0) subjects = [...pages, ...stories].filter(({ name }) => names.includes(name));
if (subjects.length === 0) throw new Error(`No page and no element has a name of these: ${names.join(', ')}`);

// Only now are its tools there.
const { auditAll } = await import('./all.mjs');
const { passed, failed, figures } = await auditAll(subjects, { withNu: !SAMPLE });
mkdirSync(`${root}test-results`, { recursive: true });
writeFileSync(`${root}test-results/conformance.json`, JSON.stringify({ stats: { expected: passed, flaky: 0, unexpected: failed } }));
if (!SAMPLE && names.length === 0) {
  writeFileSync(new URL('figures.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
  const file = fileURLToPath(new URL('figures.json', import.meta.url));
  for (const [command, ...parameters] of [
    ['npx', 'prettier', '--write', '--log-level', 'warn', file],
    ['node', 'scripts/update-docs.mjs'],
  ])
    spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
