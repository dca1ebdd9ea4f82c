#!/usr/bin/env bash
# One would guess: a sanitizer that does not know an element takes its tags away and leaves the text and the links in it, as DOMPurify and
#   sanitize-html do; the sanitizer of the browser itself, Element.setHTML(), does so too.
# What happens: setHTML() deletes an unknown element with all that stands in it. Our fallback, a plain sentence with a link to call, is gone, though
#   both the sentence and the link are allowed; the same sentence in a <div> stays.
# Why a user of this field cares: the content between the tags of a custom element is the promise that something is seen where the element is not. A site
#   that goes from DOMPurify to the built-in sanitizer shows an empty place where the number was. A number outside of the element survives both.
# Reference: https://wicg.github.io/sanitizer-api/#sanitize-core and https://developer.mozilla.org/docs/Web/API/Element/setHTML
set -euo pipefail
apt-get install --quiet --yes --no-install-recommends chromium=156.0.8078.114-1~deb12u1 >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.65.1 dompurify@3.5.0
cat >try.mjs <<'JS'
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
const seen = await page.evaluate(() => {
  const sentence = 'Need help? Call <a href="tel:112">112</a>.';
  const textOf = (html, write) => {
    const box = document.createElement('div');
    write(box, html);
    return box.textContent;
  };
  const builtIn = (box, html) => box.setHTML(html);
  const library = (box, html) => (box.innerHTML = DOMPurify.sanitize(html));
  return {
    'DOMPurify, unknown element': textOf(`<x-help>${sentence}</x-help>`, library),
    'setHTML, div': textOf(`<div>${sentence}</div>`, builtIn),
    'setHTML, unknown element': textOf(`<x-help>${sentence}</x-help>`, builtIn),
  };
});
console.log(seen);
await browser.close();
const expected = ['Need help? Call 112.', 'Need help? Call 112.', ''];
process.exitCode = JSON.stringify(Object.values(seen)) === JSON.stringify(expected) ? 0 : 1;
JS
echo "Chromium 156.0.8078.114, DOMPurify 3.5.0, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: the sanitizer of the browser treats unknown elements in another way now.' >&2
  exit 1
}
