/** Proves: what does the same has the same name wherever it stands; and no word of our elements is a picture. */
import { expect, test } from './servers.js';

for (const [language, exit] of [
  ['en', 'Leave this page'],
  ['fr', 'Quitter cette page'],
  ['ar', 'مغادرة هذه الصفحة'],
] as const)
  test(`the exit, the number for danger now and a number to call have one name in card, directory and on their own, ${language}`, async ({
    page,
  }) => {
    await page.goto('/bare.html');
    await page.evaluate((lang) => {
      document.body.replaceChildren(
        ...['blind-betting-card', 'help-directory', 'quick-exit'].map((tag) => {
          const element = document.createElement(tag);
          for (const [name, value] of Object.entries({ lang, country: 'BE', side: 'reality' })) element.setAttribute(name, value);
          return element;
        }),
      );
    }, language);
    const names = (role: 'link', name: RegExp | string) => page.getByRole(role, { name }).allTextContents();
    const written = (text: string) => text.replace(/\s+/g, ' ').trim();
    await expect(page.locator('help-directory [part=service]').first()).toBeAttached();
    const exits = await page.locator('a[part=exit]').allTextContents();
    expect(exits.map(written)).toContain(exit);
    expect(new Set(exits.map(written)).size).toBe(1);
    for (const number of ['tel:112', 'tel:+3278055800']) {
      const said = await page.locator(`a[href="${number}"]`).allTextContents();
      expect(said.length, number).toBeGreaterThan(1);
      expect(new Set(said.map(written)).size, said.join(', ')).toBe(1);
    }
    expect((await names('link', '112')).length).toBeGreaterThan(1);
  });

test('no word is a picture', async ({ page }) => {
  await page.goto('/deck.html');
  await expect(page.locator('blind-betting-card .art svg')).toHaveCount(12);
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('blind-betting-card, help-directory')].flatMap(({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('*')].flatMap((element) => {
        const background = getComputedStyle(element).backgroundImage;
        const isPicture = element.matches('img, picture, canvas, video, object, embed, image, svg text, svg foreignObject');
        return isPicture || background.includes('url(') ? [`${element.localName}.${element.getAttribute('class')} ${background}`] : [];
      }),
    ),
  );
  expect(pictures).toEqual([]);
});
