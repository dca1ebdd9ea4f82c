/**
 * Proves: country, language and story are found wherever an editor has put a shortcode; what is wrong gives way to what is right, which is told to
 * those who can mend it and to no reader, and no box is ever empty.
 */
import { expect, install, logIn, publish, test } from './wordpress.js';

test.beforeAll(({ wordpress }) => install(wordpress));

for (const [place, content] of [
  ['a line of its own', 'Words.\n\n[help_card country="FR" language="ar"]\n\nWords.'],
  ['the middle of a paragraph', 'Words [help_card country="FR" language="ar"] and words.'],
  ['a paragraph that is there already', '<p>[help_card country="FR" language="ar"]</p><p>Words.</p>'],
  ['a paragraph block', '<!-- wp:paragraph -->\n<p>[help_card country="FR" language="ar"]</p>\n<!-- /wp:paragraph -->'],
  ['a shortcode block', '<!-- wp:shortcode -->\n[help_card country="FR" language="ar"]\n<!-- /wp:shortcode -->'],
  ['a classic block', '[help_card country="FR" language="ar"]\n\n<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->'],
  ['quotation marks of a text', 'Words.\n\n[help_card country=“fr” language=”ar”]'],
  ['a pair of marks', '[help_card country="FR" language="ar"]Call 112[/help_card]'],
] as const)
  test(`a shortcode in ${place}`, async ({ page, wordpress, complaints }) => {
    await page.goto(publish(wordpress, content));
    const card = page.locator('blind-betting-card[country=FR][lang=ar]');
    await card.locator('button[part=flip]').click();
    await expect(card).toHaveAttribute('side', 'reality');
    // Nothing of the page has got into the element.
    expect(await card.evaluate(({ children }) => Array.from(children, ({ className }) => className))).toEqual(['bb-fallback']);
    expect(complaints).toEqual([]);
  });

const wrong = '[help_card country="UK" language="en-GB" story="xyz"]\n\nWords.\n\n[help_directory country="Belgium" language="klingon"]';

test('a reader gets what was meant, and is told nothing', async ({ page, wordpress, complaints }) => {
  await page.goto(publish(wordpress, wrong));
  await expect(page.locator('blind-betting-card')).toHaveAttribute('country', 'GB');
  await expect(page.locator('blind-betting-card')).toHaveAttribute('lang', 'en');
  await expect(page.locator('blind-betting-card')).toHaveAttribute('story', 'love');
  await expect(page.locator('help-directory')).toHaveAttribute('country', 'BE');
  await expect(page.locator('help-directory')).toHaveAttribute('lang', 'nl-BE');
  await expect(page.locator('blind-betting-card button[part=flip]')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Only editors see this');
  expect(complaints).toEqual([]);
});

test('the author is told', async ({ page, wordpress }) => {
  const address = publish(wordpress, wrong);
  await logIn(page, 'author');
  await page.goto(address);
  for (const remark of [
    'help_card: there is no country "UK", "GB" is taken.',
    'help_card: there is no language "en-GB", "en" is taken.',
    'help_card: there is no story "xyz", "love" is taken. Known: love, online, job, money, shelter, fate.',
    'help_directory: there is no country "Belgium", "BE" is taken.',
    'help_directory: there is no language "klingon", "nl-BE" is taken.',
  ])
    await expect(page.getByText(remark)).toBeVisible();
});

test('a site without a region: the number for all of Europe, and who writes is asked for the country', async ({
  page,
  browser,
  wordpress,
}) => {
  wordpress.php(`update_option( 'WPLANG', '' );`);
  try {
    const address = publish(wordpress, '[help_card]\n\n[help_directory language="fr"]');
    const html = await (await page.request.get(address)).text();
    expect(html).toMatch(/<blind-betting-card lang="en" story="love" exit="true"><span class="bb-fallback">.*?<a href="tel:112"/);
    expect(html).toMatch(
      /<help-directory lang="fr"><span class="bb-fallback">[^<]* <a href="tel:112" dir="ltr" translate="no">112<\/a><\/span>/,
    );
    await page.goto(address);
    await expect(page.locator('help-directory a[part~=emergency]').first()).toBeVisible();
    await expect(page.getByText('Choose a country')).toHaveCount(0);
    const author = await browser.newPage({ baseURL: wordpress.origin });
    await logIn(author, 'author');
    await author.goto(address);
    await expect(author.getByText('▲ Choose a country')).toHaveCount(2);
    await author.close();
  } finally {
    wordpress.php(`update_option( 'WPLANG', 'nl_BE' );`);
  }
});
