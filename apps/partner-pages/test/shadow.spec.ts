/**
 * Proves: what `html --shadow` prints is whole before any script, stays in sight until the elements draw in its place, and is styled under a strict
 * policy with the printed hashes.
 */
import type { Locator, Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { staticHtml } from '../../../packages/embed/cli/static-html.mjs';
import { layoutShift } from './layout-shift.js';
import { wait } from './patience.js';
import { expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

/** The helpline as it is drawn, not as it stands between the tags. */
const HELPLINE = '.number[href="tel:+3278055800"]';

/** Opens a page with it, on the origin of the kit, so that 'self' is the kit too. @param policy made from the printed hashes */
async function open(page: Page, kit: string, policy?: (hashes: string) => string): Promise<void> {
  const html = await staticHtml({ country: 'BE', language: 'nl', source: `${kit}/`, hasTrees: true });
  const [hashes = ''] = /'sha256-.*'/.exec(html) ?? [];
  await page.route(`${kit}/drawn`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: policy ? { 'Content-Security-Policy': policy(hashes) } : {},
      body: `<!doctype html><html lang="nl"><title>Test</title><meta name="viewport" content="width=device-width">${html}<p id="after">Einde</p></html>`,
    }),
  );
  // The script may be held up, and the events of the page with it.
  await page.goto(`${kit}/drawn`, { waitUntil: 'commit' });
}

const strict = (hashes: string) => `default-src 'none'; script-src 'self'; style-src ${hashes || "'none'"}; img-src data:`;

const parts = (page: Page) => ({ card: page.locator('blind-betting-card'), directory: page.locator('help-directory') });

/** @returns the element in the card's tree that has the focus, or the exit around it */
const focusIn = (card: Locator) =>
  card.evaluate(({ shadowRoot }) => (shadowRoot?.activeElement?.closest('quick-exit') ?? shadowRoot?.activeElement)?.localName);

/** What the kit sends waits until it is let go. */
function gate(): { open: () => void; wait: () => Promise<undefined> } {
  let open = () => {};
  const opened = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
  return { open, wait: () => opened };
}

for (const width of [320, 1280])
  test(`is in sight before the script, and nothing moves when it comes, ${width} px wide`, async ({
    page,
    servers,
    tamperWith,
    complaints,
  }) => {
    const kit = gate();
    tamperWith(kit.wait);
    await wait(page);
    await page.setViewportSize({ width, height: 800 });
    await open(page, servers.embed);
    const { card, directory } = parts(page);
    await expect(card.locator('.promise')).toBeVisible();
    await expect(card.locator('.reality')).toBeHidden();
    await expect(directory.locator(HELPLINE).first()).toBeVisible();
    await expect(card.locator('> .bb-fallback')).toBeHidden();
    await expect(directory.locator('button:visible, select:visible')).toHaveCount(0);
    const room = await card.boundingBox();
    await page.evaluate(() => {
      const counts = new Set<string>();
      Object.assign(globalThis, { counts });
      const look = () => {
        const [cards, lists] = ['blind-betting-card', 'help-directory'].map((tag) => document.querySelector(tag)!.shadowRoot!);
        counts.add(`${cards!.querySelectorAll('.card').length} ${lists!.querySelectorAll('.directory').length}`);
        requestAnimationFrame(look);
      };
      look();
    });
    kit.open();
    await expect(directory.locator('button.tool').first()).toBeVisible();
    await expect(card.locator('button.flip')).toBeVisible();
    await expect(card.locator('quick-exit .exit')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    expect(await card.boundingBox()).toEqual(room);
    expect(await page.evaluate(() => [...(globalThis as unknown as { counts: Set<string> }).counts])).toEqual(['1 1']);
    await expect(card.locator('style')).toHaveCount(0);
    await card.locator(part.flip).click();
    await expectTurned(card);
    expect(complaints).toEqual([]);
  });

test('what the reader has turned and opened stays so, and the focus where it is', async ({ page, servers, tamperWith }) => {
  const kit = gate();
  tamperWith(kit.wait);
  await open(page, servers.embed);
  const { card, directory } = parts(page);
  await card.locator('label.flip').click();
  await expect(card.locator('.help').locator(HELPLINE)).toBeVisible();
  await expect(card.locator('.promise')).toBeHidden();
  await card.locator('label.more').click();
  await expect(card.locator('.steps li').last()).toBeVisible();
  await directory.locator('details.more summary').first().click();
  // Past details that are drawn with their content, which ours are not.
  await directory.locator('.number[href="tel:+3232011690"]').focus();
  kit.open();
  await expect(card.locator('button.flip')).toBeVisible();
  await expectTurned(card);
  await expect(card.locator('.steps li').last()).toBeVisible();
  await expect(directory.locator('button.tool').first()).toBeVisible();
  await expect(directory.locator('details.more').first()).toHaveAttribute('open');
  expect(await directory.evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('href'))).toBe('tel:+3232011690');
});

