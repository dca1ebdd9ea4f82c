/** For the tests: runs the steps of the workflows as they are written there, so that what is tested and what is run cannot part. */
import { spawn } from 'node:child_process';
import { readWorkflow } from '../lint-workflows.mjs';
import { root } from '../run.mjs';

/**
 * @param {string} file in .github/workflows
 * @param {string} name of the step
 * @returns {string} its command
 * @throws {Error} where there is not exactly one
 */
export function stepLine(file, name) {
  const steps = Object.values(readWorkflow(file).jobs).flatMap((job) => job.steps ?? []);
  const found = steps.filter((step) => step.name === name && step.run);
  if (found.length !== 1)
    throw new Error(`.github/workflows/${file} has ${found.length} steps with a command and the name "${name}"; a test runs one.`);
  return /** @type {string} */ (found[0].run);
}

/**
 * @param {string} file in .github/workflows
 * @param {string} name of the step
 * @param {Record<string, string>} environment what GitHub would give, pointed at loopback
 * @param {string} [more] parameters behind those of the workflow
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runStep(file, name, environment, more = '') {
  const child = spawn('sh', ['-e', '-c', `${stepLine(file, name)} ${more}`], { cwd: root, env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve({ code, output })));
}
