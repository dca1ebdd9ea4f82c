/** What every test of the plugin starts from: one WordPress, people who write in it, and all that a page asks for, stores and complains of. */
import { fileURLToPath } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { complaintsOf } from '../../../packages/embed/testing/complaints.mjs';
import { startWordPress, type WordPress } from './start-wordpress.js';

export { expect } from '@playwright/test';

const built = fileURLToPath(new URL('../dist/', import.meta.url));

/** The file that an administrator uploads. */
export const zip = `${built}page-help-kit.zip`;

interface Fixtures {
  /** Errors and warnings of the console, and what nobody has caught. */
  complaints: string[];
  /** Addresses that the page has asked for. */
  asked: string[];
}

export const test = base.extend<Fixtures, { wordpress: WordPress }>({
  wordpress: [
    async ({}, use) => {
      const wordpress = await startWordPress();
      await use(wordpress);
      await wordpress.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ wordpress }, use) => use(wordpress.origin),
  complaints: [
    async ({ page }, use) => {
      await use(complaintsOf(page));
    },
    { auto: true },
  ],
  asked: [
    async ({ page }, use) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await use(asked);
    },
    { auto: true },
  ],
});

/** Puts the plugin in its place and switches it on, as the upload does. */
export function install(wordpress: WordPress) {
  wordpress.php(
    `WP_Filesystem();
     unzip_file( $given, WP_PLUGIN_DIR );
     wp_clean_plugins_cache();
     return activate_plugin( 'page-help-kit/page-help-kit.php' );`,
    zip,
  );
}

/** Takes the plugin away, as the list of plugins does. */
export function uninstall(wordpress: WordPress) {
  wordpress.php(
    `WP_Filesystem();
     deactivate_plugins( 'page-help-kit/page-help-kit.php' );
     return delete_plugins( array( 'page-help-kit/page-help-kit.php' ) );`,
  );
}

/** Publishes a page that a person has written, through the filters that WordPress has for this person. @returns its address */
export function publish(wordpress: WordPress, content: string, person = 'author'): string {
  const id = wordpress.php<number>(
    `wp_set_current_user( get_user_by( 'login', $given['person'] )->ID );
     kses_init();
     return wp_insert_post( wp_slash( array( 'post_title' => 'Help', 'post_content' => $given['content'], 'post_status' => 'publish' ) ) );`,
    { content, person },
  );
  return `/?p=${id}`;
}

/** Takes the browser past WordPress's own form. */
export async function logIn(page: Page, person: string) {
  await page.goto('/wp-login.php');
  await page.locator('#user_login').fill(person);
  await page.locator('#user_pass').fill(person);
  await page.locator('#wp-submit').click();
  await page.waitForURL('**/wp-admin/**');
}
