import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { unshipped } from './check.mjs';
import { typesOf } from './write-types.mjs';

const folder = `${mkdtempSync(join(tmpdir(), 'blind-betting-manifest-'))}/`;
mkdirSync(`${folder}dist`);
writeFileSync(`${folder}dist/card.js`, '');
after(() => rmSync(folder, { recursive: true }));

const at = (path, module = path) => ({ modules: [{ path, exports: [{ kind: 'js', declaration: { name: 'Card', module } }] }] });

test('a manifest names files that ship', () => {
  assert.deepEqual(unshipped(at('dist/card.js'), ['dist'], folder), []);
});

test('a source, a file that is missing and one that is not packed are named, with what to do', () => {
  assert.match(unshipped(at('src/card.ts'), ['dist'], folder).join(), /"src\/card\.ts" does not ship.*shippedPaths/);
  assert.match(unshipped(at('dist/card.js', 'dist/gone.js'), ['dist'], folder).join(), /"dist\/gone\.js"/);
  assert.match(unshipped(at('dist/card.js'), ['types'], folder).join(), /"dist\/card\.js"/);
});

const element = {
  name: 'Card',
  tagName: 'a-card',
  summary: 'A card.',
  attributes: [
    { name: 'help-href', fieldName: 'helpHref', type: { text: 'string' }, description: 'Where */ to.' },
    { name: 'level', fieldName: 'level', type: { text: 'number' }, description: 'How deep.' },
  ],
  events: [{ name: 'side-change', type: { text: 'SideEvent' }, description: 'It turned.' }],
};

test('each framework is named in its own file alone', () => {
  const files = typesOf({ modules: [{ declarations: [element] }] });
  const frameworks = Object.keys(files).map((name) => name.replace('.d.ts', ''));
  assert.deepEqual(frameworks, ['react', 'preact', 'solid', 'svelte', 'vue']);
  for (const framework of frameworks)
    for (const other of frameworks)
      assert.equal(files[`${framework}.d.ts`].includes(`'${other}`), framework === other, `${other} in ${framework}`);
});

test('templates write attributes and events as the framework has them', () => {
  const files = typesOf({ modules: [{ declarations: [element] }] });
  assert.match(files['react.d.ts'], /'help-href'\?: Card\['helpHref'\] \| undefined;[^]*'onside-change'\?:/);
  assert.match(files['solid.d.ts'], /'on:side-change'\?: \(\(event: SideEvent\) => void\)/);
  assert.match(files['vue.d.ts'], /'helpHref'\?:[^]*'onSideChange'\?:[^]*'side-change': \(event: SideEvent\) => void/);
});

test('a number may be text, and a description cannot end its comment', () => {
  const { 'svelte.d.ts': svelte } = typesOf({ modules: [{ declarations: [element] }] });
  assert.match(svelte, /'level'\?: Card\['level'\] \| `\$\{number\}` \| undefined;/);
  assert.match(svelte, /\/\*\* Where \*\\\/ to\. \*\//);
});
