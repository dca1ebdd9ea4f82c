/** Keeps what a document says in step with what a test has seen, between `<!-- name -->` and `<!-- /name -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { format, resolveConfig } from 'prettier';

const docs = new URL('../../../docs/', import.meta.url);

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
