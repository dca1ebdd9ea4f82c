/** Proves: with no-referrer the server of the kit is never told which page a reader is on. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('no request of the kit carries a referrer', async ({ page, servers, complaints }) => {
  const referrers: (string | undefined)[] = [];
  page.on('request', (request) => request.url().startsWith(servers.embed) && referrers.push(request.headers()['referer']));
  await page.goto('/no-referrer.html');
  await expectWorks(page);
  expect(referrers.length).toBeGreaterThan(4);
  expect(referrers.filter(Boolean)).toEqual([]);
  expect(complaints).toEqual([]);
});
