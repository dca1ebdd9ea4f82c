#!/usr/bin/env bash
# One would guess: importing a library of elements, and using none of its decorators, leaves the page as it was until an element is defined.
# What happens: importing Lit puts four names on the global object (three lists of versions and a store of decorator metadata) and gives the built-in
#   `Symbol` a property, `metadata`, where the engine has none. On a server it puts `customElements` there too, and a root of its own.
# Why a user of this field cares: kits for watched readers promise to change nothing on the page outside of their elements. Any script of the page can
#   see from these names that the kit is there; and what looks for `Symbol.metadata` or for `customElements` to tell an engine's powers, or a browser
#   from a server, is told something untrue.
# Reference: https://github.com/tc39/proposal-decorator-metadata and https://lit.dev/msg/multiple-versions
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lit@3.3.3
cat >try.mjs <<'JS'
const names = (object) => new Set(Object.getOwnPropertyNames(object));
const before = [names(globalThis), names(Symbol)];
await import('lit');
const added = [globalThis, Symbol].map((object, index) => [...names(object)].filter((name) => !before[index].has(name)).sort());
console.log(`on the global object: ${added[0].join(', ')}`);
console.log(`on Symbol: ${added[1].join(', ') || 'nothing, since the engine has it'}`);
const expected = ['customElements', 'litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'litServerRoot', 'reactiveElementVersions'];
const isSymbolChanged = before[1].has('metadata') || added[1].join() === 'metadata';
process.exitCode = JSON.stringify(added[0]) === JSON.stringify(expected) && isSymbolChanged ? 0 : 1;
JS
echo "lit 3.3.3, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: other names are left, or none.' >&2
  exit 1
}
