/** Proves: what readers get of a page that a page loader, a framework or an optimizer brings is what the guide tells: at first, after a change, after going back. */
import type { Page } from '@playwright/test';
import { adaptersOf } from './adapters.js';
import { publishSite, type Loader } from './loader.js';
import { numbers, seen } from './reader.js';
import { sampleOf } from '../../../scripts/testing/sample.js';
import { expect, test } from './servers.js';
import { expectRecipes, expectRow, expectRows, versionOf } from './tables.js';

const HEAD = ['Tool', 'Version', 'Elements', 'After a change', 'After Back', '`data-mount`', 'After a change', 'After Back', 'To know'];

const loaders = await adaptersOf<Loader>('loaders');
const names = loaders.map(({ name }) => name);

/** Follows a link, which must not load the page anew. */
async function follow(page: Page, name: string, heading: string): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  expect(await page.evaluate(() => 'isSamePage' in globalThis), 'the loader has changed the page').toBe(true);
}

const scenes: ((page: Page) => Promise<unknown>)[] = [
  (page) => page.goto('/loader/help.html'),
  async (page) => {
    await page.goto('/loader/start.html');
    await follow(page, 'Hulp', 'Hulp');
  },
  async (page) => {
    await page.goto('/loader/help.html');
    await follow(page, 'Stad', 'Stad');
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Hulp', exact: true })).toBeVisible();
  },
];

for (const loader of sampleOf(loaders, 2)) {
  test(loader.name, async ({ page, browser, servers, publish }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: servers.pages });
    const cells: string[] = [];
    for (const form of loader.mounts === false ? (['elements'] as const) : (['elements', 'mount'] as const)) {
      await publishSite(publish, servers, loader, form);
      for (const scene of loader.changes ? scenes : scenes.slice(0, 1)) {
        await scene(page);
        cells.push(await seen(page));
      }
      await plain.goto('/loader/help.html');
      expect(await numbers(plain), 'without script').toBe('number');
      if (!loader.changes) cells.push('', '');
    }
    await plain.close();
    if (loader.mounts === false) cells.push('', '', '');
    expect(
      cells.filter((cell) => cell === 'nothing'),
      'a reader without any number',
    ).toEqual([]);
    const version = loader.version ?? versionOf(loader.package!);
    await expectRow('loaders', HEAD, names, [loader.name, version, ...cells, loader.says ?? '']);
  });
}

test('the table has each of them', () => {
  expectRows('loaders', names);
});

test('the markup is that of the tests', async () => {
  await expectRecipes('markup', loaders);
});
