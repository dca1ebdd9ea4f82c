#!/usr/bin/env bash
# One would guess: a bundler that takes out what has no effect keeps a constructor that is there to throw. `new Intl.DateTimeFormat` throws a
#   RangeError for a time zone that the engine lacks, and `new Intl.Locale` for what is no language tag: they are the common ways to check either.
# What happens: rollup counts both among the built-ins without side effects. Outside of a `try` block it removes the call, and the check with it;
#   `new URL`, which throws too, stays. The function that refused a wrong zone in the source lets it pass in the bundle.
# Why a user of this field cares: opening hours are read on the clock of a service's zone, and texts are chosen by a tag that a page writes. Unit tests run
#   the source and stay green, while the built page goes on with a zone or a tag that nobody has checked. A call that only warms the engine up goes too.
# Reference: https://rollupjs.org/configuration-options/#treeshake and https://tc39.es/ecma402/#sec-createdatetimeformat
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund rollup@4.67.4
cat >checks.mjs <<'JS'
export function zone(timeZone) {
  new Intl.DateTimeFormat('en', { timeZone });
  return timeZone;
}
export function tag(language) {
  new Intl.Locale(language);
  return language;
}
export function address(text) {
  new URL(text);
  return text;
}
JS
cat >try.mjs <<'JS'
import { rollup } from 'rollup';
const bundle = await rollup({ input: 'checks.mjs' });
await bundle.write({ file: 'bundle.mjs' });
const wrong = { zone: 'Europe/Nowhere', tag: 'not a tag', address: 'no address' };
const refusals = (checks) =>
  Object.entries(wrong).map(([name, value]) => {
    try {
      checks[name](value);
      return `${name}: passes`;
    } catch (error) {
      return `${name}: ${error.constructor.name}`;
    }
  });
const [source, built] = [refusals(await import('./checks.mjs')), refusals(await import('./bundle.mjs'))];
console.log(`source  ${source.join(', ')}\nbundle  ${built.join(', ')}`);
const expected = [
  ['zone: RangeError', 'tag: RangeError', 'address: TypeError'],
  ['zone: passes', 'tag: passes', 'address: TypeError'],
];
process.exitCode = JSON.stringify([source, built]) === JSON.stringify(expected) ? 0 : 1;
JS
echo "rollup 4.67.4, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: another check is kept, or is no longer.' >&2
  exit 1
}
