/** Proves: pressing does nothing; only letting go on the same thing does, so that a reader who pressed the wrong thing can slide away from it. */
import type { Locator, Page } from '@playwright/test';
import { openChoices, part } from './promises.js';
import { expect, test } from './servers.js';

test.use({ viewport: { width: 390, height: 844 } });

/** What a reader would notice: the address, sides, what is open, chosen and shown large. */
async function state(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = (root: ParentNode): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
    return JSON.stringify([
      location.href,
      [...document.querySelectorAll('blind-betting-card')].map((card) => card.getAttribute('side')),
      roots(document).flatMap((root) => [
        root.querySelectorAll('details[open]').length,
        root.querySelectorAll('.large, .trace').length,
        [...root.querySelectorAll('input')].map(({ checked }) => checked),
      ]),
    ]);
  });
}

/** Presses the middle of a target, slides far away, and lets go there. */
async function pressAndSlideAway(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(2, 2, { steps: 4 });
  await page.mouse.up();
}

test('a press that slides away does nothing: the card, its button, the exit, numbers, and all that opens or chooses', async ({ page }) => {
  await page.goto('/plain.html');
  const directory = page.locator('help-directory');
  await openChoices(directory);
  // A link that is dragged would be dropped on the page, which follows none here.
  await page.evaluate(() => addEventListener('dragstart', (event) => event.preventDefault(), true));
  const card = page.locator('blind-betting-card').nth(1);
  const targets = [
    card.locator(part.flip),
    card.locator('[part~=promise] .bubble').first(),
    page.locator('quick-exit a[part=exit]').first(),
    directory.locator('[part=emergency]').first(),
    directory.locator('[part=number]').first(),
    directory.locator('.chip').nth(1),
    directory.locator('.more summary').first(),
    directory.locator('[part=change]'),
    directory.locator('button:visible').first(),
  ];
  const before = await state(page);
  for (const target of targets) {
    await pressAndSlideAway(page, target);
    expect(await state(page), await target.evaluate((element) => element.outerHTML.slice(0, 80))).toBe(before);
  }
  // The same targets do something when the reader lets go on them, so the test looks at the right things.
  await card.locator(part.flip).click();
  expect(await state(page)).not.toBe(before);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a swipe that comes back turns nothing, and one that goes on does', async ({ page, context }) => {
    await page.goto('/plain.html');
    const card = page.locator('blind-betting-card').nth(1);
    await card.locator('[part~=promise] .bubble').first().scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await card.locator('[part~=promise] .bubble').first().boundingBox())!;
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y: y + height / 2 }] });
    const middle = x + width / 2;
    const swipe = async (places: number[]) => {
      await touch('touchStart', middle);
      for (const place of places) await touch('touchMove', place);
      await touch('touchEnd');
    };
    await swipe([middle - 40, middle - 90, middle - 40, middle - 4]);
    await expect(card).not.toHaveAttribute('side', 'reality');
    await swipe([middle - 40, middle - 90]);
    await expect(card).toHaveAttribute('side', 'reality');
  });
});
