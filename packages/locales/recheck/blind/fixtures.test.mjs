/** The test pages themselves: that each is served once, claims what its record has, and says why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, figures } from './compare.mjs';
import { expectations, pages } from './expectations.mjs';
import { recordOf } from './services.mjs';
import { answers, robots as allRobots, serve } from './serve.mjs';

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
    for (const { site, path, status = 200, headers, body, answer } of pages.filter((page) => answers(page.site))) {
      if (answer || headers?.['content-encoding']) continue;
      const response = await fetch(origin(site) + path, { redirect: 'manual' });
      assert.equal(response.status, status, path);
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(body ?? ''), path);
    }
  } finally {
    close();
  }
});

test('a redirect to another site leads to where that site is served, to a page of it', async () => {
  const { origin, close } = await serve();
  try {
    const away = pages.filter(({ headers }) => headers?.location?.startsWith('//'));
    assert.ok(away.length);
    for (const { site, path, headers } of away) {
      const to = new URL(`http:${headers?.location}`);
      const response = await fetch(origin(site) + path, { redirect: 'manual' });
      assert.equal(response.headers.get('location'), origin(to.hostname) + to.pathname);
      assert.ok(
        pages.some((page) => page.site === to.hostname && page.path === to.pathname),
        to.href,
      );
    }
  } finally {
    close();
  }
});

test('a site that speaks http only is asked for https, and that fails', async () => {
  const { origin, close } = await serve();
  try {
    const sites = new Set(pages.map(({ site }) => site).filter((site) => site.endsWith('.https.test')));
    assert.ok(sites.size);
    for (const site of sites) {
      assert.match(origin(site), /^https:/);
      await assert.rejects(fetch(origin(site)));
    }
  } finally {
    close();
  }
});

test('each robots.txt is that of a site with a page', async () => {
  const { origin, close } = await serve();
  try {
    for (const { site, robots, status = 200 } of allRobots) {
      assert.ok(
        pages.some((page) => page.site === site),
        site,
      );
      const response = await fetch(`${origin(site)}/robots.txt`);
      assert.equal(response.status, status, site);
      assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(robots), site);
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

test('the figures of each set count its own differences only', () => {
  const rows = expectations.filter(({ set }) => set === 'second');
  const found = rows
    .slice(0, 3)
    .map((row, index) => ({ ...row, got: '', code: '', reason: '', harm: /** @type {1 | 2} */ (index ? 2 : 1) }));
  const first = expectations.length - rows.length;
  assert.deepEqual(figures(found), [
    `Of ${first} verdicts of the first set ${first} are as expected; 0 wrong found; 0 wrong gone; 0 other.`,
    `Of ${rows.length} verdicts of the second set ${rows.length - 3} are as expected; 1 wrong found; 2 wrong gone; 0 other.`,
  ]);
});
