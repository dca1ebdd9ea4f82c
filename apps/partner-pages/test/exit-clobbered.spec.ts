/**
 * Proves: no name that a page gives to an element stands between the reader and the way out. Forms, images and frames named like members of
 * the document take their place, elements with the id of a member that the window inherits take that; and where an engine has no Navigation
 * API, an element named "navigation" is found under that name. Where such names leave the library no way to draw, what stands between the
 * tags stays in sight, with the number for danger.
 */
import { expectHistory, openAfterAnother, press, test } from './exit-target.js';
import { expect } from './servers.js';

/** Names that a page may well give, and that would also stop what comes before the exit. */
const likely = ['navigation', 'baseURI', 'documentElement', 'title'];
const all = [
  ...likely,
  ...['NavigateEvent', 'head', 'body', 'open', 'close', 'createElement', 'defaultView', 'addEventListener', 'removeEventListener'],
  ...['dispatchEvent', 'document', 'location', 'top', 'setTimeout', 'history', 'parent'],
];

/** Puts elements by these names into the page: at once when it has a body, else with it. */
function putNames([element, names]: readonly [string, readonly string[]]): void {
  const put = () => {
    for (const name of names) {
      const named = Document.prototype.createElement.call(document, element);
      named.id = name;
      named.setAttribute('name', name);
      Reflect.get(Document.prototype, 'body', document).append(named);
    }
  };
  if (Reflect.get(Document.prototype, 'body', document)) return put();
  new MutationObserver((_, observer) => {
    if (!document.body) return;
    observer.disconnect();
    put();
  }).observe(document, { childList: true, subtree: true });
}

for (const tag of ['form', 'img', 'nav'])
  for (const hasNavigation of [true, false])
    test(`<${tag}> by every name, ${hasNavigation ? 'with' : 'without'} the Navigation API`, async ({ page, target, session }) => {
      if (!hasNavigation)
        await page.addInitScript(() => ['navigation', 'NavigateEvent'].forEach((name) => Reflect.deleteProperty(window, name)));
      await page.addInitScript(putNames, [tag, likely] as const);
      const button = await openAfterAnother(page, target, `${target.origin}/slow`);
      await page.evaluate(putNames, [tag, all] as const);
      await press(button);
      await expect.poll(() => target.requests.at(-1)?.path).toBe('/slow');
      target.release();
      await expect(page).toHaveTitle('/slow');
      await expectHistory(session, [`${target.origin}/before`, `${target.origin}/slow`]);
    });

for (const tag of ['form', 'img', 'nav']) {
  test(`<${tag}> by every name, there before the kit: the keys leave`, async ({ page, target }) => {
    await page.addInitScript(putNames, [tag, all] as const);
    await page.goto('/exit.html');
    const exit = page.locator('quick-exit');
    await exit.evaluate((element, address) => element.setAttribute('href', address), `${target.origin}/left`);
    await expect.poll(() => exit.evaluate((element) => element.matches(':defined') && element.shadowRoot !== null)).toBe(true);
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('/left');
  });

  test(`<${tag}> by every name, there before the kit: the number for danger is in sight`, async ({ page }) => {
    await page.addInitScript(putNames, [tag, all] as const);
    await page.goto('/plain.html');
    const danger = (element: string) => page.locator(element).locator('a[href="tel:112"]:visible').first();
    await expect(danger('help-directory')).toBeVisible();
    // Elements other than forms and images take no name of the document, so the card is drawn, and has the number on its other side.
    if (tag === 'nav') await page.locator('blind-betting-card').locator('[part=flip]').first().click();
    await expect(danger('blind-betting-card')).toBeVisible();
  });
}
