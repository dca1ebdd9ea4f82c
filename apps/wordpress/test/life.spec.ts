/**
 * Proves: an administrator installs the plugin through WordPress's own form, updates it to a next version, and takes it away; pages go on
 * working on the way, and afterwards the database and the folder are as before.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { buildPlugin } from '../scripts/build-plugin.mjs';
import type { WordPress } from './start-wordpress.js';
import { expect, install, logIn, publish, test, uninstall, zip } from './wordpress.js';

test.beforeAll(({ wordpress }) => uninstall(wordpress));
test.afterAll(({ wordpress }) => install(wordpress));

/** Names of all options and tables; without what WordPress itself keeps for a while, and the list of plugins that were switched off. */
const kept = (wordpress: WordPress) =>
  wordpress.php(
    `global $wpdb;
     $names = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name NOT LIKE '%transient%' AND option_name <> 'recently_activated'" );
     sort( $names );
     return array( $names, $wpdb->get_col( 'SHOW TABLES' ), get_option( 'active_plugins' ), $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%help%'" ) );`,
  );

async function upload(page: Page, file: string) {
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  await page.locator('input[name=pluginzip]').setInputFiles(file);
  await page.getByRole('button', { name: 'Install Now' }).click();
}

async function expectCard(page: Page, address: string, version: string) {
  await page.goto(address);
  await expect(page.locator('blind-betting-card button[part=flip]')).toBeVisible();
  await expect(page.locator('#page-help-kit-js')).toHaveAttribute(
    'src',
    new RegExp(`/wp-content/plugins/page-help-kit/${version}/help\\.js$`),
  );
}

test('installed, updated and taken away', async ({ page, wordpress }) => {
  const plugins = join(wordpress.folder, 'wp-content/plugins');
  await logIn(page, 'administrator');
  const address = publish(wordpress, '[help_card country="BE"]112[/help_card]');
  const before = { database: kept(wordpress), files: readdirSync(plugins) };

  await upload(page, zip);
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await expect(page.getByText('Plugin activated.')).toBeVisible();
  await expectCard(page, address, '0\\.0\\.0');

  const folder = mkdtempSync(join(tmpdir(), 'next-'));
  const next = await buildPlugin(new URL(`${pathToFileURL(folder).href}/`), '0.0.1');
  await upload(page, fileURLToPath(next.zip));
  await page.getByRole('link', { name: 'Replace current with uploaded' }).click();
  await expect(page.getByText('Plugin updated successfully.')).toBeVisible();
  rmSync(folder, { recursive: true });
  await expectCard(page, address, '0\\.0\\.1');
  expect(existsSync(join(plugins, 'page-help-kit/0.0.0'))).toBe(false);

  await page.goto('/wp-admin/plugins.php');
  await page.locator('#deactivate-page-help-kit').click();
  await expect(page.getByText('Plugin deactivated.')).toBeVisible();
  await page.goto(address);
  await expect(page.locator('.entry-content, .wp-block-post-content')).toContainText('112');

  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/wp-admin/plugins.php');
  await page.locator('#delete-page-help-kit').click();
  await expect(page.getByText('was successfully deleted')).toBeVisible();
  expect({ database: kept(wordpress), files: readdirSync(plugins) }).toEqual(before);
});

test('PHP never complained of the plugin', ({ wordpress }) => {
  expect(wordpress.complaints().filter((line) => line.includes('page-help-kit'))).toEqual([]);
});
