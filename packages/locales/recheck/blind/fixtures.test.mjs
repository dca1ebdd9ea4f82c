/** The test pages themselves: that each is served once, claims what its record has, and says why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from './compare.mjs';
import { expectations, pages } from './expectations.mjs';
import { recordOf } from './services.mjs';
import { serve } from './serve.mjs';

test('no address is served twice', () => {
  const addresses = pages.map(({ site, path }) => site + path);
  assert.deepEqual(
    addresses.filter((address, index) => addresses.indexOf(address) !== index),
    [],
  );
});

test('each claim is one of the record, and each expectation says why in a sentence', () => {
  for (const { page, service, claim, why, accept, verdict } of expectations) {
    const record = /** @type {any} */ (service.startsWith('emergency-') ? { phone: [{ number: '112' }] } : recordOf(service));
    const claims = [...record.phone, ...(record.text ?? [])].map(({ number }) => number).concat(record.email ?? [], record.web ?? []);
    assert.ok(claims.includes(claim) || (claim === 'hours' && record.hours), `${page}: ${claim}`);
    assert.match(why, /\.$/, page);
    assert.ok(!accept.includes(verdict), page);
    assert.ok(verdict === 'there' || verdict === 'page moved' || !accept.includes('there') || verdict === 'unreadable', page);
  }
});

test('the server gives each page as it is written', async () => {
  const { origin, close } = await serve();
  try {
    for (const { site, path, status = 200, headers, body, answer } of pages.filter((page) => !page.site.endsWith('.invalid'))) {
      if (answer || headers?.['content-encoding']) continue;
      const response = await fetch(origin(site) + path, { redirect: 'manual' });
      assert.equal(response.status, status, path);
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(body ?? ''), path);
    }
  } finally {
    close();
  }
});

test('a wrong “there” stands before a wrong “gone”, and that before the rest', () => {
  const origin = (/** @type {string} */ site) => `http://${site}`;
  const report = {
    services: expectations.map(({ page, service, claim, verdict }) => ({
      id: service.startsWith('emergency-') ? `emergency-${claim}` : service,
      claims: [
        {
          value: claim,
          kind: claim === 'hours' ? 'hours' : 'number',
          pages: [{ url: page, verdict: verdict === 'there' ? 'gone' : 'still-there' }],
        },
      ],
    })),
  };
  const harms = differences(report, origin).map(({ harm }) => harm);
  assert.deepEqual([...harms].sort(), harms);
  assert.deepEqual([...new Set(harms)], [1, 2, 3]);
});
