import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the script can be imported where there is no page, as frameworks do that draw on a server', async () => {
  assert.equal('document' in globalThis, false);
  await assert.doesNotReject(() => import('../dist/blind-betting.js'));
});
