import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownVersion } from './rollup-plugins.mjs';

test('elements in the embed are of the version of the embed, whatever that of the base', () => {
  const { load } = /** @type {{ load: (id: string) => string | null }} */ (ownVersion('1.2.4'));
  assert.equal(load('/a/packages/base/dist/generated/version.js'), 'export const version = "1.2.4";');
  assert.equal(load('/a/packages/base/dist/define.js'), null);
});
