/** The tables and recipes of `docs/your-editor.md`: a run compares its own row with what stands there, `--write` writes it. */
import { readFileSync } from 'node:fs';
import {
  expectDocumented,
  expectRow as rowSeen,
  expectRows as rowsSeen,
  type DocumentedTable,
} from '../../../scripts/testing/documented.js';

const DOCUMENT = 'your-editor.md';

const versions = (JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { devDependencies: Record<string, string> })
  .devDependencies;

/** @param name of a package @returns its version */
export function versionOf(name: string): string {
  const version = versions[name];
  if (!version) throw new Error(`package.json of the tools has no ${name}: npm install --save-dev --save-exact --ignore-scripts ${name}`);
  return version;
}

const tableOf = (marker: string, head: string[], names: string[]): DocumentedTable => ({
  document: DOCUMENT,
  marker,
  head,
  names,
  command: 'npm run e2e:tools',
});

/**
 * @param marker of the table
 * @param head of its columns
 * @param names first cells of all rows that it should have
 * @param cells of the row that was seen
 */
export function expectRow(marker: string, head: string[], names: string[], cells: string[]): Promise<void> {
  return rowSeen(tableOf(marker, head, names), cells);
}

/** Whether a table has a row for each adapter, in order, and no other. */
export function expectRows(marker: string, names: string[]): void {
  rowsSeen(tableOf(marker, [], names));
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
