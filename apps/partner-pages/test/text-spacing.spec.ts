/** Proves: with the spacing of WCAG 1.4.12 forced on all text, no text is cut off and none lies on another, on a phone and on a desk. */
import type { Page } from '@playwright/test';
import { expectBelgianServices, openChoices, part } from './promises.js';
import { expect, test } from './servers.js';

/** Forces the spacing into every shadow tree, as a reader's extension does; the tree alone would pass some of it on. */
async function spread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    const into = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) into(shadowRoot);
    };
    into(document);
  });
}

/** Texts of our elements that something cuts off, or that lie on one another. */
async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      box: DOMRect;
    }
    const lines: Line[] = [];
    const cut: string[] = [];
    const parentOf = (element: Element): Element | null =>
      element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const ancestors = (element: Element): Element[] => {
      const parent = parentOf(element);
      return parent ? [element, ...ancestors(parent)] : [element];
    };
    const look = (node: Text) => {
      const owner = node.parentElement!;
      const around = ancestors(owner);
      if (!node.data.trim() || owner.closest('svg, select, [inert], [hidden]')) return;
      // For screen readers alone: a box of a pixel.
      if (around.some((element) => ['absolute', 'fixed'].includes(getComputedStyle(element).position) && element.clientWidth <= 1)) return;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) return;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        // What stays in reach floats over the rest, and moves away from it as the reader scrolls.
        if (!owner.closest('.flip, .bar')) lines.push({ text: node.data.trim().slice(0, 40), box });
        for (const element of around) {
          const { overflowX, overflowY } = getComputedStyle(element);
          const edge = element.getBoundingClientRect();
          const isOut =
            (overflowX !== 'visible' && overflowX !== 'auto' && (box.left < edge.left - 1 || box.right > edge.right + 1)) ||
            (overflowY !== 'visible' && overflowY !== 'auto' && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1));
          if (isOut && element !== document.documentElement && element !== document.body)
            cut.push(`cut off by ${element.localName}.${element.className}: ${node.data.trim().slice(0, 40)}`);
        }
      }
    };
    const walk = (root: Node) => {
      for (const child of root.childNodes) {
        if (child instanceof Text) look(child);
        else if (child instanceof Element) {
          if (child.shadowRoot) walk(child.shadowRoot);
          walk(child);
        }
      }
    };
    for (const { shadowRoot } of document.querySelectorAll('blind-betting-card, help-directory')) if (shadowRoot) walk(shadowRoot);
    const over = lines.flatMap((one, index) =>
      lines.slice(index + 1).flatMap((other) => {
        const [a, b] = [one.box, other.box];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 2 && down > Math.min(a.height, b.height) / 3 ? [`“${one.text}” lies on “${other.text}”`] : [];
      }),
    );
    return lines.length < 50 ? [`only ${lines.length} lines were looked at`] : [...new Set([...cut, ...over])];
  });
}

for (const [width, language] of [
  [320, 'de'],
  [1280, 'nl-BE'],
] as const)
  test(`no text is cut off or lies on another with more space between lines, words and letters, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/plain.html');
    await page.evaluate((tag) => (document.documentElement.lang = tag), language);
    await expect(page.locator(`help-directory .root[lang^="${language.slice(0, 2)}"] li`).first()).toBeVisible();
    await expectBelgianServices(page.locator('help-directory'));
    const cards = page.locator('blind-betting-card');
    await cards.nth(1).locator(part.flip).click();
    await openChoices(page.locator('help-directory'));
    for (const summary of await page.locator('help-directory summary:visible').all())
      await summary.evaluate((element) => ((element.parentElement as HTMLDetailsElement).open = true));
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll('blind-betting-card')].flatMap(({ shadowRoot }) =>
          shadowRoot!.getAnimations().map(({ finished }) => finished.catch(() => {})),
        ),
      ),
    );
    expect(await unreadable(page), 'as the page comes').toEqual([]);
    await spread(page);
    expect(await unreadable(page), 'with more space').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
