/** Proves: elements from npm and the tag get along on one page; of two versions the first stands and one warning names both. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { expectBelgianServices, expectTurned, part } from './promises.js';
import { expect, test } from './servers.js';

let bundle: Map<string, string>;

test.beforeAll(async () => {
  const result = await build({
    logLevel: 'error',
    configFile: false,
    root: fileURLToPath(new URL('../', import.meta.url)),
    base: '/bundle/',
    build: {
      write: false,
      modulePreload: false,
      minify: false,
      rollupOptions: {
        input: fileURLToPath(new URL('../../../packages/card/dist/define.js', import.meta.url)),
        output: { entryFileNames: 'card.js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]' },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
  bundle = new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']));
});

async function serve(page: Page, change = (code: string) => code): Promise<void> {
  await page.route('**/bundle/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: change(bundle.get(new URL(route.request().url()).pathname.slice(8)) ?? '') }),
  );
}

test('the card comes from the bundle, the directory from the tag, in silence', async ({ page, complaints }) => {
  await serve(page);
  await page.goto('/npm-and-tag.html');
  const card = page.locator('blind-betting-card');
  await card.locator(part.flip).click();
  await expectTurned(card);
  await expectBelgianServices(page.locator('help-directory'));
  // Lit, not the kit, notes a second copy of itself.
  expect(complaints.filter((text) => !text.includes('Multiple versions of Lit'))).toEqual([]);
});

test('a bundle of another version stands, and one warning names both', async ({ page, complaints }) => {
  await serve(page, (code) => code.replace(/(version\w* = ["'])\d+\.\d+\.\d+/, '$198.7.6'));
  await page.goto('/npm-and-tag.html');
  await page.locator('blind-betting-card').locator(part.flip).click();
  await expectTurned(page.locator('blind-betting-card'));
  await expectBelgianServices(page.locator('help-directory'));
  const lines = complaints.filter((text) => text.startsWith('Blind Betting:'));
  expect(lines).toEqual([expect.stringMatching(/^Blind Betting: version 98\.7\.6 is on this page already, version \S+ is not used/)]);
});
