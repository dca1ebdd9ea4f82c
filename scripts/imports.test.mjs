import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

// A server that renders pages imports elements where there is no document.
for (const name of ['base', 'card', 'help-directory', 'quick-exit', 'locales'])
  test(`importing @blind-betting/${name} in Node works, and defines nothing`, async () => {
    assert.ok(Object.keys(await import(`@blind-betting/${name}`)).length > 0);
    for (const tag of ['blind-betting-card', 'help-directory', 'quick-exit']) assert.equal(globalThis.customElements?.get(tag), undefined);
  });

// It is run by hand only, so nothing else would tell that what it stands on has moved.
test('each part of the bench can be loaded', async () => {
  const parts = readdirSync(new URL('bench/', import.meta.url)).filter((name) => name.endsWith('.mjs') && !name.endsWith('.test.mjs'));
  assert.ok(parts.length > 8);
  for (const part of parts) assert.ok(Object.keys(await import(`./bench/${part}`)).length > 0, part);
});
