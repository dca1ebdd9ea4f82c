/** Proves: on a town's page with the strictest headers, all that the kit offers works, in four languages, and leaves no trace. */
import {
  expectAccessible,
  expectBelgianServices,
  expectNoOtherOrigin,
  expectNoTrace,
  expectTurned,
  openChoices,
  part,
} from './promises.js';
import { expect, test } from './servers.js';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('a click turns the card to the reality, which shows the national number', async ({ page }) => {
  const card = page.locator('blind-betting-card[story=love]');
  await expect(card.locator(part.flip)).toHaveText('Draai de kaart om: de werkelijkheid');
  await expect(card.locator(part.reality)).toHaveJSProperty('inert', true);
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expect(card.locator(part.flip)).toHaveText('Draai terug: de belofte');
  await card.locator(part.flip).click();
  await expect(card).toHaveAttribute('side', 'promise');
});

test('each card turns by itself', async ({ page }) => {
  await page.locator('blind-betting-card[story=online]').locator(part.flip).click();
  await expectTurned(page.locator('blind-betting-card[story=online]'));
  await expect(page.locator('blind-betting-card[story=love]')).not.toHaveAttribute('side', 'reality');
});

for (const key of ['Enter', 'Space']) {
  test(`${key} turns the card, and the focus stays`, async ({ page }) => {
    const card = page.locator('blind-betting-card[story=love]');
    await card.locator(part.flip).focus();
    await page.keyboard.press(key);
    await expectTurned(card);
    await expect(card.locator(part.flip)).toBeFocused();
  });
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap turns the card', async ({ page }) => {
    const card = page.locator('blind-betting-card[story=love]');
    await card.locator(part.flip).tap();
    await expectTurned(card);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await expectBelgianServices(page.locator('help-directory'));
    for (const button of await page.locator(part.flip).all()) await button.tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('nothing is wider than the screen with text twice as large, in German', async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await expect(page.locator('help-directory .root[lang=de] li').first()).toBeVisible();
    await expect(page.locator('help-directory .root p').first()).toHaveCSS('font-size', /^(28|32)px$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('the directory lists the Belgian centres and their numbers', async ({ page }) => {
  await expectBelgianServices(page.locator('help-directory'));
});

test('the reader chooses a country and a language in the directory', async ({ page }) => {
  const directory = page.locator('help-directory');
  await openChoices(directory);
  await directory.getByRole('combobox', { name: 'Land' }).selectOption('NL');
  await expect(directory.locator(part.service).first()).toBeVisible();
  await expect(directory.getByText('PAG-ASA', { exact: true })).toHaveCount(0);
  await directory.getByRole('combobox', { name: 'Taal' }).selectOption('fr');
  await expect(directory.getByRole('heading', { name: 'Trouver de l’aide' })).toBeVisible();
  await expect(page.locator('blind-betting-card[story=love]').locator('.root').first()).toHaveAttribute('lang', /^nl/);
});

test('the page changes language without a reload, and the kit follows', async ({ page }) => {
  const card = page.locator('blind-betting-card[story=love]');
  const directory = page.locator('help-directory');
  await expectBelgianServices(directory);
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  for (const [name, language, direction, flip, title] of [
    ['Français', 'fr', 'ltr', 'Retourne la carte : la réalité', 'Trouver de l’aide'],
    ['Deutsch', 'de', 'ltr', 'Dreh die Karte um: die Wirklichkeit', 'Hilfe finden'],
    ['العربية', 'ar', 'rtl', 'رؤية الوجه الآخر: الحقيقة', 'جهات المساعدة'],
    ['Nederlands', 'nl', 'ltr', 'Draai de kaart om: de werkelijkheid', 'Hulp vinden'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(card.locator(part.flip)).toHaveText(flip);
    await expect(directory.getByRole('heading', { name: title, exact: true })).toBeVisible();
    for (const root of [card.locator('.root').first(), directory.locator('.root').first()]) {
      await expect(root).toHaveAttribute('dir', direction);
      await expect(root).toHaveAttribute('lang', new RegExp(`^${language}`));
    }
    await expectBelgianServices(directory);
  }
  await expect(page.locator('body')).toHaveAttribute('data-not-reloaded', '');
});

test('no policy report, no other origin, nothing stored, no history entry', async ({ page, servers, complaints }) => {
  const before = await page.evaluate(() => history.length);
  for (const card of await page.locator('blind-betting-card').all()) {
    await card.locator(part.flip).click();
    await expectTurned(card);
  }
  await page.locator('blind-betting-card[story=love]').getByRole('button', { name: 'Meer hulp vinden' }).click();
  await page.getByRole('button', { name: 'العربية', exact: true }).click();
  await expect(page.locator('help-directory').locator('.root').first()).toHaveAttribute('dir', 'rtl');
  expect(complaints).toEqual([]);
  await expectNoOtherOrigin(page, servers);
  await expectNoTrace(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the kit leaves the page outside its elements as it was, and names no global of its own', async ({ page, tamperWith }) => {
  const state = () => ({
    // Lit notes its versions and metadata there, to warn of two copies on one page.
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)),
    head: document.head.innerHTML,
    attributes: [document.documentElement, document.head, document.body].map((element) => element.outerHTML.split('>')[0]),
  });
  await expectBelgianServices(page.locator('help-directory'));
  // What checks a file stands in the head until the file is there; the drawings come last.
  await expect(page.locator('link[rel=modulepreload]')).toHaveCount(0);
  const withKit = await page.evaluate(state);
  tamperWith(() => ({ status: 404 }));
  await page.goto('/plain.html');
  await expect(page.locator('help-directory').getByText('Payoke').first()).toBeVisible();
  const without = await page.evaluate(state);
  expect(withKit.globals.filter((name) => !without.globals.includes(name))).toEqual([]);
  expect([withKit.head, withKit.attributes]).toEqual([without.head, without.attributes]);
});

for (const side of ['promise', 'reality']) {
  for (const language of ['Nederlands', 'العربية']) {
    test(`axe finds nothing: ${side} sides, ${language}`, async ({ page }) => {
      await page.getByRole('button', { name: language, exact: true }).click();
      await expectBelgianServices(page.locator('help-directory'));
      if (side === 'reality')
        for (const card of await page.locator('blind-betting-card').all()) {
          await card.locator(part.flip).click();
          await expectTurned(card);
        }
      await expectAccessible(page);
    });
  }
}
