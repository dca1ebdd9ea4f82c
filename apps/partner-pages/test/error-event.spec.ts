/** Proves: an element that lacks a file tells the page by `blind-betting:error`, also out of a closed shadow root, and tells nobody else. */
import type { Page } from '@playwright/test';
import { pathOf } from './break-file.js';
import { expectNoTrace, part } from './promises.js';
import { expect, test } from './servers.js';

interface Told {
  target: string;
  bubbles: boolean;
  composed: boolean;
  detail: { file: string; message: string };
}

/** Listens where a page would: at the document, before the tag runs. */
async function listen(page: Page): Promise<() => Promise<Told[]>> {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    document.addEventListener('blind-betting:error', (event) => {
      const { bubbles, composed, detail } = event as CustomEvent;
      told.push({ target: (event.target as Element).localName, bubbles, composed, detail });
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { told: Told[] }).told);
}

test('each element without its code says which file and what to do, once', async ({ page, servers, tamperWith, complaints }) => {
  const told = await listen(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  tamperWith((path) => (path === pathOf('kit') ? { status: 404 } : undefined));
  await page.goto('/faults.html');
  await expect.poll(async () => (await told()).length).toBe(3);
  for (const event of await told()) {
    expect(event).toMatchObject({ bubbles: true, composed: true, detail: { file: servers.embed + pathOf('kit') } });
    expect(Object.keys(event.detail).sort()).toEqual(['file', 'message']);
    expect(complaints).toContain(`Blind Betting: ${event.detail.message}`);
  }
  expect((await told()).map(({ target }) => target).sort()).toEqual(['blind-betting-card', 'help-directory', 'quick-exit']);
  expect(new Set(asked)).toEqual(new Set([servers.pages, servers.embed]));
  await expectNoTrace(page);
});

test('a language that a reader chooses and that cannot be had is told on the element that asked', async ({ page, servers, tamperWith }) => {
  const told = await listen(page);
  tamperWith((path) => (path === pathOf('fr-BE') ? { status: 404 } : undefined));
  await page.goto('/faults.html');
  await expect(page.locator('help-directory').locator(part.service).first()).toBeVisible();
  expect(await told()).toEqual([]);
  await page.locator('help-directory').evaluate((element) => element.setAttribute('lang', 'fr'));
  await expect
    .poll(async () => (await told()).map(({ target, detail }) => [target, detail.file]))
    .toContainEqual(['help-directory', servers.embed + pathOf('fr-BE')]);
  expect((await told()).map(({ target }) => target)).not.toContain('blind-betting-card');
});

test('out of a closed shadow root the page hears it from the host', async ({ page, servers, tamperWith }) => {
  const told = await listen(page);
  tamperWith((path) => (path === pathOf('BE') ? { status: 404 } : undefined));
  await page.goto('/closed-shadow.html');
  await expect
    .poll(async () => (await told()).map(({ target, detail }) => [target, detail.file]))
    .toContainEqual(['town-box', servers.embed + pathOf('BE')]);
});
