#!/usr/bin/env bash
# One would guess: the manifest says that an attribute is boolean, so the file that is made from it for VS Code makes the editor complete the name alone,
#   as it does `hidden`, `checked` or `required`.
# What happens: custom-element-vs-code-integration leaves the type out. It would be `"valueSet": "v"`, which the guide to these files does not tell. So VS Code
#   writes `figure=""`, with the cursor between the quotation marks. Some of HTML's own attributes lack that mark in VS Code too: `inert`, and `open`
#   of a dialog.
# Why a user of this field cares: an empty place asks for a word, and `false` comes to mind; HTML takes any word for true. What the page meant to leave
#   out is shown, or, with `inert="false"`, the links and buttons of a whole part of the page stop working.
# Reference: https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md and
#   https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#boolean-attributes
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts custom-element-vs-code-integration@1.5.0 vscode-html-languageservice@5.6.2 jsdom@26.1.0
cat >try.mjs <<'JS'
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { JSDOM } from 'jsdom';
import languageService from 'vscode-html-languageservice';
const { getLanguageService, newHTMLDataProvider, TextDocument } = languageService;
const figure = { name: 'figure', type: { text: 'boolean' } };
const element = {
  kind: 'class',
  name: 'HelpLine',
  tagName: 'help-line',
  customElement: true,
  attributes: [{ ...figure, fieldName: 'figure' }],
  members: [{ ...figure, kind: 'field', attribute: 'figure' }],
};
const exports = [{ kind: 'js', name: 'HelpLine', declaration: { name: 'HelpLine', module: 'help-line.js' } }];
const modules = [{ kind: 'javascript-module', path: 'help-line.js', declarations: [element], exports }];
const made = JSON.parse(getVsCodeHtmlCustomData({ schemaVersion: '2.1.0', modules }, { hideLogs: true }));
const marked = structuredClone(made);
marked.tags[0].attributes[0].valueSet = 'v';
console.log('made of the manifest:', JSON.stringify(made.tags[0].attributes));
/** What VS Code writes for the name after the text. `$1` is where the cursor then stands. */
const written = (data, text, name) => {
  const service = getLanguageService({ customDataProviders: [newHTMLDataProvider('help-line', data)] });
  const document = TextDocument.create('file:///page.html', 'html', 1, text);
  const { items } = service.doComplete(document, document.positionAt(text.length), service.parseHTMLDocument(document));
  return items.find(({ label }) => label === name)?.textEdit.newText;
};
const seen = {
  'help-line, as made': written(made, '<help-line ', 'figure'),
  'help-line, marked': written(marked, '<help-line ', 'figure'),
  hidden: written(made, '<p ', 'hidden'),
  checked: written(made, '<input ', 'checked'),
  inert: written(made, '<p ', 'inert'),
  'open of a dialog': written(made, '<dialog ', 'open'),
};
console.log(seen);
const { document } = new JSDOM('<dialog open="false"></dialog><input type="checkbox" checked="false" />').window;
const taken = [document.querySelector('dialog').open, document.querySelector('input').checked];
console.log(`<dialog open="false"> is open: ${taken[0]}; <input type="checkbox" checked="false"> is checked: ${taken[1]}`);
const expected = ['figure="$1"', 'figure', 'hidden', 'checked', 'inert="$1"', 'open="$1"'];
process.exitCode = JSON.stringify([Object.values(seen), taken]) === JSON.stringify([expected, [true, true]]) ? 0 : 1;
JS
echo "custom-element-vs-code-integration 1.5.0, vscode-html-languageservice 5.6.2, jsdom 26.1.0, Node $(node --version)"
node try.mjs || {
  echo 'This has changed: another of these attributes is completed with a value now, or is no longer.' >&2
  exit 1
}
