/**
 * Proves: in the block editor an author and an editor find both blocks, choose a country, see what the page will show, and publish a page that
 * works; the saved page opens again without a word of a broken block, and keeps its numbers should the plugin be switched off.
 */
import type { Page } from '@playwright/test';
import { textsOf } from '../scripts/texts.mjs';
import { expect, install, logIn, test } from './wordpress.js';

test.beforeAll(({ wordpress }) => install(wordpress));

// Where there is room for it, the settings stand beside the list of blocks.
test.use({ viewport: { width: 1600, height: 1000 } });

/** Takes a block from the list that the editor offers. */
async function insert(page: Page, words: string, title: string) {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByRole('searchbox', { name: 'Search for blocks and patterns' }).fill(words);
  await page.getByRole('option', { name: title }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
}

/** @returns the address of the page */
async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('region', { name: 'Editor publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  const link = page.getByRole('region', { name: 'Editor publish' }).getByRole('link', { name: 'View Post' });
  await expect(link).toBeVisible();
  return (await link.getAttribute('href'))!;
}

for (const [person, language, locale] of [
  ['author', 'en', 'en_US'],
  ['editor', 'fr', 'fr_FR'],
] as const)
  test(`an ${person} writes a page with both blocks, whose names are in the language ${language}`, async ({ page, browser, wordpress }) => {
    const { editor: words } = await textsOf(language);
    wordpress.php(`wp_update_user( array( 'ID' => get_user_by( 'login', $given[0] )->ID, 'locale' => $given[1] ) );`, [person, locale]);
    await logIn(page, person);
    await page.goto('/wp-admin/post-new.php');
    await page.getByRole('textbox', { name: 'Add title' }).fill('Help');
    await insert(page, words.card.title, words.card.title);
    const card = page.locator('[data-type="page-help-kit/card"]');
    const settings = page.getByRole('region', { name: 'Editor settings' });
    await settings.getByLabel(words.country).selectOption({ label: 'France' });
    await settings.getByLabel(words.story, { exact: true }).selectOption('job');
    await expect(card.getByRole('link', { name: '116 006' })).toBeVisible();
    await expect(card.locator('blind-betting-card')).toHaveAttribute('country', 'FR');
    await expect(card.locator('blind-betting-card')).toHaveAttribute('story', 'job');

    await insert(page, '112', words.directory.title);
    const directory = page.locator('[data-type="page-help-kit/directory"]');
    await settings.getByLabel(words.language).selectOption('ar');
    await expect(directory.locator('help-directory')).toHaveAttribute('lang', 'ar');
    await expect(directory.locator('help-directory')).toHaveAttribute('country', 'BE');
    await expect(directory.getByRole('link', { name: '078 05 58 00' })).toBeVisible();
    const address = await publish(page);

    const reader = await browser.newPage({ locale: 'nl-BE' });
    await reader.goto(address);
    await reader.locator('blind-betting-card button[part=flip]').click();
    await expect(reader.locator('blind-betting-card[country=FR]')).toHaveAttribute('side', 'reality');
    await expect(reader.locator('help-directory[lang=ar] li[part~=service] a[href="tel:+3278055800"]')).toBeVisible();

    // Opened again: nothing to mend.
    const number = await page.evaluate("wp.data.select('core/editor').getCurrentPostId()");
    await page.goto(`/wp-admin/post.php?post=${number}&action=edit`);
    await expect(page.locator('[data-type="page-help-kit/directory"] help-directory')).toHaveAttribute('lang', 'ar');
    expect(await page.evaluate("wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => [name, isValid])")).toEqual([
      ['page-help-kit/card', true],
      ['page-help-kit/directory', true],
    ]);
    expect(await page.evaluate("wp.data.select('core/editor').isEditedPostDirty()")).toBe(false);

    wordpress.php(`deactivate_plugins( 'page-help-kit/page-help-kit.php' );`);
    await reader.goto(address);
    await expect(reader.locator('blind-betting-card, help-directory')).toHaveCount(0);
    for (const box of await reader.locator('.wp-block-page-help-kit-card, .wp-block-page-help-kit-directory').all())
      await expect(box.locator('a[href="tel:112"]')).toBeVisible();
    await expect(reader.getByRole('link', { name: '078 05 58 00' })).toHaveAttribute('translate', 'no');
    await reader.close();
    install(wordpress);
  });

test('a block whose preview does not come keeps a number, and none of a country that was there before', async ({ page }) => {
  const content = () => page.evaluate<string>("wp.data.select('core/editor').getEditedPostContent()");
  const preview = /block-renderer/;
  await logIn(page, 'author');
  await page.route(preview, (route) => route.fulfill({ status: 500, json: { message: 'Not now.' } }));
  await page.goto('/wp-admin/post-new.php');
  await page.evaluate(
    "wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('page-help-kit/directory', { country: 'BE' }))",
  );
  await expect(page.locator('[data-type="page-help-kit/directory"]')).toContainText('Not now.');
  expect(await content()).toContain('<a href="tel:112">112</a></div>');

  await page.unroute(preview);
  const choose = (country: string) => page.getByRole('region', { name: 'Editor settings' }).locator('select').first().selectOption(country);
  await choose('FR');
  await expect.poll(content).toContain('tel:+33');
  await page.route(preview, (route) => route.fulfill({ status: 500, json: { message: 'Not now.' } }));
  await choose('NL');
  await expect.poll(content).toContain('"country":"NL"');
  expect(await content()).not.toContain('tel:+33');
  expect(await content()).toContain('tel:112');
});
