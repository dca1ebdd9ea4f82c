#!/usr/bin/env bash
# One would guess: an attribute that holds an address, `help-href="https://example.org/"`, changes nothing of what vue-tsc checks on the same tag.
# What happens: vue-tsc 3.3.14 writes the attributes of a tag a second time into the code that it gives to the compiler, on one line, and takes the `//` of
#   the address for a comment. What is left cannot be parsed, and of that nothing is said. On such a tag a wrong value passes, a listener for another
#   event passes, and a right listener is refused, since its event is `any`. It is so for custom elements and for Vue's own components; with `/help`
#   instead, and with vue-tsc 3.3.13, all is as it should be.
# Why a user of this field cares: elements about help are given addresses: where more help is, where the exit leads. A person who misspells the value
#   beside one hears nothing of it, and the reader is shown another story, or another country; the only fault that is printed names a line that is right.
# Reference: https://vuejs.org/guide/extras/web-components.html#web-components-and-typescript and https://github.com/vuejs/language-tools
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vue@3.5.45 typescript@5.9.3 vue-tsc@3.3.14 vue-tsc-before@npm:vue-tsc@3.3.13
cat >tsconfig.json <<'JSON'
{
  "compilerOptions": { "target": "es2022", "module": "esnext", "moduleResolution": "bundler", "strict": true, "noEmit": true, "types": [] },
  "include": ["*.vue", "*.d.ts"]
}
JSON
cat >help-line.d.ts <<'TS'
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
declare class TurnEvent extends Event {
  readonly topic: 'love' | 'job';
}
declare class HelpLine extends HTMLElement {
  topic: 'love' | 'job';
  helpHref: string;
}
type Props = { topic?: HelpLine['topic']; helpHref?: string; onTurn?: (event: TurnEvent) => void };
declare module 'vue' {
  interface GlobalComponents {
    'help-line': new () => HelpLine & { $props: HTMLAttributes & PublicProps & Props; $emit: EmitFn<{ turn: (event: TurnEvent) => void }> };
  }
}
TS
cat >HelpLink.vue <<'VUE'
<script setup lang="ts">
defineProps<{ href: string; topic?: 'love' | 'job' }>();
</script>

<template>
  <a :href="href">{{ topic }}</a>
</template>
VUE
cat >try.mjs <<'JS'
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const tags = {
  Value: (address) => `<help-line help-href="${address}" topic="nope" />`,
  Other: (address) => `<help-line help-href="${address}" @turn="(event: KeyboardEvent) => event.key" />`,
  Right: (address) => `<help-line help-href="${address}" @turn="(event) => event.topic" />`,
  Component: (address) => `<HelpLink href="${address}" topic="nope" />`,
};
const addresses = { Path: '/help', Address: 'https://example.org/' };
for (const [tag, template] of Object.entries(tags))
  for (const [kind, address] of Object.entries(addresses)) {
    const script = `<script setup lang="ts">\n${tag === 'Component' ? "import HelpLink from './HelpLink.vue';" : ''}\n</script>\n`;
    writeFileSync(`${tag}${kind}.vue`, `${script}\n<template>\n  ${template(address)}\n</template>\n`);
  }
const check = (folder) => {
  const { stdout } = spawnSync('node', [`node_modules/${folder}/bin/vue-tsc.js`, '-p', '.', '--pretty', 'false'], { encoding: 'utf8' });
  const faults = Object.fromEntries([...stdout.matchAll(/^(\S+?)\(.*(TS\d+)/gm)].map(([, file, code]) => [file, code]));
  const of = (tag) => Object.keys(addresses).map((kind) => faults[`${tag}${kind}.vue`] ?? 'no fault');
  return Object.fromEntries(Object.entries(tags).map(([tag, template]) => [template('*'), of(tag)]));
};
const seen = { '3.3.13': check('vue-tsc-before'), '3.3.14': check('vue-tsc') };
for (const [version, faults] of Object.entries(seen))
  for (const [tag, [path, address]] of Object.entries(faults)) {
    console.log(`vue-tsc ${version}, ${tag}`);
    console.log(`  with /help: ${path}; with https://example.org/: ${address}`);
  }
const wrong = ['TS2322', 'TS2322'];
const none = ['no fault', 'no fault'];
const missed = ['TS2322', 'no fault'];
const expected = [
  [wrong, wrong, none, wrong],
  [missed, missed, ['no fault', 'TS7006'], missed],
];
process.exitCode = JSON.stringify(Object.values(seen).map(Object.values)) === JSON.stringify(expected) ? 0 : 1;
JS
echo "vue-tsc 3.3.13 and 3.3.14, Vue 3.5.45, TypeScript 5.9.3, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: an address ends other checks now, or none.' >&2
  exit 1
}
