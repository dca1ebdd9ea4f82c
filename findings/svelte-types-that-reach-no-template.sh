#!/usr/bin/env bash
# One would guess: types for Svelte that are made from the manifest of an element, and added to `types` of tsconfig.json as the README says, make
#   svelte-check find a wrong value in a template.
# What happens: custom-element-svelte-integration declares `svelteHTML`, the name under which Svelte looks for tags, in a file that also exports. To TypeScript
#   that file is a module, and what it declares is its own: no template ever sees it. `topic="nope"` passes, without a word; with the same lines put into
#   `declare global` it is found.
# Why a user of this field cares: Svelte lets an unknown tag with any attribute through, so that types which reach nothing look just as types that find
#   nothing wrong. A kit ships the file, a partner sees no fault, and the page shows a reader another story than the one that was meant.
# Reference: https://www.npmjs.com/package/custom-element-svelte-integration, https://svelte.dev/docs/svelte/typescript and
#   https://www.typescriptlang.org/docs/handbook/declaration-merging.html#global-augmentation
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts custom-element-svelte-integration@1.2.0 svelte@5.57.3 svelte-check@4.7.8 typescript@5.9.3
cat >tsconfig.json <<'JSON'
{
  "compilerOptions": {
    "target": "es2022",
    "module": "esnext",
    "moduleResolution": "bundler",
    "strict": true,
    "skipLibCheck": true,
    "noEmit": true,
    "types": ["./types/svelte"]
  },
  "include": ["*.svelte"]
}
JSON
cat >Page.svelte <<'SVELTE'
<script lang="ts"></script>

<help-line topic="love"></help-line>
<help-line topic="nope"></help-line>
<a href={112}>Call</a>
SVELTE
cat >try.mjs <<'JS'
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { generateSvelteTypes } from 'custom-element-svelte-integration';
const topic = { name: 'topic', type: { text: "'love' | 'job'" } };
const element = {
  kind: 'class',
  name: 'HelpLine',
  tagName: 'help-line',
  customElement: true,
  attributes: [{ ...topic, fieldName: 'topic' }],
  members: [{ ...topic, kind: 'field', attribute: 'topic' }],
};
const declaration = { name: 'HelpLine', module: 'help-line.js' };
const exports = [{ kind: 'js', name: 'HelpLine', declaration }];
const modules = [{ kind: 'javascript-module', path: 'help-line.js', declarations: [element], exports }];
generateSvelteTypes({ schemaVersion: '2.1.0', modules }, { outdir: 'types', fileName: 'svelte.d.ts', hideLogs: true });
const made = readFileSync('types/svelte.d.ts', 'utf8');
const [before, namespace] = made.split('declare namespace');
console.log(`what is made ends with:\n${made.slice(before.indexOf('export type')).trimEnd().replace(/^/gm, '  ')}`);
const faults = () => {
  const command = ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'];
  const { stdout } = spawnSync('node', command, { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => line.match(/(?:ERROR|WARNING) (.*)/)?.[1] ?? []);
};
const seen = { 'as it is made': faults() };
writeFileSync('types/svelte.d.ts', `${before}declare global { namespace${namespace} }`);
seen['in declare global'] = faults();
console.log(seen);
const expected = [['5'], ['4', '5']];
const lines = Object.values(seen).map((found) => found.map((line) => line.match(/^"Page.svelte" (\d+):/)?.[1]));
process.exitCode = JSON.stringify(lines) === JSON.stringify(expected) ? 0 : 1;
JS
echo "custom-element-svelte-integration 1.2.0, Svelte 5.57.3, svelte-check 4.7.8, TypeScript 5.9.3, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: the types reach a template now, or no longer do in declare global.' >&2
  exit 1
}
