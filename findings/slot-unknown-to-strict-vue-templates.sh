#!/usr/bin/env bash
# One would guess: a Vue template may say `<p slot="promise">` inside of a custom element: the guide of Vue tells to use native slots there, Vue writes
#   the attribute as it stands, and its types know `part` and `exportparts`, which are for custom elements too.
# What happens: Vue's HTMLAttributes have no `slot`. With `strictTemplates` vue-tsc refuses it on any tag, though Vue draws it as meant. A line of
#   one's own, which adds it to HTMLAttributes, ends that.
# Why a user of this field cares: words between the tags, in named slots, are how a page gives an element its own sentences, and what is seen where the
#   element is not. Who switches on the strict checks to find a misspelt country is told that a right sentence is wrong, and may take it out.
# Reference: https://vuejs.org/guide/extras/web-components.html#slots and https://developer.mozilla.org/docs/Web/HTML/Reference/Global_attributes/slot
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vue@3.5.45 vue-tsc@3.3.14 typescript@5.9.3
cat >Page.vue <<'VUE'
<script setup lang="ts"></script>

<template>
  <help-line>
    <p part="promise">Come with me.</p>
    <p exportparts="promise">Come with me.</p>
    <p slot="promise">Come with me.</p>
    <help-line slot="reality" />
  </help-line>
</template>
VUE
cat >try.mjs <<'JS'
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
const compilerOptions = { target: 'es2022', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true, types: [] };
const check = (strictTemplates, slot = '') => {
  writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, include: ['Page.vue', 'tags.d.ts'], vueCompilerOptions: { strictTemplates } }));
  const tag = `'help-line': new () => HTMLElement & { $props: HTMLAttributes & PublicProps }`;
  const types = `interface GlobalComponents { ${tag} } ${slot}`;
  writeFileSync('tags.d.ts', `import type { HTMLAttributes, PublicProps } from 'vue';\ndeclare module 'vue' { ${types} }\n`);
  const { stdout } = spawnSync('node', ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', '.', '--pretty', 'false'], { encoding: 'utf8' });
  return [...stdout.matchAll(/^Page.vue\((\d+),.*(TS\d+): .*('\w+' does not exist)/gm)].map(([, ...parts]) => parts.join(' '));
};
const [, template] = readFileSync('Page.vue', 'utf8').match(/<template>(.*)<\/template>/s);
const app = createSSRApp({ template: template.trim() });
app.config.compilerOptions.isCustomElement = (tag) => tag === 'help-line';
const drawn = await renderToString(app);
const seen = {
  'without strictTemplates': check(false),
  'with strictTemplates': check(true),
  'with slot added': check(true, 'interface HTMLAttributes { slot?: string }'),
  'slots drawn': [...drawn.matchAll(/slot="(\w+)"/g)].map(([, name]) => name),
};
console.log(seen);
const refused = ["7 TS2353 'slot' does not exist", "8 TS2353 'slot' does not exist"];
process.exitCode = JSON.stringify(Object.values(seen)) === JSON.stringify([[], refused, [], ['promise', 'reality']]) ? 0 : 1;
JS
echo "Vue 3.5.45, vue-tsc 3.3.14, TypeScript 5.9.3, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: Vue knows slot now, or another attribute is refused, or the slots are drawn in another way.' >&2
  exit 1
}
