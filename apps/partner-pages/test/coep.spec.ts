/** Proves: on an isolated page the kit works from another origin with the CORS header alone. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('the page is isolated, and the kit works without Cross-Origin-Resource-Policy', async ({ page, servers, complaints }) => {
  const headers: Record<string, string>[] = [];
  page.on('response', (response) => response.url().startsWith(servers.embed) && headers.push(response.headers()));
  await page.goto('/coep.html');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectWorks(page);
  for (const sent of headers) expect(sent).not.toHaveProperty('cross-origin-resource-policy');
  expect(complaints).toEqual([]);
});
