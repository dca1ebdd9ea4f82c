import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../run.mjs';
import { readDocument, readDocuments, repositoryFiles } from './documents.mjs';
import { linkFaults, pathFaults, titleFaults } from './links.mjs';

const files = repositoryFiles();
const documents = readDocuments(files);

test('every link and picture of the documents leads somewhere', () => {
  assert.ok(documents.some(({ path }) => path === 'README.md'));
  assert.deepEqual(linkFaults(documents, files), []);
});

test('every path of the repository that stands in inline code exists', () => assert.deepEqual(pathFaults(documents, files), []));

test('a path counts from the root, or from a folder above the document', () => {
  const text = '`scripts/run.mjs`, `scripts/`, `scripts/own.mjs`, `scripts/xx.json`, `packages/a/dist/a.zip`, `scripts/gone.mjs`';
  const found = pathFaults([readDocument('packages/a/docs/one.md', text)], new Set(['scripts/run.mjs', 'packages/a/scripts/own.mjs']));
  assert.deepEqual(found, ['packages/a/docs/one.md:1: "scripts/gone.mjs" is not in the repository.']);
});

test('every link to a test bears its title', () => {
  assert.deepEqual(
    titleFaults(documents, (path) => readFileSync(root + path, 'utf8')),
    [],
  );
});

test('a title counts whole or in part, in any quotes; other texts of the file do not', () => {
  const source = "it('stores nothing, it\\'s true', () => says('nothing else'));\ntest(\n  `${name}: is gone`, () => {});";
  const text = "[stores nothing, it's true](../a.test.ts), [is gone](../a.test.ts), [nothing else](../a.test.ts), [code](../a.ts)";
  assert.deepEqual(
    titleFaults([readDocument('docs/one.md', text)], (path) => (path === 'a.test.ts' ? source : '')),
    ['docs/one.md:1: "nothing else" is no title of a test in ../a.test.ts.'],
  );
});

/** @returns {string[]} the faults of one document beside `docs/other.md` */
const faultsOf = (/** @type {string} */ text) =>
  linkFaults(
    [readDocument('docs/one.md', text), readDocument('docs/other.md', '# A `heading`, twice\n\n## Again\n\n## Again\n')],
    new Set(['docs/one.md', 'docs/other.md', 'docs/picture.jpg', 'packages/card/README.md']),
  );

test('what leads somewhere is no fault', () => {
  const good = [
    '[file](other.md), [folder](../packages/card), [heading](other.md#a-heading-twice), [the second](other.md#again-1), [here](#top)',
    '[a][b], [web](https://example.org/a?b=c#d), ![two cards](picture.jpg)',
    '- [ ] a box, `[not a link]`',
    '<!-- a marker -->',
    '# Top',
    '[b]: other.md',
  ];
  assert.deepEqual(faultsOf(good.join('\n\n')), []);
});

for (const [text, fault] of Object.entries({
  '[a](gone.md)': /one\.md:1: "gone\.md" leads to docs\/gone\.md, which is not in the repository/,
  '[a](other.md#again-2)': /heading that docs\/other\.md does not have/,
  '[a](#gone)': /heading that docs\/one\.md does not have/,
  '[a](picture.jpg#part)': /has no headings/,
  '[a](/docs/other.md)': /root/,
  '[a](http://example.org/)': /not https/,
  '[a](//example.org/)': /no address/,
  '[a](https://localhost/)': /no public server/,
  '![](picture.jpg)': /has no text/,
  '![a](gone.jpg)': /gone\.jpg/,
  '[a][gone]': /"\[a\]\[gone\]" leads nowhere/,
  '<a href="other.md">a</a>': /"<a href="other\.md">" leads nowhere/,
}))
  test(`a fault: ${text}`, () => assert.match(faultsOf(text).join('\n'), fault));
