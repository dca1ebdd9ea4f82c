import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packedReadme } from './packed-readme.mjs';

const readme = (/** @type {string} */ link) => `See ${link}.\n`;

test('what lies in the package and what has an address keep their links', () => {
  const text = readme('[the schema](schema/README.md) and [Lit](https://lit.dev/)');
  assert.equal(packedReadme(text, 'packages/locales'), text);
});

test('another package gets the address of its page', () => {
  assert.equal(
    packedReadme(readme('[`@blind-betting/embed`](../embed/README.md)'), 'packages/card'),
    readme('[`@blind-betting/embed`](https://www.npmjs.com/package/@blind-betting/embed)'),
  );
});

test('what only the repository holds gets its address there', () => {
  assert.equal(
    packedReadme(readme('[the exit](../../docs/embedding.md#7-exit)'), 'packages/quick-exit', 'https://gitlab.com/example/kit.git'),
    readme('[the exit](https://gitlab.com/example/kit/tree/HEAD/docs/embedding.md#7-exit)'),
  );
});

test('where the repository has no address, the reader is told where to look', () => {
  assert.equal(
    packedReadme(readme('[figures](../../docs/sizes.md)'), 'packages/card'),
    readme('figures (docs/sizes.md in the repository)'),
  );
  assert.equal(packedReadme(readme('[docs/sizes.md](../../docs/sizes.md)'), 'packages/card'), readme('docs/sizes.md in the repository'));
});

test('an address that is none stops the packing', () => {
  assert.throws(() => packedReadme('', 'packages/card', 'our server'), /"repository" of packages\/card\/package\.json is our server/);
});
