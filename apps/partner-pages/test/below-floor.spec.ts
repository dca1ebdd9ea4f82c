/**
 * Proves: below the oldest browsers that the kit is made for, what the partner wrote stays whole, with the emergency number; nothing is
 * thrown, nothing is waited for without an end, nothing runs unchecked, and Shift leaves the page where the entry runs.
 */
import type { Page } from '@playwright/test';
import { test as exitTest } from './exit-target.js';
import { expectBelgianServices } from './promises.js';
import { expect, test } from './servers.js';

/** An engine that cannot make style sheets by script: Safari below 16.4, Firefox below 101. */
const withoutSheets = () => {
  for (const { prototype } of [Document, ShadowRoot]) Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
  const { CSSStyleSheet: Sheet } = window;
  Reflect.deleteProperty(Sheet.prototype, 'replace');
  Reflect.deleteProperty(Sheet.prototype, 'replaceSync');
  window.CSSStyleSheet = new Proxy(Sheet, {
    construct() {
      throw new TypeError('Illegal constructor');
    },
  });
};

/** An engine that says so: Firefox below 115, Safari below 17. */
const withoutModulepreload = () => {
  DOMTokenList.prototype.supports = (token) => token !== 'modulepreload';
};

/** One that neither says so nor answers; a minute takes a moment there. */
const silent = () => {
  Object.defineProperty(HTMLLinkElement.prototype, 'rel', { set() {} });
  const { setTimeout: wait } = window;
  Reflect.set(window, 'setTimeout', (call: () => void, time: number, ...rest: unknown[]) =>
    wait(call, time === 60_000 ? 300 : time, ...rest),
  );
};

async function expectFallback(page: Page): Promise<void> {
  for (const tag of ['blind-betting-card[story=love]', 'help-directory']) {
    const element = page.locator(tag);
    await expect(element.locator('#blind-betting-fault a[href="tel:112"]')).toBeVisible();
    await expect(element.locator('> .bb-fallback > p a[href="tel:112"]')).toBeVisible();
    expect(await element.evaluate(({ localName }) => customElements.get(localName) === undefined)).toBe(true);
  }
  await expect(page.getByRole('heading', { name: 'Ik hou van jou' })).toBeVisible();
  await expect(page.locator('help-directory ul > li')).toHaveCount(11);
}

async function pressShift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
}

test('without sheets made by script, the fallback stays whole, with the number and one plain exit, whose keys work', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(withoutSheets);
  await page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Away</title>' }));
  await page.goto('/');
  await expectFallback(page);
  await expect(page.locator('quick-exit')).toHaveCount(1);
  await expect(page.locator('quick-exit a')).toHaveText('Verlaat deze pagina');
  expect(complaints).toEqual([]);
  await pressShift(page);
  await expect(page).toHaveTitle('Away');
});

exitTest(
  'without sheets made by script, the link of the partner stays, and both it and the keys leave',
  async ({ page, target, complaints }) => {
    await page.addInitScript(withoutSheets);
    for (const leave of [() => pressShift(page), () => page.locator('quick-exit > a').click()]) {
      await page.goto(`${target.origin}/before`);
      await page.goto('/exit.html');
      await expect(page.locator('quick-exit > a')).toBeVisible();
      await expect(page.locator('quick-exit .root')).toHaveAttribute('lang', 'en');
      expect(complaints).toEqual([]);
      await leave();
      await expect(page).toHaveURL(/\/exit-target\.html$/);
    }
  },
);

test('without modulepreload, a module script brings each file', async ({ page, complaints }) => {
  await page.addInitScript(withoutModulepreload);
  await page.goto('/bare.html');
  await expectBelgianServices(page.locator('help-directory'));
  expect(complaints).toEqual([]);
});

test('without modulepreload, a changed file is refused', async ({ page, tamperWith, complaints }) => {
  tamperWith((path, body) => (path.startsWith('/c/help-directory') ? `${body} ` : undefined));
  await page.addInitScript(withoutModulepreload);
  await page.goto('/bare.html');
  await expect(page.locator('help-directory #blind-betting-fault a')).toBeVisible();
  await expect.poll(() => complaints.join(' ')).toContain('is missing, blocked, changed');
});

test('without modulepreload, and where Trusted Types forbid the script, nothing is loaded', async ({ page, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => new URL(request.url()).pathname.startsWith('/c/') && asked.push(request.url()));
  await page.addInitScript(withoutModulepreload);
  await page.goto('/');
  await expectFallback(page);
  expect(asked).toEqual([]);
  expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([]);
});

test('where no answer comes, the wait ends, and the console says what is missing', async ({ page, complaints }) => {
  await page.addInitScript(silent);
  await page.goto('/');
  await expectFallback(page);
  await expect.poll(() => complaints.join(' ')).toContain('is missing, blocked, changed');
  expect(complaints.filter((line) => line.startsWith('uncaught'))).toEqual([]);
});
