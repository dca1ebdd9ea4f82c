/** The tables of schema/README.md name the fields of the schemas, all of them and no others. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (/** @type {string} */ name) => readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8');
const sections = new Map(
  read('README.md')
    .split(/^(?=##+ )/m)
    .map((section) => [section.split('\n', 1)[0] ?? '', section]),
);
const directory = JSON.parse(read('directory.schema.json'));
const messages = JSON.parse(read('messages.schema.json'));
const recalled = JSON.parse(read('recalled.schema.json'));

/** @type {[heading: string, properties: Record<string, unknown>][]} */
const tables = [
  ['## messages/xx.json', messages.properties],
  ['## directory/XX.json', directory.properties],
  ['### figure', directory.properties.figure.properties],
  ['### emergency', directory.properties.emergency.items.properties],
  ['### services', directory.$defs.service.properties],
  ['### sources', directory.$defs.sources.items.properties],
  ['## recalled.json', recalled.$defs.recalled.properties],
];

for (const [heading, properties] of tables)
  test(`${heading} has a row for each field`, () => {
    const rows = [...(sections.get(heading) ?? '').matchAll(/^\| `([$\w]+)`/gm)].map(([, name]) => name);
    assert.deepEqual(rows.toSorted(), Object.keys(properties).toSorted());
  });
