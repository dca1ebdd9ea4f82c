/** The tables and recipes of `docs/your-editor.md`: a run compares its own row with what stands there, `--write` writes it. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectDocumented, table } from '../test/documented.js';

const DOCUMENT = 'your-editor.md';

const versions = (JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { devDependencies: Record<string, string> })
  .devDependencies;

/** @param name of a package @returns its version */
export function versionOf(name: string): string {
  const version = versions[name];
  if (!version) throw new Error(`package.json of the tools has no ${name}: npm install --save-dev --save-exact --ignore-scripts ${name}`);
  return version;
}

/** @returns the rows of a table of the document by their first cell */
function rowsOf(marker: string): Map<string, string[]> {
  const text = readFileSync(new URL(`../../../docs/${DOCUMENT}`, import.meta.url), 'utf8');
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
 * @param marker of the table
 * @param head of its columns
 * @param names first cells of all rows that it should have
 * @param cells of the row that was seen
 */
export async function expectRow(marker: string, head: string[], names: string[], cells: string[]): Promise<void> {
  const rows = rowsOf(marker);
  if (process.env['UPDATE_DOCS']) {
    rows.set(cells[0]!, cells);
    const ordered = names.map((name) => rows.get(name) ?? [name, ...head.slice(1).map(() => '')]);
    await expectDocumented(DOCUMENT, marker, table(head, ordered));
  } else expect(rows.get(cells[0]!), `docs/${DOCUMENT} tells otherwise: npm run e2e:tools -- --write`).toEqual(cells);
}

/** Whether a table has a row for each adapter, in order, and no other. */
export function expectRows(marker: string, names: string[]): void {
  expect([...rowsOf(marker).keys()], `docs/${DOCUMENT} lacks rows, or has old ones: npm run e2e:tools -- --write`).toEqual(names);
}

/**
 * Holds what stands between `// recipe` and `// end` of the adapters against the guide.
 * @param marker of the block
 */
export async function expectRecipes(marker: string, adapters: { name: string; says?: string; file: URL }[]): Promise<void> {
  const sections = adapters.flatMap(({ name, says, file }) => {
    const [, indent = '', code = ''] = /^( *)\/\/ recipe\n(.*?)^ *\/\/ end$/ms.exec(readFileSync(file, 'utf8')) ?? [];
    const lines = code
      .replaceAll(new RegExp(`^${indent}`, 'gm'), '')
      .trim()
      .replace(/^recipe: (.*),$/s, 'const settings = $1;')
      .replace(/^recipe\((.*),$/s, 'function settings($1');
    return lines ? [`### ${name}\n\n${says}.\n\n\`\`\`js\n${lines}\n\`\`\``] : [];
  });
  await expectDocumented(DOCUMENT, marker, sections.join('\n\n'));
}
