/** Runs recheck on the test pages, on loopback, and prints where it differs from a careful person. A measurement: it always ends with 0. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { differences, figures } from './compare.mjs';
import { writeData } from './data.mjs';
import { serve } from './serve.mjs';

const TOOL = fileURLToPath(new URL('../recheck.mjs', import.meta.url));
const HARMS = /** @type {const} */ ({ 1: 'wrong “found”', 2: 'wrong “gone”', 3: 'other' });

const folder = await mkdtemp(join(tmpdir(), 'recheck-blind-'));
const { origin, close } = await serve();
try {
  await writeData(join(folder, 'data'), origin);
  const args = ['--json', '--data', join(folder, 'data'), '--cache', join(folder, 'cache'), '--delay', '0', '--timeout', '1500'];
  const tool = spawn(process.execPath, [TOOL, ...args, ...process.argv.slice(2)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const found = differences(JSON.parse(await text(tool.stdout)), origin);
  for (const { harm, set, page, claim, verdict, got, code, reason, why } of found)
    console.log(
      `${HARMS[harm]} | ${set} | ${page} | ${claim} | expected ${verdict}, got ${got}${code && ` (${code})`}: ${reason} | ${why}`,
    );
  for (const line of figures(found)) console.log(line);
} finally {
  close();
  await rm(folder, { recursive: true, force: true });
}
