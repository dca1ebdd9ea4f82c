import assert from 'node:assert/strict';
import { test } from 'node:test';

// A server that renders pages imports elements where there is no document.
for (const name of ['base', 'card', 'help-directory', 'quick-exit', 'locales'])
  test(`importing @blind-betting/${name} in Node works, and defines nothing`, async () => {
    assert.ok(Object.keys(await import(`@blind-betting/${name}`)).length > 0);
    for (const tag of ['blind-betting-card', 'help-directory', 'quick-exit']) assert.equal(globalThis.customElements?.get(tag), undefined);
  });
