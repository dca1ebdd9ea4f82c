import type { TemplateResult } from 'lit';
import { clear, mount, settled } from './mount.js';

declare const axe: {
  run(context: Element, options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
};

/**
 * Runs axe on an element of the page, its shadow tree included. The page must have loaded `axe-core/axe.min.js`.
 * @param element in the page, drawn
 * @throws {Error} which lists the violations
 */
export async function audit(element: Element): Promise<void> {
  // Rules about the whole page say nothing about one element in a test page.
  const { violations } = await axe.run(element, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  if (violations.length > 0)
    throw new Error(violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join('\n')}`).join('\n'));
}

/**
 * Tests that every element of the kit must pass, for each of its examples.
 * @param examples by name; each template holds one element
 */
export function conformance(examples: Record<string, () => TemplateResult>): void {
  describe('conformance', () => {
    afterEach(clear);

    for (const [name, example] of Object.entries(examples)) {
      it(`${name}: has no accessibility violation`, async () => {
        const element = mount(example());
        await settled(element);
        await audit(element);
      });

      it(`${name}: writes no inline style, which a strict policy would block`, async () => {
        const root = await settled(mount(example()));
        check(root.querySelectorAll('[style], style').length === 0, 'found a style attribute or element');
      });

      it(`${name}: is gone when hidden, even if the page sets display`, async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { display: flex !important }');
        document.adoptedStyleSheets.push(sheet);
        const element = mount(example());
        await settled(element);
        element.hidden = true;
        const { display } = getComputedStyle(element);
        document.adoptedStyleSheets.pop();
        check(display === 'none', `display is ${display}`);
      });

      it(`${name}: keeps its style when a page moves it into another document, and back`, async () => {
        const element = mount(example());
        const { adoptedStyleSheets } = await settled(element);
        const sheets = adoptedStyleSheets.length;
        const [container, frame] = [element.parentElement!, document.createElement('iframe')];
        document.body.append(frame);
        for (const place of [document.implementation.createHTMLDocument().body, container, frame.contentDocument!.body, container]) {
          place.append(element);
          const found = element.shadowRoot!.adoptedStyleSheets.length;
          if (element.ownerDocument.defaultView) check(found === sheets, `${found} style sheets of ${sheets} are left`);
        }
        frame.remove();
      });

      it(`${name}: turns around in Arabic and leaves no English behind`, async () => {
        const english = mount(example());
        english.lang = 'en';
        const englishRoot = await settled(english, (root) => root.querySelector('.root[lang="en"]'));
        const texts = new Set(visibleTexts(englishRoot));
        const element = mount(example());
        element.lang = 'ar';
        const root = await settled(element, (shadow) => shadow.querySelector('.root[lang="ar"]'));
        check(getComputedStyle(root.querySelector('.root')!).direction === 'rtl', 'the direction is not rtl');
        const left = visibleTexts(root).filter((text) => texts.has(text) && /[a-z]{3} [a-z]/i.test(text));
        check(left.length === 0, `English is left: ${left.join(' | ')}`);
      });
    }
  });
}

/** Texts of a shadow tree without names, numbers and links, which are the same in every language. */
function visibleTexts(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('p, button, label, summary, h2, a')]
    .filter((element) => !element.querySelector('p, button, h2') && !element.closest('small, [translate="no"]'))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim() ?? '')
    .filter(Boolean);
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}