test('who has turned back sees the promise, and the way out keeps the focus', async ({ page, servers, tamperWith }) => {
  const kit = gate();
  const texts = gate();
  tamperWith((path) => (path.includes('/nl-BE.') ? texts.wait() : kit.wait()));
  await open(page, servers.embed);
  const { card } = parts(page);
  await card.locator('label.flip').click();
  kit.open();
  await page.waitForFunction(() => customElements.get('blind-betting-card'));
  await card.evaluate((element) => (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete);
  await card.locator('label.flip').click();
  await card.locator('quick-exit a').first().focus();
  texts.open();
  await expect(card.locator('button.flip')).toBeVisible();
  await expect(card.locator('.reality')).toHaveAttribute('inert');
  await expect(card).not.toHaveAttribute('side', 'reality');
  // From the link that was drawn to the exit's own, once its code is there.
  await expect.poll(() => focusIn(card)).toBe('quick-exit');
});

test('the way out keeps the focus where its code comes before what draws it', async ({ page, servers, tamperWith }) => {
  const kit = gate();
  const late = gate();
  tamperWith((path) => (path.includes('/blind-betting-card.') ? late.wait() : kit.wait()));
  await open(page, servers.embed);
  const { card, directory } = parts(page);
  await card.locator('quick-exit a').first().focus();
  kit.open();
  // The list draws first, and is the first to hold the exit.
  await expect(directory.locator('quick-exit .exit')).toBeVisible();
  await expect(card.locator('quick-exit .exit')).toBeVisible();
  late.open();
  await expect(card.locator('button.flip')).toBeVisible();
  await expect.poll(() => focusIn(card)).toBe('quick-exit');
});

test('under a strict policy it has its styles by the printed hashes, before and after', async ({
  page,
  servers,
  tamperWith,
  complaints,
}) => {
  const kit = gate();
  tamperWith(kit.wait);
  await open(page, servers.embed, strict);
  const { card, directory } = parts(page);
  const colour = () => card.locator('.promise').evaluate((side) => getComputedStyle(side).backgroundImage);
  const drawn = await colour();
  expect(drawn).toContain('radial-gradient');
  expect(await directory.locator('.directory').evaluate((box) => getComputedStyle(box).display)).toBe('grid');
  kit.open();
  await expect(card.locator('button.flip')).toBeVisible();
  expect(await colour()).toBe(drawn);
  expect(complaints).toEqual([]);
});

test('under a strict policy without the hashes its text is whole, and plain', async ({ page, servers, tamperWith, complaints }) => {
  const kit = gate();
  tamperWith(kit.wait);
  await open(page, servers.embed, () => strict(''));
  const { card, directory } = parts(page);
  expect(await card.locator('.promise').evaluate((side) => getComputedStyle(side).backgroundImage)).toBe('none');
  for (const side of ['.promise', '.reality']) await expect(card.locator(`${side} h2`)).toBeVisible();
  await expect(card.locator(HELPLINE)).toBeVisible();
  await expect(directory.locator(HELPLINE)).toBeVisible();
  // Nothing that needs style or script to be of use, and no picture as wide as the page.
  await expect(page.locator('button:visible, label.flip:visible')).toHaveCount(0);
  expect(await card.locator('.art svg').first().boundingBox()).toMatchObject({ width: 20, height: 20 });
  expect(complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((complaint) => !/style/i.test(complaint))).toEqual([]);
  kit.open();
  await expect(card.locator('button.flip')).toBeVisible();
  expect(await card.locator('.promise').evaluate((side) => getComputedStyle(side).backgroundImage)).toContain('radial-gradient');
});

test('without script the page is whole: both sides, every number, the way out', async ({ browser, servers }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await open(page, servers.embed);
  const { card, directory } = parts(page);
  for (const side of ['.promise', '.reality']) await expect(card.locator(`${side} h2`)).toBeVisible();
  for (const step of await card.locator('.steps li').all()) await expect(step).toBeVisible();
  await expect(card.locator('.help').locator(HELPLINE)).toBeVisible();
  await expect(card.locator('quick-exit a')).toBeVisible();
  await expect(directory.locator(HELPLINE)).toBeVisible();
  await expect(page.locator('button:visible, label.flip:visible, label.more:visible, select:visible, .keys:visible')).toHaveCount(0);
  const boxes = await card.locator('.side').evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()));
  expect(boxes[1]!.top).toBeGreaterThanOrEqual(boxes[0]!.bottom);
  await page.close();
});

test('where the texts cannot be had, what stands between the tags is there with the number for danger', async ({
  page,
  servers,
  tamperWith,
}) => {
  tamperWith(async (path) => {
    await setTimeout(0);
    return path.includes('/nl-BE.') ? { status: 404 } : undefined;
  });
  await open(page, servers.embed);
  const { card, directory } = parts(page);
  for (const element of [card, directory]) {
    await expect(element.locator('.fault a[href="tel:112"]')).toBeVisible();
    await expect(element.locator('.card, .directory')).toHaveCount(0);
    await expect(element.locator('a[href="tel:+3278055800"]')).toBeVisible();
  }
});
