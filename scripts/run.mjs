import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, ends with a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program, with the tools of node_modules/.bin at hand, and collects what it prints.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ cwd?: string }} [options] cwd: the root of the repository by default
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects: a program that cannot start is not ok, and says why
 */
export function run(command, parameters, { cwd = root } = {}) {
  return new Promise((done) => {
    const env = { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => done({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output: output.trim() }));
  });
}
