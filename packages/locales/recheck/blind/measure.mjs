/** Runs recheck on the test pages, on loopback, and prints where it differs from a careful person. A measurement: it always ends with 0. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { differences } from './compare.mjs';
import { writeData } from './data.mjs';
import { expectations } from './expectations.mjs';
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
  for (const { harm, page, claim, verdict, got, code, reason, why } of found)
    console.log(`${HARMS[harm]} | ${page} | ${claim} | expected ${verdict}, got ${got}${code && ` (${code})`}: ${reason} | ${why}`);
  const count = (/** @type {number} */ harm) => found.filter((one) => one.harm === harm).length;
  console.log(
    `Of ${expectations.length} verdicts ${expectations.length - found.length} are as expected; ` +
      `${count(1)} wrong found; ${count(2)} wrong gone; ${count(3)} other.`,
  );
} finally {
  close();
  await rm(folder, { recursive: true, force: true });
}
