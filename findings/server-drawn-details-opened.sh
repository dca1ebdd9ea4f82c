#!/usr/bin/env bash
# One would guess: a template that sets a property to false (`.open=${false}`, `.checked=${false}`) is drawn on a server as it is drawn in a browser:
#   the details closed, the box empty.
# What happens: Lit's server renderer writes the property as the attribute of the same meaning, with the value as text: `open="false"`. HTML reads an
#   attribute of that kind as true whatever it holds. `?open=${false}`, the same thing bound as an attribute, is left out as it should be.
# Why a user of this field cares: until the script is there, and for good without it, a page of help shows every "More" opened, each choice selected
#   and each box ticked: the number to call slides far below what nobody has asked for. In a browser the same template is right, so tests there pass.
# Reference: https://lit.dev/docs/templates/expressions/#property-expressions and
#   https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#boolean-attributes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @lit-labs/ssr@4.1.0 lit@3.3.3 parse5@8.0.0
cat >try.mjs <<'JS'
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { parseFragment } from 'parse5';
const drawn = {
  property: html`<details .open=${false}></details><input type="checkbox" .checked=${false} />`,
  attribute: html`<details ?open=${false}></details><input type="checkbox" ?checked=${false} />`,
};
const attributes = (template) =>
  parseFragment(collectResultSync(render(template)))
    .childNodes.filter(({ tagName }) => tagName)
    .map(({ tagName, attrs }) => `${tagName} ${attrs.filter(({ name }) => name !== 'type').map(({ name, value }) => `${name}="${value}"`)}`.trim());
const seen = Object.fromEntries(Object.entries(drawn).map(([name, template]) => [name, attributes(template)]));
console.log(seen);
const expected = { property: ['details open="false"', 'input checked="false"'], attribute: ['details', 'input'] };
process.exitCode = JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1;
JS
echo "@lit-labs/ssr 4.1.0, lit 3.3.3, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: a property that is false is drawn in another way now.' >&2
  exit 1
}
