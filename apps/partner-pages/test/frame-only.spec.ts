/**
 * Proves: where a site allows a frame alone, the frame of another origin shows card and directory, under its own strict policy, without telling
 * anybody of the page; its exit and its links leave the whole page; and without script, or without the kit, the numbers stand there.
 */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

/** This machine has two names, so the page and the frame are of two origins. */
const pageOf = (pages: string) => `${pages.replace('localhost', '127.0.0.1')}/frame-only.html`;
const frameOf = (page: Page) => page.frameLocator('iframe');
const numbers = 'p[data-country]';
const groundOf = (frame: FrameLocator) => frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);

/** Loads the frame once more, in another sandbox; when it has done its work, so that nothing is broken off. */
async function confine(page: Page, sandbox: string): Promise<void> {
  await expectBelgianServices(frameOf(page).locator('help-directory'));
  await page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, tokens) =>
      new Promise((resolve) => {
        frame.sandbox.value = tokens;
        frame.addEventListener('load', resolve, { once: true });
        frame.src = `${frame.src}&again`;
      }),
    sandbox,
  );
}

test('card and directory work in the frame, and the exit leaves the whole page', async ({ page, servers, complaints }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pageOf(servers.pages));
  const frame = frameOf(page);
  const card = frame.locator('blind-betting-card');
  await expectBelgianServices(frame.locator('help-directory'));
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expect(frame.locator(numbers)).toBeHidden();
  expect(asked.filter((address) => !address.startsWith(servers.embed) && !address.startsWith(new URL(page.url()).origin))).toEqual([]);
  expect(asked.filter((address) => /betting|direct|BE\b.*js|card.*js/i.test(new URL(address).pathname))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await frame.locator('body').evaluate(() => document.referrer)).toBe('');
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });

  await page.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await frame.locator('quick-exit .exit').first().click();
  await expect(page).toHaveTitle('Elsewhere');
  expect(page.frames()).toHaveLength(1);
});

test('a link to a service leaves the whole page', async ({ page, servers }) => {
  await page.goto(pageOf(servers.pages));
  const link = frameOf(page).getByRole('link', { name: 'zsg.belgium.be' });
  const address = (await link.getAttribute('href'))!;
  await page.route(`${new URL(address).origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Service</title>' }));
  await link.click();
  await expect(page).toHaveTitle('Service');
  expect(page.frames()).toHaveLength(1);
});

test('where the frame may not leave the page, the exit says so and has the focus', async ({ page, servers }) => {
  await page.goto(pageOf(servers.pages));
  await confine(page, 'allow-scripts allow-same-origin');
  const frame = frameOf(page);
  await frame.locator('quick-exit .exit').first().click();
  const said = frame.getByRole('alert');
  await expect(said).toHaveText('De pagina is nog open. Sluit dit tabblad.');
  await expect(said).toBeFocused();
  await expect(frame.locator('html')).toHaveText('De pagina is nog open. Sluit dit tabblad.');
  // The page under a transparent frame may be as dark as the sentence.
  expect(await groundOf(frame)).toBe('rgb(255, 255, 255)');
});

test('in a sandbox that gives the frame no origin, card and directory work too', async ({ page, servers, complaints }) => {
  await page.goto(pageOf(servers.pages));
  await confine(page, 'allow-scripts');
  expect(
    await frameOf(page)
      .locator('body')
      .evaluate(() => origin),
  ).toBe('null');
  await expectBelgianServices(frameOf(page).locator('help-directory'));
  expect(complaints).toEqual([]);
});

test('without the kit the numbers of the country are there, once', async ({ page, servers, tamperWith }) => {
  tamperWith((path) => (path.endsWith('/help.js') ? { status: 404 } : undefined));
  await page.goto(pageOf(servers.pages));
  await expect(frameOf(page).getByRole('link', { name: '112' })).toHaveCount(1);
  await expect(frameOf(page).getByRole('link', { name: '078 05 58 00' })).toBeVisible();
});

test('without its own script the numbers of all countries are there, each under its name', async ({ page, servers, tamperWith }) => {
  tamperWith((path) => (path.endsWith('/frame.js') ? { status: 404 } : undefined));
  await page.goto(pageOf(servers.pages));
  await expect(frameOf(page).locator(`${numbers}:has-text("België")`)).toContainText('078 05 58 00');
  await expect(frameOf(page).locator(`${numbers}:has-text("France")`)).toContainText('112');
  expect(await groundOf(frameOf(page))).toBe('rgb(255, 255, 255)');
});

test('an address in other letters means the same, and an exit alone leaves the numbers beside it', async ({
  page,
  servers,
  complaints,
}) => {
  await page.goto(`${servers.embed}/help/frame.html?country=be&lang=NL-be&elements=QUICK-EXIT`);
  await expect(page.locator('quick-exit .exit')).toBeVisible();
  await expect(page.getByRole('link', { name: '078 05 58 00' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl-BE');
  expect(complaints).toEqual([]);
});

test('where no language is asked for and the kit fails, the numbers stand there in each language of the country', async ({
  page,
  servers,
  tamperWith,
}) => {
  tamperWith((path) => (path.endsWith('/help.js') ? { status: 404 } : undefined));
  await page.goto(`${servers.embed}/help/frame.html?country=BE`);
  await expect(page.locator('p[lang=nl-BE]')).toBeVisible();
  await expect(page.locator('p[lang=fr-BE]')).toBeVisible();
  await expect(page.locator('p')).toHaveCount(3);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('page and frame hold numbers that can be called', async ({ page, servers }) => {
    await page.goto(pageOf(servers.pages));
    await expect(page.getByRole('link', { name: '078 05 58 00' })).toHaveAttribute('href', 'tel:+3278055800');
    await expect(frameOf(page).locator('[data-country=BE][lang=nl-BE]').getByRole('link', { name: '112' })).toBeVisible();
  });
});

test('an address that asks for what is not there: the console says so, and an element is there all the same', async ({ page, servers }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${servers.embed}/help/frame.html?country=UK&elements=help-directory,banner&lang=nl&story=%3Cb%3E`);
  await expect(page.locator('help-directory .root[lang^=nl]').first()).toBeVisible();
  for (const name of ['country "UK"', 'elements "banner"', 'story "<b>"']) expect(said.join('\n')).toContain(`there is no ${name}`);
  expect(await page.locator('b').count()).toBe(0);
});

test('page and guide hold the lines that the command prints', async ({ servers, request }) => {
  const { staticHtml } = await import('../../../packages/embed/cli/static-html.mjs');
  const printed = (source: string) => staticHtml({ country: 'BE', language: 'nl', isFramed: true, source });
  const page = await (await request.get(pageOf(servers.pages))).text();
  for (const line of (await printed(`${servers.embed}/help/`)).split('\n')) expect(page).toContain(line);
  const guide = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  for (const line of (await printed('https://your.site/help/1.2.3/')).split('\n')) expect(guide).toContain(line);
});
