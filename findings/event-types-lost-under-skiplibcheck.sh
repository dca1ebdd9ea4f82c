#!/usr/bin/env bash
# One would guess: a generator of types for JSX imports each class that it names in its file, so that a handler of an event is checked; and where it
#   cannot, the compiler says so.
# What happens: @wc-toolkit/jsx-types imports what the module of the element exports. An event class with a module of its own is named and not imported,
#   though the manifest says where it is and the file of types exports it. A compiler with `skipLibCheck`, which `tsc --init` switches on, says nothing of
#   that; the event is `any`, so that a handler may ask for anything, even with the option `stronglyTypedEvents`. The attributes are checked as before.
# Why a user of this field cares: event classes often have modules of their own, to be imported without the element. In a React page about help a
#   misspelt `event.topc` compiles, and what should have followed the reader's choice gets undefined. That wrong attributes are found makes the types
#   look as if they worked.
# Reference: https://www.typescriptlang.org/tsconfig/#skipLibCheck and https://www.npmjs.com/package/@wc-toolkit/jsx-types
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @wc-toolkit/jsx-types@1.8.2 typescript@5.9.3 react@19.3.1 @types/react@19.3.3
mkdir types
cat >types/index.d.ts <<'TS'
export declare class TurnEvent extends Event {
  readonly topic: 'love' | 'job';
}
export declare class HelpLine extends HTMLElement {
  topic: 'love' | 'job';
}
TS
cat >page.tsx <<'TS'
import type {} from './types/jsx';
export const right = <help-line topic="love" onturn={(event) => console.log(event.topic)} />;
export const wrong = <help-line topic="nope" onturn={(event) => console.log(event.topc)} />;
TS
cat >try.mjs <<'JS'
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
const exported = (name, module) => ({ kind: 'js', name, declaration: { name, module } });
/** A manifest whose event class stands in the module of the element, or in another. */
const manifest = (home) => {
  const event = { kind: 'class', name: 'TurnEvent', superclass: { name: 'Event' } };
  const topic = { name: 'topic', type: { text: "'love' | 'job'" } };
  const element = {
    kind: 'class',
    name: 'HelpLine',
    tagName: 'help-line',
    customElement: true,
    superclass: { name: 'HTMLElement' },
    attributes: [{ ...topic, fieldName: 'topic' }],
    members: [{ ...topic, kind: 'field', attribute: 'topic' }],
    events: [{ name: 'turn', type: { text: 'TurnEvent', references: [{ name: 'TurnEvent', module: home, start: 0, end: 9 }] } }],
  };
  const modules = { 'help-line.js': [element] };
  (modules[home] ??= []).push(event);
  return {
    schemaVersion: '2.1.0',
    modules: Object.entries(modules).map(([path, declarations]) => ({
      kind: 'javascript-module',
      path,
      declarations,
      exports: declarations.map(({ name }) => exported(name, path)),
    })),
  };
};
const compile = (skipLibCheck) => {
  const flags = `--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --jsx react-jsx --types react --skipLibCheck ${skipLibCheck}`;
  const { stdout } = spawnSync('node', ['node_modules/typescript/bin/tsc', ...flags.split(' '), 'page.tsx'], { encoding: 'utf8' });
  console.log(stdout.replace(/^/gm, '  ').trimEnd());
  return [...new Set([...stdout.matchAll(/^(\S+?)\(.*(TS\d+)/gm)].map(([, file, code]) => `${file} ${code}`))].sort();
};
const seen = {};
for (const home of ['help-line.js', 'turn-event.js']) {
  generateJsxTypes(manifest(home), { outdir: 'types', fileName: 'jsx.d.ts', globalTypePath: './index.js', stronglyTypedEvents: true });
  const [imported] = readFileSync('types/jsx.d.ts', 'utf8').split('\n');
  console.log(`TurnEvent in ${home}: ${imported}`);
  seen[home] = { 'with skipLibCheck': compile(true), without: compile(false) };
}
console.log(seen);
const topic = 'page.tsx TS2322';
const event = 'page.tsx TS2551';
const expected = {
  'help-line.js': { 'with skipLibCheck': [topic, event], without: [topic, event] },
  'turn-event.js': { 'with skipLibCheck': [topic], without: [topic, 'types/jsx.d.ts TS2304'] },
};
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
echo "@wc-toolkit/jsx-types 1.8.2, TypeScript 5.9.3, @types/react 19.3.3, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: the event class is imported now, or another fault is found or is no longer.' >&2
  exit 1
}
