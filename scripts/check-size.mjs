import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copy } from '../packages/embed/cli/copy.mjs';
import { root } from './run.mjs';

/**
 * What a page may load. `target` is what we aim for, `limit` what fails, `measured` the last sum someone wrote down; `copy` when the
 * page stands on a copy cut down to some countries and languages, as we recommend.
 * @typedef {{ files: string[], limit: number, target?: number, measured?: number, why?: string, copy?: import('../packages/embed/cli/published.mjs').Options }} Page
 *
 * @typedef {{ pages: Record<string, Page> }} Budget
 * @typedef {{ version: string, files: Record<string, { bytes: number, brotli: number, integrity?: string, name?: string }> }} Manifest
 */

/**
 * Holds what a page loads against its budget.
 * @param {string} text budget.json as written, so that a message can name the line
 * @param {(page: Page) => Manifest} manifestOf of the built embed, or of the copy that the page stands on
 * @returns {{ ok: boolean, lines: string[] }}
 */
export function checkSize(text, manifestOf) {
  /** @type {Budget} */ const budget = JSON.parse(text);
  const results = Object.entries(budget.pages).map(([name, page]) => checkPage(name, page, manifestOf(page), lineOf(text, name)));
  return { ok: results.every(({ ok }) => ok), lines: results.flatMap(({ lines }) => lines) };
}

/** @returns {{ ok: boolean, lines: string[] }} */
function checkPage(name, page, manifest, where) {
  const rows = page.files.map((file) => ({ file, brotli: sizeOf(file, manifest) }));
  const missing = rows.filter(({ brotli }) => brotli === undefined).map(({ file }) => file);
  const sum = rows.reduce((total, { brotli = 0 }) => total + brotli, 0);
  const left = page.limit - sum;
  const lines = [
    `${name} (brotli bytes)`,
    ...rows.map(({ file, brotli }) => row(file, brotli ?? 'missing')),
    row('sum', sum),
    row('limit', page.limit),
  ];
  if (page.target !== undefined && sum > page.target)
    lines.push(`  ${where}: misses the target of ${page.target} by ${sum - page.target}. ${page.why ?? ''}`.trimEnd());
  if (missing.length)
    lines.push(
      `  ${where}: not in the built manifest: ${missing.join(', ')}. Build the embed (npm run build); if the name of a file or of its chunk changed, change it here too.`,
    );
  if (left < 0)
    lines.push(
      `  ${where}: "${name}" is ${-left} bytes over its limit of ${page.limit}. Usual causes: more data or texts, a new dependency, a second copy of lit, a file loaded at the start that could wait, or drawings and texts in the script. ${page.why ?? ''}`.trimEnd(),
    );
  else if (page.measured !== undefined && !missing.length && sum < page.measured * 0.98)
    lines.push(
      `  ${where}: well done, ${page.measured - sum} bytes less than measured before. Lower "measured" to ${sum}, and "limit" with it, so that it stays that way.`,
    );
  return { ok: left >= 0 && missing.length === 0, lines };
}

const row = (label, value) => `  ${label.padEnd(32)}${String(value).padStart(8)}`;

const sizeOf = (file, { files }) => (files[file] ?? Object.values(files).find(({ name }) => name === file))?.brotli;

function lineOf(text, name) {
  const line = text.split('\n').findIndex((candidate) => candidate.includes(`${JSON.stringify(name)}:`)) + 1;
  return `packages/embed/budget.json:${line || 1}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const embed = `${root}packages/embed/`;
  try {
    const [budget, manifest] = await Promise.all(['budget.json', 'dist/manifest.json'].map((file) => readFile(embed + file, 'utf8')));
    const copies = new Map();
    for (const { copy: choice } of Object.values(JSON.parse(budget).pages))
      if (choice) copies.set(JSON.stringify(choice), await manifestOfCopy(choice));
    const { ok, lines } = checkSize(budget, (page) => (page.copy ? copies.get(JSON.stringify(page.copy)) : JSON.parse(manifest)));
    console.log(lines.join('\n'));
    if (!ok) process.exitCode = 1;
  } catch (error) {
    console.error(`${error.message}\nThe size is read from the built embed: run npm run build first.`);
    process.exitCode = 1;
  }
}

/** @param {import('../packages/embed/cli/published.mjs').Options} choice @returns {Promise<Manifest>} */
async function manifestOfCopy(choice) {
  const folder = await mkdtemp(join(tmpdir(), 'blind-betting-'));
  const manifest = await copy(pathToFileURL(`${folder}/`), choice);
  await rm(folder, { recursive: true });
  return manifest;
}
