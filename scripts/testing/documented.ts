/** Keeps what a document says in step with what a test has seen, between `<!-- name -->` and `<!-- /name -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { format, resolveConfig } from 'prettier';

const docs = new URL('../../docs/', import.meta.url);

/** A table of a document that runs write row by row, `--write` of a command. */
export interface DocumentedTable {
  /** In docs/. */
  document: string;
  /** Name of the block. */
  marker: string;
  head: string[];
  /** First cells of all rows that it should have, in order. */
  names: string[];
  /** What writes it. */
  command: string;
}

/**
 * @param document in docs/
 * @param marker name of the block
 * @param seen Markdown as the block should be; with UPDATE_DOCS=1 it is written instead of compared
 */
export async function expectDocumented(document: string, marker: string, seen: string): Promise<void> {
  const file = fileURLToPath(new URL(document, docs));
  const text = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  expect(from, `${document} has no ${start}`).toBeGreaterThanOrEqual(0);
  expect(to, `${document} has no ${end}`).toBeGreaterThan(from);
  const block = (await format(seen, { ...(await resolveConfig(file)), filepath: file })).trim();
  if (process.env['UPDATE_DOCS']) writeFileSync(file, `${text.slice(0, from + start.length)}\n\n${block}\n\n${text.slice(to)}`);
  else expect(text.slice(from + start.length, to).trim(), `${document} is out of step: run this spec with UPDATE_DOCS=1`).toBe(block);
}

/** A Markdown table. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @returns the rows of a table of a document by their first cell */
export function rowsOf({ document, marker }: Pick<DocumentedTable, 'document' | 'marker'>): Map<string, string[]> {
  const text = readFileSync(new URL(document, docs), 'utf8');
  const block = new RegExp(`<!-- ${marker} -->(.*)<!-- /${marker} -->`, 's').exec(text)?.[1] ?? '';
  const lines = block.match(/^\|.*\|$/gm) ?? [];
  const rows = lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  return new Map(rows.map((cells) => [cells[0]!, cells]));
}

/**
 * Holds a row that was seen against the table; with UPDATE_DOCS=1 it is written, and all others stay.
 * @param cells of the row
 */
export async function expectRow(where: DocumentedTable, cells: string[]): Promise<void> {
  const { document, marker, head, names, command } = where;
  const rows = rowsOf(where);
  if (process.env['UPDATE_DOCS']) {
    rows.set(cells[0]!, cells);
    const ordered = names.map((name) => rows.get(name) ?? [name, ...head.slice(1).map(() => '')]);
    await expectDocumented(document, marker, table(head, ordered));
  } else expect(rows.get(cells[0]!), `docs/${document} tells otherwise: ${command} -- --write`).toEqual(cells);
}

/** Whether a table has a row for each name, in order, and no other. */
export function expectRows(where: DocumentedTable): void {
  const { document, names, command } = where;
  expect([...rowsOf(where).keys()], `docs/${document} lacks rows, or has old ones: ${command} -- --write`).toEqual(names);
}
