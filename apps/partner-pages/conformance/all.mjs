/** The run: every subject, one after another, and what came of it. */
import { readFileSync } from 'node:fs';
import { startServers } from '../server.mjs';
import { serve } from '../../../.storybook/test/serve.mjs';
import { audited } from './audit.mjs';
import { startBrowser } from './browser.mjs';
import { blindTools } from './control.mjs';
import { hasJava, nu } from './audits/nu.mjs';
import { faultsOf, figuresOf } from './figures.mjs';

const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * @param {import('./subjects.mjs').Subject[]} subjects
 * @param {{ withNu: boolean }} options
 * @returns {Promise<{ passed: number, failed: number, figures: import('./figures.mjs').Figures }>} counts of subjects; what is wrong is printed
 * @throws {Error} when Nu is asked for and there is no Java
 */
export async function auditAll(subjects, { withNu }) {
  if (withNu && !hasJava()) throw new Error('The Nu checker needs Java: install default-jre-headless, or what your system calls it.');
  const servers = await startServers();
  const stories = await serve(new URL('../../../storybook-static/', import.meta.url));
  const browser = await startBrowser();
  try {
    const blind = await blindTools(browser, `${servers.pages}/bare.html`, withNu);
    for (const line of blind) console.log(`FAILED ${line}`);
    let failed = blind.length;
    /** @type {Awaited<ReturnType<typeof audited>>[]} */
    const results = [];
    for (const subject of subjects) {
      const started = performance.now();
      const origin = subject.kind === 'page' ? servers.pages : stories.origin;
      try {
        const result = await audited(browser, subject, origin + subject.path);
        results.push(result);
        console.log(`${Math.round((performance.now() - started) / 1000)} s: ${subject.path}`);
        tell(result);
      } catch (error) {
        failed += 1;
        console.log(`FAILED ${subject.path}: ${/** @type {Error} */ (error).stack}`);
      }
    }
    if (withNu) {
      const documents = results.flatMap((result) => result.documents.map((document) => ({ ...document, key: result })));
      for (const { key, finding } of nu(documents)) key.findings.push(finding);
      for (const result of results) if (result.findings.some(({ tool }) => tool === 'Nu')) tell(result);
    }
    failed += results.filter((result) => faultsOf(result).length > 0).length;
    const figures = figuresOf(results, {
      date: new Date().toISOString().slice(0, 10),
      browser: (await browser.version()).replace(/^Headless/, '').replace('Chrome/', 'Chromium '),
      versions: {
        Lighthouse: devDependencies.lighthouse,
        pa11y: devDependencies.pa11y,
        IBM: devDependencies['accessibility-checker-engine'],
        Nu: devDependencies['vnu-jar'],
      },
    });
    return { passed: subjects.length + 1 - failed, failed, figures };
  } finally {
    await browser.close();
    stories.close();
    await servers.close();
  }
}

/** @param {import('./figures.mjs').Result} result its faults are printed, each once */
function tell(result) {
  const faults = [...new Set(faultsOf(result))];
  if (faults.length > 0) console.log(`FAILED ${result.subject.path}\n  ${faults.join('\n  ')}`);
}
