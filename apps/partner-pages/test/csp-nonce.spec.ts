/** Proves: under a nonce with 'strict-dynamic' the tag needs the nonce and nothing else; without it nothing of the kit runs. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('the nonce of the response is enough', async ({ page, complaints }) => {
  const response = await page.goto('/csp-nonce.html');
  expect(response?.headers()['content-security-policy']).toMatch(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'$/);
  await expectWorks(page);
  expect(complaints).toEqual([]);
});

test('a script without the nonce does not run', async ({ page, servers, complaints }) => {
  await page.goto('/csp-nonce.html');
  await page.evaluate((address) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<iframe srcdoc="<script type='module' src='${address}' crossorigin></scr${'ipt'}>"></iframe>`,
    );
  }, `${servers.embed}/blind-betting.js?without`);
  await expect.poll(() => complaints.join()).toContain('Content Security Policy');
});
