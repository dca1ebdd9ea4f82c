import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkTemplates, trimmed } from './trim-lit.mjs';

const { resolve } = createRequire(import.meta.url);

for (const [file, module] of /** @type {const} */ ([
  ['css-tag.js', '@lit/reactive-element'],
  ['reactive-element.js', '@lit/reactive-element'],
  ['lit-element.js', 'lit-element'],
  ['lit-html.js', 'lit-html'],
]))
  test(`${file} becomes shorter, and one that differs by what is cut, or that was cut already, stops the build`, () => {
    const folder = /^.*node_modules/.exec(dirname(resolve(module)))?.[0] ?? '';
    const code = readFileSync(join(folder, module, file), 'utf8');
    const short = trimmed(code, file);
    assert.ok(short.length < code.length * 0.97, `${code.length} to ${short.length}`);
    assert.throws(() => trimmed(short, file), new RegExp(`${file} does not hold once: .+\\nLit has changed`));
    assert.throws(() => trimmed(code + code, file), /does not hold once/);
  });

test('other modules stay as they are', () => {
  assert.equal(trimmed('const a = 1;', 'keyed.js'), 'const a = 1;');
});

test('a template with an element of raw text stops the build', () => {
  const { renderChunk } = /** @type {any} */ (checkTemplates());
  const context = {
    error(/** @type {string} */ text) {
      throw new Error(text);
    },
  };
  for (const tag of ['style', 'title', 'textarea', 'script'])
    assert.throws(
      () => renderChunk.call(context, `html\`<p><${tag} lang="nl">\${a}</${tag}></p>\``),
      new RegExp(`a template holds "<${tag} "`),
    );
  assert.equal(renderChunk.call(context, 'html`<p>${a}</p>`'), null);
});
