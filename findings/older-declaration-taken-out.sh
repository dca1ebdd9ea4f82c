#!/usr/bin/env bash
# One would guess: a minifier that is told of no browsers leaves alone what it cannot judge, and keeps an older declaration that stands before a
#   newer one for the browsers that do not read the newer one.
# What happens: Lightning CSS without targets keeps the last one alone. With Chromium 88 as the target it keeps a length before `svh` and `cqi`,
#   yet still drops `overflow: hidden` before `overflow: clip`, which Chromium has read since 90 only.
# Why a user of this field cares: the style sheets of Lit elements are minified so at build time (@lit-labs/rollup-plugin-minify-html-literals calls it
#   without targets). The source holds a way for old phones, and the built file does not: there a picture had no height, and a label lay over the
#   title beside a number.
# Reference: https://lightningcss.dev/transpilation.html#browser-targets and https://caniuse.com/css-overflow
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund lightningcss@1.33.0
cat >try.cjs <<'JS'
const { transform } = require('lightningcss');
const minified = (code, targets) =>
  transform({ filename: 'a.css', code: Buffer.from(code), minify: true, ...(targets && { targets }) }).code.toString();
const pairs = {
  '100svh': 'a{height:10em;height:100svh}',
  '9cqi': 'a{font-size:1.5em;font-size:clamp(1em,9cqi,2em)}',
  clip: 'a{overflow:hidden;overflow:clip}',
};
const kept = {};
for (const [name, code] of Object.entries(pairs)) {
  const results = [minified(code), minified(code, { chrome: 88 << 16 })];
  kept[name] = results.map((result) => result === code);
  console.log(`${code}\n  without targets: ${results[0]}\n  for Chromium 88: ${results[1]}`);
}
process.exitCode = JSON.stringify(kept) === '{"100svh":[false,true],"9cqi":[false,true],"clip":[false,false]}' ? 0 : 1;
JS
echo 'lightningcss 1.33.0'
node try.cjs || {
  echo 'This has changed: another pair is kept, or is no longer.' >&2
  exit 1
}
