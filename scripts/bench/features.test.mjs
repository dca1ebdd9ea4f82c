import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { keysOf, rangesOf } from '../../packages/embed/scripts/origins.mjs';
import { featureOf, moduleName } from './feature-names.mjs';
import { over, partsOf, without } from './features.mjs';

test('characters in a row that come from one module are one range, over the end of a line too', () => {
  const code = 'ab\ncd';
  assert.deepEqual(
    rangesOf(code, (line, column) => (line === 1 && column === 1 ? 'two' : 'one')),
    [
      { id: 'one', start: 0, end: 4 },
      { id: 'two', start: 4, end: 5 },
    ],
  );
  assert.deepEqual(
    rangesOf('a\nb', (line) => String(line)),
    [
      { id: '0', start: 0, end: 2 },
      { id: '1', start: 2, end: 3 },
    ],
  );
});

test('texts are told apart by their keys', () => {
  const code = 'const e={language:"nl","card":{turn:"Draai"}};export{e as default};';
  assert.deepEqual(
    keysOf(code).map(({ id, start, end }) => [id, code.slice(start, end)]),
    [
      ['language', 'language:"nl"'],
      ['card', '"card":{turn:"Draai"}'],
    ],
  );
});

test('a range takes the place of what it covers', () => {
  const below = [
    { id: 'one', start: 0, end: 5 },
    { id: 'two', start: 5, end: 9 },
  ];
  assert.deepEqual(
    over(below, [{ id: 'hash', start: 2, end: 6 }]).toSorted((a, b) => a.start - b.start),
    [
      { id: 'one', start: 0, end: 2 },
      { id: 'hash', start: 2, end: 6 },
      { id: 'two', start: 6, end: 9 },
    ],
  );
  assert.equal(
    without('abcdef', [
      { start: 4, end: 5 },
      { start: 0, end: 2 },
    ]),
    'cdf',
  );
});

test('a part costs what its file is smaller without it: next to nothing where another part says the same', () => {
  const sentence = 'These are words that stand here twice, and cost nearly nothing the second time.';
  const code = `${sentence}${sentence}[${Array.from({ length: 60 }, (_, index) => (index * index * 7919) % 9973)}]`;
  const parts = partsOf([
    {
      code,
      ranges: [
        { id: 'card/first', start: 0, end: sentence.length },
        { id: 'card/second', start: sentence.length, end: 2 * sentence.length },
        { id: 'card/table', start: 2 * sentence.length, end: code.length },
      ],
    },
  ]);
  assert.deepEqual(parts[0]?.feature, 'card: table');
  assert.equal(parts[0]?.minified, code.length - 2 * sentence.length);
  assert.equal(parts[0]?.brotli, brotliCompressSync(code).length - brotliCompressSync(sentence + sentence).length);
  for (const { brotli } of parts.slice(1)) assert.ok(brotli < 15, String(brotli));
});

test('the same part in two files is one line', () => {
  const file = {
    code: 'first();second();',
    ranges: [
      { id: 'lit/lit-html', start: 0, end: 8 },
      { id: 'card/turn.styles', start: 8, end: 17 },
    ],
  };
  const parts = partsOf([file, file]);
  assert.equal(parts.length, 2);
  assert.deepEqual(parts.find(({ feature }) => /^Lit/.test(feature))?.modules, ['lit/lit-html']);
  assert.equal(parts.find(({ feature }) => /^Lit/.test(feature))?.minified, 16);
});

test('a module is called after its package and file, and a new file needs no line anywhere', () => {
  assert.equal(moduleName('/any where/packages/card/dist/scenes/love.js'), 'card/scenes/love');
  assert.equal(moduleName('C:\\kit\\packages\\embed\\build\\mount.js'), 'embed/mount');
  assert.equal(moduleName('/kit/node_modules/@lit/reactive-element/css-tag.js'), 'lit/reactive-element/css-tag');
  assert.equal(moduleName('/kit/node_modules/lit-html/directives/keyed.js'), 'lit/directives/keyed');
  assert.equal(moduleName('/kit/node_modules/other/index.js'), 'other/index');
  assert.equal(featureOf('lit/directives/keyed'), 'Lit, which draws the elements');
  assert.equal(featureOf('card/render-new-thing'), 'card: new thing');
  assert.equal(featureOf('help-directory/new-thing.styles'), 'directory: new thing, style');
  assert.equal(featureOf('locales/generated/messages/nl-BE#languageNames'), 'texts: language names');
  assert.equal(featureOf('locales/generated/directory/BE#services'), 'facts of the country: services');
  assert.equal(featureOf('other/index'), 'other: index');
});
