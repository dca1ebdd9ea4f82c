/** Proves: in a partner's box that scrolls, everything that an element places stays with it; nothing lies over the page beside the box. */
import { expectWorks } from './promises.js';
import { expect, test } from './servers.js';

test('what is placed is placed within its element', async ({ page }) => {
  await page.goto('/plain.html');
  await expectWorks(page);
  const astray = await page.evaluate(() => {
    const found: string[] = [];
    const roots = (within: Document | ShadowRoot): ShadowRoot[] =>
      [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
    for (const root of roots(document))
      for (const element of root.querySelectorAll('*'))
        for (const pseudo of ['', '::before', '::after']) {
          const { position, content } = getComputedStyle(element, pseudo || undefined);
          if (position !== 'absolute' || (pseudo && content === 'none')) continue;
          let around: Element | null = pseudo ? element : element.parentElement;
          while (around && getComputedStyle(around).position === 'static') around = around.parentElement;
          if (!around) found.push(`${(root.host as HTMLElement).localName} ${element.localName}.${element.className}${pseudo}`);
        }
    return [...new Set(found)];
  });
  expect(astray).toEqual([]);
});
