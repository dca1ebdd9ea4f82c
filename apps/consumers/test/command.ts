/** Programs as a developer starts them: nothing of this repository is in their way. */
import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter } from 'node:path';

/** Where npm gets packages and settings from stays as this machine has it. */
const KEPT = /^npm_config_(registry|cache|cafile|userconfig|globalconfig)$/i;

const QUIET = {
  NO_COLOR: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
};

/** @param binaries of a Node other than this one */
function environment(binaries: string | undefined, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => KEPT.test(name) || !/^(npm_|PLAYWRIGHT|NODE_|FORCE_COLOR|INIT_CWD|TURBO|CONSUMERS)/.test(name),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => !/node_modules|node-gyp-bin/.test(entry));
  return { ...Object.fromEntries(inherited), ...QUIET, ...more, PATH: [...(binaries ? [binaries] : []), ...path].join(delimiter) };
}

export interface Where {
  cwd: string;
  binaries?: string | undefined;
  env?: NodeJS.ProcessEnv;
}

/** Starts a program in a group of its own, so that all that it starts ends with it. */
export function start(command: string, parameters: string[], { cwd, binaries, env = {} }: Where): ChildProcess & { printed: () => string } {
  const child = spawn(command, parameters, {
    cwd,
    env: environment(binaries, env),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return Object.assign(child, { printed: () => output });
}

export function stop({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}

/** @throws with the end of what it printed */
export async function run(command: string, parameters: string[], where: Where): Promise<string> {
  const child = start(command, parameters, where);
  const hanging = setTimeout(() => stop(child), 540_000);
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (status, signal) => resolve(status ?? signal ?? ''));
  });
  clearTimeout(hanging);
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}:\n${child.printed().slice(-4000)}`);
  return child.printed();
}
