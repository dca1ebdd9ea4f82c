/** What the language service of VS Code, given our file, offers while somebody types. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import languageService from 'vscode-html-languageservice';

const { getLanguageService, newHTMLDataProvider, TextDocument } = languageService;

const elements = ['card', 'help-directory', 'quick-exit'];
const read = (/** @type {string} */ name) => readFileSync(new URL(`node_modules/@blind-betting/${name}`, import.meta.url), 'utf8');
const customDataProviders = elements.map((name) =>
  newHTMLDataProvider(name, JSON.parse(read(`${name}/types/vscode.html-custom-data.json`))),
);
const service = getLanguageService({ customDataProviders });

/** @param {string} text up to the cursor */
function offered(text) {
  const document = TextDocument.create('file:///page.html', 'html', 1, text);
  const { items } = service.doComplete(document, document.positionAt(text.length), service.parseHTMLDocument(document));
  return items.map(({ label, textEdit }) => ({ label: label.replaceAll('"', ''), text: textEdit?.newText }));
}
const labels = (/** @type {string} */ text) => offered(text).map(({ label }) => label);

for (const tag of ['blind-betting-card', 'help-directory', 'quick-exit']) assert(labels('<').includes(tag), tag);
assert.deepEqual(labels('<blind-betting-card side="'), ['promise', 'reality']);
assert.deepEqual(labels('<help-directory gender="'), ['any', 'woman', 'man', 'trans']);
assert.equal(offered('<blind-betting-card ').find(({ label }) => label === 'figure')?.text, 'figure', 'a flag takes no value');
for (const name of elements) {
  const { 'web-types': file } = JSON.parse(read(`${name}/package.json`));
  assert.equal(JSON.parse(read(`${name}/${file}`)).name, `@blind-betting/${name}`);
}
