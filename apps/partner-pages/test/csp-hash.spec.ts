/** Proves: a policy that allows only the bytes of the entry, and what they load, is enough. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('the hash of the entry is enough', async ({ page, servers, complaints }) => {
  const response = await page.goto('/csp-hash.html');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'sha384-[^']+' 'strict-dynamic'$/);
  expect(policy).not.toContain(servers.embed);
  await expectWorks(page);
  expect(complaints).toEqual([]);
});
