/**
 * Proves: the printed sheet holds every service with a number, with what it is and when it can be reached, and nothing else of the page it
 * came from; the list for the pocket is there six times on one A4 sheet in every country, with the numbers of the card, none cut through.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { loadCountry, loadMessages } from '@blind-betting/locales';
import type { Page } from '@playwright/test';
import { expect, test } from './servers.js';

const MILLIMETRE = 96 / 25.4;
const POINT = 96 / 72;

const folder = new URL('../../../packages/locales/directory/', import.meta.url);
const countries = readdirSync(folder)
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .map((name) => name.slice(0, 2));

test.beforeEach(async ({ page }) => {
  // In every frame: a sheet that was never printed stays, and can be looked at.
  await page.addInitScript(() => {
    window.print = () => console.log('printed');
  });
  await page.goto('/plain.html');
  await page.locator('help-directory').evaluate((element: HTMLElement) => (element.lang = 'en'));
});

async function choose(page: Page, country: string): Promise<void> {
  const directory = page.locator('help-directory');
  const status = directory.locator('.directory > .told');
  await expect(status).toHaveText(/^\s*Belgium/);
  const before = await status.textContent();
  await directory.evaluate((element, code) => element.setAttribute('country', code), country);
  if (country !== 'BE') await expect(status).not.toHaveText(before ?? '');
}

/** Prints. @returns what stands in the list of the page and on the sheet */
async function print(page: Page, button: string) {
  const directory = page.locator('help-directory');
  const printed = page.waitForEvent('console', (message) => message.text() === 'printed');
  await directory.getByRole('button', { name: button, exact: true }).click();
  await printed;
  return directory.evaluate((element) => {
    const root = element.shadowRoot!;
    const frame = root.querySelector('iframe')!;
    const sheet = frame.contentDocument!;
    const texts = (parent: ParentNode, selector: string) => [...parent.querySelectorAll(selector)].map((item) => item.textContent!.trim());
    const list = sheet.querySelector('dl')!;
    return {
      onPage: [...root.querySelectorAll('li')]
        .map((item) => ({ name: item.querySelector('h3')!.textContent!.trim(), numbers: texts(item, '[part=number]') }))
        .filter(({ numbers }) => numbers.length > 0),
      onSheet: [...list.children].map((entry) => ({ name: texts(entry, 'dt').join(), numbers: texts(entry, 'dd') })),
      emergency: root.querySelector('[part=emergency]')!.textContent!,
      pieces: [...sheet.querySelectorAll('dl')].map((piece) => {
        const { left, top, right, bottom } = piece.getBoundingClientRect();
        return { box: [left, top, right, bottom], text: piece.innerHTML };
      }),
      words: sheet.body.innerText.split(/\s+/).filter(Boolean).length,
      entryWords: [...sheet.querySelectorAll('dt, dd')].flatMap((item) => item.textContent!.split(/\s+/)).filter(Boolean).length,
      title: sheet.title,
      address: sheet.URL,
      cut: list.scrollHeight > list.clientHeight,
      markup: `<!doctype html><html lang="${sheet.documentElement.lang}" dir="${sheet.dir}"><style>${[
        ...sheet.adoptedStyleSheets[0]!.cssRules,
      ]
        .map((rule) => rule.cssText)
        .join('')}</style>${sheet.body.outerHTML}</html>`,
    };
  });
}

