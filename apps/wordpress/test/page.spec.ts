/**
 * Proves: a page with the elements works under a strict policy, with another theme, minified, and beside a page of other content, which has no tag;
 * its tag is a module with the integrity of the file, and is nothing else; the exit leaves it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { minified } from './minified.mjs';
import type { WordPress } from './start-wordpress.js';
import { expect, install, publish, test } from './wordpress.js';

const both = '[help_card country="BE"]\n\n[help_directory country="BE"]';

test.beforeAll(({ wordpress }) => install(wordpress));

/** Adds code to the site, as a plugin that cannot be switched off, until the test ends. */
async function withCode(wordpress: WordPress, code: string, work: () => Promise<void>) {
  const folder = join(wordpress.folder, 'wp-content/mu-plugins');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'of-the-test.php'), `<?php\n${code}`);
  try {
    await work();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function expectBoth(page: Page, complaints: string[]) {
  const card = page.locator('blind-betting-card');
  await card.locator('button[part=flip]').click();
  await expect(card).toHaveAttribute('side', 'reality');
  await expect(page.locator('help-directory li[part~=service] a[href="tel:+3225116464"]')).toBeVisible();
  expect(complaints).toEqual([]);
}

test('one tag, which fits its file', async ({ page, wordpress }) => {
  const text = await (await page.request.get(publish(wordpress, `${both}\n\n${both}`))).text();
  const tags = [...text.matchAll(/<script[^>]*page-help-kit[^>]*>/g)].map(([tag]) => tag);
  const path = '/wp-content/plugins/page-help-kit/0.0.0/help.js';
  const bytes = readFileSync(join(wordpress.folder, path));
  const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  expect(tags).toEqual([
    `<script type="module" src="${wordpress.origin}${path}" crossorigin="anonymous" integrity="${integrity}" id="page-help-kit-js">`,
  ]);
});

test('a page without our elements has nothing of ours', async ({ page, wordpress }) => {
  expect(await (await page.request.get(publish(wordpress, 'Words about a card and a directory.'))).text()).not.toContain('page-help-kit');
});

test('the exit leaves', async ({ page, wordpress }) => {
  await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }));
  await page.goto(publish(wordpress, both));
  await page.locator('quick-exit a[part=exit]').first().click();
  await expect(page).toHaveTitle('Elsewhere');
});

test('a strict policy', async ({ page, wordpress, complaints }) => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  // WordPress's own scripts inside of the page, which no such policy lets run, are left out.
  const code = `add_action( 'send_headers', fn() => header( "Content-Security-Policy: ${policy}" ) );
    remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
    remove_action( 'wp_footer', 'the_block_template_skip_link' );`;
  await withCode(wordpress, code, async () => {
    const response = await page.goto(publish(wordpress, both));
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
    await expectBoth(page, complaints);
  });
});

for (const theme of ['twentytwentyone', 'twentytwentythree'])
  test(`the theme ${theme}`, async ({ page, wordpress, complaints }) => {
    const address = publish(wordpress, both);
    wordpress.php('switch_theme( $given );', theme);
    await page.goto(address);
    await expectBoth(page, complaints);
    // The elements do not touch.
    const [card, directory] = await Promise.all(['blind-betting-card', 'help-directory'].map((name) => page.locator(name).boundingBox()));
    expect(directory!.y - card!.y - card!.height).toBeGreaterThan(8);
  });

test('minified on its way', async ({ page, wordpress, complaints }) => {
  await page.route('**/?p=*', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = await minified(text);
    expect(body.length).toBeLessThan(text.length);
    await route.fulfill({ response, body });
  });
  await page.goto(publish(wordpress, both));
  await expectBoth(page, complaints);
});
