/**
 * Proves: the elements live through what pages do with them: cloned from a template, adopted from another document, shown after they were
 * hidden, swapped by an app, written by document.open(), and back from the back/forward cache.
 */
import type { Page } from '@playwright/test';
import { expectWorks, part } from './promises.js';
import { expect, test } from './servers.js';

const markup = `<blind-betting-card country="BE" story="love"><p><a href="tel:112">112</a></p></blind-betting-card>
<help-directory country="BE"><p><a href="tel:112">112</a></p></help-directory>`;

/** A page with the kit, and nothing else in it. */
async function emptied(page: Page): Promise<void> {
  await page.goto('/bare.html');
  await expect(page.locator('help-directory .root[lang]').first()).toBeVisible();
  await page.evaluate(() => document.querySelector('main')!.replaceChildren());
}

test.afterEach(({ complaints }) => expect(complaints).toEqual([]));

test('cloned from a template, twice', async ({ page }) => {
  await emptied(page);
  await page.evaluate((html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    for (let copy = 0; copy < 2; copy += 1) document.querySelector('main')!.append(template.content.cloneNode(true));
  }, markup);
  await expect(page.locator('blind-betting-card .root[lang]')).toHaveCount(2);
  await expectWorks(page);
});

test('adopted from another document, and from there back', async ({ page }) => {
  await emptied(page);
  await page.evaluate((html) => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = html;
    document.querySelector('main')!.append(...other.body.children);
  }, markup);
  const card = page.locator('blind-betting-card');
  await expectWorks(page);
  await page.evaluate(() => {
    const other = document.implementation.createHTMLDocument();
    const elements = [...document.querySelector('main')!.children];
    other.body.append(...elements);
    document.querySelector('main')!.append(...elements);
  });
  await expect(card).toHaveAttribute('side', 'reality');
  await card.locator(part.flip).click();
  await expect(card).toHaveAttribute('side', 'promise');
});

test('in a tab that is hidden first, of no size', async ({ page }) => {
  await emptied(page);
  await page.evaluate((html) => {
    const tab = document.createElement('div');
    tab.id = 'tab';
    tab.hidden = true;
    tab.innerHTML = html;
    document.querySelector('main')!.append(tab);
  }, markup);
  await expect(page.locator('help-directory .root[lang]').first()).toBeAttached();
  expect(await page.locator('blind-betting-card').boundingBox()).toBeNull();
  await page.evaluate(() => (document.getElementById('tab')!.hidden = false));
  await expectWorks(page);
});

test('an app swaps its page, again and again', async ({ page }) => {
  await emptied(page);
  for (let view = 0; view < 5; view += 1) {
    await page.evaluate((html) => (document.body.innerHTML = `<main>${html}</main>`), markup);
    await expectWorks(page);
    await page.evaluate(() => (document.body.innerHTML = '<main><p>Een andere pagina</p></main>'));
    await expect(page.locator('blind-betting-card')).toHaveCount(0);
  }
});

test('document.open() writes a page with a tag and elements of its own', async ({ page, servers }) => {
  await page.goto('/bare.html');
  await expect(page.locator('help-directory .root[lang]').first()).toBeVisible();
  await page.evaluate(
    ({ html, embed }) => {
      document.open();
      document.write(`<!doctype html><html lang="nl-BE"><body><main>${html}</main></body></html>`);
      document.close();
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: `${embed}/blind-betting.js`, crossOrigin: 'anonymous' });
      document.head.append(script);
    },
    { html: markup, embed: servers.embed },
  );
  await expectWorks(page);
});

test('back from the back/forward cache, or loaded anew: what was turned or not works', async ({ page }) => {
  await page.goto('/bare.html');
  await expectWorks(page);
  await page.goto('/exit-target.html');
  await page.goBack();
  const card = page.locator('blind-betting-card').first();
  await expect(card.locator('.root[lang]')).toBeVisible();
  const side = await card.getAttribute('side');
  await card.locator(part.flip).click();
  await expect(card).not.toHaveAttribute('side', side ?? '');
  await expect(page.locator('help-directory').locator(part.service).first()).toBeVisible();
});
