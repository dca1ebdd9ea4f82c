/** The tables and examples of docs/frameworks.md. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';
import { expectDocumented, expectRow, expectRows, rowsOf, type DocumentedTable } from '../../../scripts/testing/documented.js';
import { columns } from './expectations.js';
import { setups, type Setup } from './setups.js';

const where = { document: 'frameworks.md', command: 'npm run consumers', names: setups.map(({ name }) => name) };
const BYTES = 'script';
const made: DocumentedTable = {
  ...where,
  marker: 'consumers',
  head: ['', 'Version', 'Wants Node', 'Builds', 'Runs', 'Types', 'The server sends', BYTES],
};
/** Whatever bundles it, a page without a framework is script and HTML: it has no row of its own here. */
const passing = setups.filter(({ kind }) => kind === 'framework' || kind === 'server').map(({ name }) => name);
const passed: DocumentedTable = { ...where, marker: 'expectations', names: passing, head: ['', ...columns] };

/** What the first example of each README loads. */
export const packages = ['base', 'locales', 'card', 'help-directory', 'quick-exit', 'embed'].map((name) => `@blind-betting/${name}`);
const sizes: DocumentedTable = { ...where, marker: 'sizes', names: packages, head: ['', BYTES] };

/** @param bytes of all script that the first example of a package loads */
export async function expectSize(name: string, bytes: number): Promise<void> {
  await expectRow(sizes, nearly(sizes, [name, kilobytes(bytes)]));
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param seen cells by column */
export async function expectSeen(setup: Setup, seen: Map<string, string>): Promise<void> {
  const node = setup.newerNode ? '22' : '20';
  const row = [
    setup.name,
    ...['version', 'node', 'build', 'run', 'types', 'server', 'bytes'].map((key) => (key === 'node' ? node : seen.get(key))),
  ];
  const expectations = [setup.name, ...columns.map((column) => seen.get(column))];
  for (const cells of [row, expectations]) expect(cells, 'an earlier test of this set-up has failed').not.toContain(undefined);
  await expectRow(made, nearly(made, row as string[]));
  if (passing.includes(setup.name)) await expectRow(passed, expectations as string[]);
}

/** A few bytes more or less come with any change of ours, and of what a framework brings: below 5 % the document stands. */
function nearly(table: DocumentedTable, cells: string[]): string[] {
  const documented = rowsOf(table).get(cells[0]!)?.at(-1);
  const [old, fresh] = [documented, cells.at(-1)].map((text) => Number.parseFloat(text ?? ''));
  return documented && Math.abs(old! - fresh!) < old! * 0.05 ? [...cells.slice(0, -1), documented] : cells;
}

/** Without what a set-up has seen: that all are there, and the code that they show. */
export async function expectTables(): Promise<void> {
  if (!process.env['UPDATE_DOCS']) for (const table of [made, passed, sizes]) expectRows(table);
  await expectDocumented(
    where.document,
    'examples',
    setups
      .filter(({ example }) => example.length > 0)
      .map(section)
      .join('\n\n'),
  );
}

function section({ name, id, source, example, manifest }: Setup): string {
  const blocks = example.flatMap((file) => {
    // What all bundlers have in common lies in page/.
    const own = join(source, file);
    const text = readFileSync(existsSync(own) ? own : join(source, '../../page', file), 'utf8');
    const language = languages[extname(file)] ?? extname(file).slice(1);
    return regionsOf(text, `${id}/${file}`).map((lines) => `\`\`\`${language}\n${lines}\n\`\`\``);
  });
  const installed = Object.keys(manifest.dependencies ?? {}).filter((dependency) => dependency.startsWith('@blind-betting/'));
  const folder = `../apps/consumers/setups/${id}`;
  return [
    `### ${name}`,
    `The whole of it: [\`${id}\`](${folder}). It installs ${installed.map((text) => `\`${text}\``).join(', ')}.`,
    ...blocks,
  ].join('\n\n');
}

const languages: Record<string, string> = { '.mjs': 'js' };

/** Lines between `#region example` and `#endregion`, however the language writes comments. */
function regionsOf(text: string, file: string): string[] {
  const regions = [...text.matchAll(/^.*#region example.*\n([^]*?)^.*#endregion.*$/gm)].map(([, lines = '']) => outdent(lines));
  expect(regions.length, `${file} has no #region example`).toBeGreaterThan(0);
  return regions;
}

function outdent(lines: string): string {
  const indents = lines.match(/^ *(?=\S)/gm) ?? [];
  const least = Math.min(...indents.map(({ length }) => length));
  return lines.replaceAll(new RegExp(`^ {${least}}`, 'gm'), '').trimEnd();
}
