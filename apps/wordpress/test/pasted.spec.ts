/**
 * Proves: what the command prints, pasted by an author who may not write HTML, comes whole through WordPress's own filter but for the tag, which the
 * plugin adds; and without the plugin the numbers are left.
 */
import { staticHtml } from '../../../packages/embed/cli/static-html.mjs';
import { expect, install, publish, test, uninstall } from './wordpress.js';

/** The elements and the line between them, without the tag. */
const printed = async (options: { isLong?: boolean; placeholder?: string }) =>
  (await staticHtml({ country: 'BE', language: 'nl-BE', ...options })).replace(/^[^]*?\n\n/, '');

test.afterAll(({ wordpress }) => install(wordpress));

test('with the plugin both elements stand in the page, unchanged, and work', async ({ page, wordpress, complaints }) => {
  install(wordpress);
  const address = publish(wordpress, await staticHtml({ country: 'BE', language: 'nl-BE' }));
  const html = await (await page.request.get(address)).text();
  for (const line of (await printed({})).split('\n').filter((text) => text.startsWith('<div>'))) expect(html).toContain(line);
  await page.goto(address);
  await page.locator('blind-betting-card button[part=flip]').click();
  await expect(page.locator('blind-betting-card')).toHaveAttribute('side', 'reality');
  await expect(page.locator('help-directory li[part~=service] a[href="tel:+3278055800"]')).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const [place, code, hasTag] of [
  ['the text of a page', `apply_filters( 'the_content', $given );`, true],
  ['a block for HTML in a part of the theme', `do_blocks( '<!-- wp:html -->' . $given . '<!-- /wp:html -->' );`, true],
  ['a widget for HTML', `the_widget( 'WP_Widget_Custom_HTML', array( 'content' => $given ) );`, true],
  ['a widget for text', `the_widget( 'WP_Widget_Text', array( 'text' => $given, 'filter' => false ) );`, true],
  [
    'an excerpt, which has no element',
    `get_the_excerpt( wp_insert_post( array( 'post_title' => 'Help', 'post_content' => $given ) ) );`,
    false,
  ],
] as const)
  test(`the tag is ${hasTag ? '' : 'not '}there for ${place}`, ({ wordpress }) => {
    install(wordpress);
    const element = '<div><help-directory country="BE">112</help-directory></div>';
    expect(wordpress.php(`ob_start(); ${code} ob_end_clean(); return wp_script_is( 'page-help-kit' );`, element)).toBe(hasTag);
  });

test('a text that brings a tag of its own gets no second one', async ({ wordpress }) => {
  install(wordpress);
  const html = await staticHtml({ country: 'BE', language: 'nl-BE' });
  expect(wordpress.php(`apply_filters( 'the_content', $given ); return wp_script_is( 'page-help-kit' );`, html)).toBe(false);
});

for (const [form, options] of [
  ['the printed form', {}],
  ['the long form', { isLong: true }],
  ['plain boxes', { placeholder: 'help' }],
] as const)
  test(`without the plugin the numbers of ${form} are left`, async ({ page, wordpress }) => {
    uninstall(wordpress);
    await page.goto(publish(wordpress, await printed(options)));
    await expect(page.locator('blind-betting-card, help-directory')).toHaveCount(0);
    const numbers = page.locator('a[href="tel:112"], a[href="tel:+3278055800"], a[href="tel:+3225116464"]');
    expect(await numbers.count()).toBeGreaterThan(3);
    for (const number of await numbers.all()) await expect(number).toBeVisible();
  });