/** @returns the size of each page of the sheet as Chromium prints it, in millimetres */
async function pdf(page: Page, markup: string): Promise<number[][]> {
  const sheet = await page.context().newPage();
  await sheet.setContent(markup);
  const file = (await sheet.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  await sheet.close();
  return [...file.matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((size) => Math.round((Number(size) * POINT) / MILLIMETRE)),
  );
}

/** Letters alone, each in its plain form, one space between words. */
const inOrder = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns the letters that a reader gets who copies from the sheet; where one word ends, readers of files guess */
async function textOf(page: Page, markup: string): Promise<string> {
  const sheet = await page.context().newPage();
  await sheet.setContent(markup);
  const { status, stdout, error } = spawnSync('pdftotext', ['-', '-'], {
    input: await sheet.pdf({ preferCSSPageSize: true }),
    encoding: 'utf8',
  });
  await sheet.close();
  if (status !== 0)
    throw new Error(`pdftotext is not installed here, so the sheet cannot be read (${error}): apt-get install poppler-utils`);
  return inOrder(stdout).replaceAll(' ', '');
}

for (const country of countries) {
  test(`${country}: the list on one sheet, and the list for the pocket six times on another`, async ({ page }) => {
    await choose(page, country);
    const list = await print(page, 'Print the list');
    const [danger, ...entries] = list.onSheet;
    expect([danger?.name, danger?.numbers[0]]).toEqual(['In danger now?', list.emergency]);
    for (const { name, numbers } of list.onPage)
      expect(list.onSheet.find((entry) => entry.name === name)?.numbers, name).toEqual(expect.arrayContaining(numbers));
    for (const { name, numbers: details } of entries) {
      expect(details[0], `${name}: what it is`).toMatch(/\p{L}/u);
      expect(details.join(), `${name}: its hours`).toMatch(
        /\d\d:\d\d–\d\d:\d\d|day and night|We do not know the opening hours|Text message/,
      );
      // What is true at the hour of printing only.
      expect(details.join(), name).not.toMatch(/Open now|Closed now|They speak your language/);
    }
    expect([list.title, list.address]).toEqual(['', 'about:blank']);
    expect(list.words).toBe(list.entryWords);
    expect(await pdf(page, list.markup)).toEqual([[210, 297]]);

    const pocket = await print(page, 'Print a small list for the pocket');
    expect(pocket.onSheet[0]).toEqual(danger);
    for (const { name, numbers } of pocket.onSheet) {
      const whole = list.onSheet.find((entry) => entry.name === name)?.numbers.join(' \u00b7 ');
      for (const fact of numbers.flatMap((detail) => detail.split('\u00a0\u00b7 '))) expect(whole, name).toContain(fact);
    }
    const { card = { helpline: -1 }, services } = await loadCountry(country);
    const onCard = [card.helpline, card.whenClosed, ...(card.beside ?? []), ...(card.minors ?? [])].flatMap(
      (index) => services[index ?? -1]?.name ?? [],
    );
    expect(pocket.onSheet.map(({ name }) => name)).toEqual(expect.arrayContaining(onCard));
    expect(pocket.onSheet.length).toBeGreaterThanOrEqual(Math.min(list.onSheet.length, 5));
    expect(new Set(pocket.pieces.map(({ text }) => text)).size).toBe(1);
    expect(pocket.pieces.map(({ box: [left = 0, top = 0, right = 0, bottom = 0] }) => [left, top, right, bottom].map(Math.round))).toEqual(
      [0, 98.5, 197].flatMap((top) =>
        [0, 105].map((left) => [left, top, left + 105, top + 98.5].map((side) => Math.round(side * MILLIMETRE))),
      ),
    );
    expect(pocket.cut).toBe(false);
    expect([pocket.title, pocket.address]).toEqual(['', 'about:blank']);
    expect(await pdf(page, pocket.markup)).toEqual([[210, 297]]);
  });
}

for (const [language, country] of [
  ['ar', 'BE'],
  ['fa', 'DE'],
  ['ur', 'ES'],
] as const)
  test(`${language}: what is copied out of the sheet, saved as a PDF, is what stands on it`, async ({ page }) => {
    const directory = page.locator('help-directory');
    const { directory: words } = await loadMessages(language);
    await directory.evaluate((element, [tag, code]) => Object.assign(element, { lang: tag, country: code }), [language, country]);
    await expect(directory.locator(`.root[lang="${language}"]`)).toHaveCount(1);
    for (const button of [words.printList, words.printSmall]) {
      const { markup, onSheet } = await print(page, button);
      const copied = await textOf(page, markup);
      const written = onSheet.flatMap(({ name, numbers }) => [name, ...numbers]).flatMap((text) => inOrder(text).split(' '));
      expect(written.filter((word) => /[\u0600-\u06ff]/.test(word)).length).toBeGreaterThan(20);
      expect([...new Set(written)].filter((word) => !copied.includes(word))).toEqual([]);
    }
  });

test('the sheet follows what the reader has narrowed the list to', async ({ page }) => {
  await page.locator('help-directory').evaluate((element) => element.setAttribute('need', 'minor'));
  const { onPage, onSheet } = await print(page, 'Print the list');
  expect(onSheet.slice(1).map(({ name }) => name)).toEqual(onPage.map(({ name }) => name));
});

test('in Arabic the names stand on the right, and each number is read from left to right', async ({ page }) => {
  const directory = page.locator('help-directory');
  await directory.evaluate((element: HTMLElement) => (element.lang = 'ar'));
  await expect(directory.getByRole('heading', { name: 'جهات المساعدة' })).toBeVisible();
  const printed = page.waitForEvent('console', (message) => message.text() === 'printed');
  await directory.locator('.actions button').last().click();
  await printed;
  const frame = directory.locator('iframe').contentFrame();
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('dd.number').first()).toHaveCSS('direction', 'ltr');
});

test('what is printed leaves the page as it was, and the button keeps the focus', async ({ page, complaints }) => {
  const title = await page.title();
  await print(page, 'Print the list');
  await print(page, 'Print a small list for the pocket');
  const directory = page.locator('help-directory');
  await expect(directory.locator('iframe')).toHaveCount(1);
  await expect(directory.getByRole('button', { name: 'Print a small list for the pocket' })).toBeFocused();
  expect(await page.title()).toBe(title);
  expect(complaints).toEqual([]);
});
