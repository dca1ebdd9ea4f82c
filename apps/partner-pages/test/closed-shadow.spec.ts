/** Proves: elements inside a closed shadow root are drawn when the tag names them in `data-define`; one that is unknown is named. */
import { expect, test } from './servers.js';

/** Playwright does not look into closed roots, and neither can the kit: the debugger can. */
async function textInside(page: import('@playwright/test').Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root);
}

test('card and directory are drawn inside the closed root', async ({ page, complaints }) => {
  await page.goto('/closed-shadow.html');
  await expect.poll(() => textInside(page)).toContain('Draai de kaart om: de werkelijkheid');
  await expect.poll(() => textInside(page)).toContain('tel:+3225116464');
  expect(await page.evaluate(() => document.querySelector('town-box')?.shadowRoot)).toBeNull();
  expect(complaints).toEqual([]);
});
