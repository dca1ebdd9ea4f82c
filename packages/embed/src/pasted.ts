/** What editors and hands make of the elements they paste: loaded only where a page shows it. */
import { listen, ofDocument, warnOnce } from '@blind-betting/base';
import { FALLBACK_CLASS } from '@blind-betting/locales';
import { isContent, swallowedFrom } from './swallowed.js';

/**
 * Turns each `<div class="…" data-element="help-directory" data-country="BE">` into the element it names, now and whenever one comes. What stands in it
 * becomes the element's own content.
 * @param name class of these placeholders, as the tag names it
 * @param elements tags of all
 * @param takeAttributes gives an element what a placeholder carries for it
 */
export function fill(name: string, elements: readonly string[], takeAttributes: (element: Element, carrier: Element) => void): void {
  if (CSS.escape(name) !== name) warnOnce(`data-placeholder="${name}" is not one class, as in data-placeholder="help".`);
  const turn = () => {
    for (const placeholder of all(`.${CSS.escape(name)}[data-element]`)) {
      const tag = placeholder.getAttribute('data-element')!;
      if (!elements.includes(tag)) {
        warnOnce(`data-element names "${tag}"; it knows ${elements.join(', ')}.`);
        continue;
      }
      const element = create(tag);
      takeAttributes(element, placeholder);
      element.append(...placeholder.childNodes);
      placeholder.replaceWith(element);
    }
  };
  new MutationObserver(turn).observe(document, { childList: true, subtree: true });
  turn();
}

/** Elements below which the rest of the page is shown. */
const mended = new WeakSet<Element>();

/** What is shown there may be held by the window, such as a bar at its end: a box that contains its paint would hold it. */
const SHEET = ':host{content-visibility:visible!important}';

/**
 * Shows what a missing end tag has put into an element, below it, where it is: nothing is moved, so no frame loads twice and no field is emptied. Hides
 * fallback that an editor has put beside its element. Not before all of the page is there.
 * @param elements tags of all
 */
export function mend(elements: readonly string[]): void {
  if (ofDocument('readyState') === 'loading') {
    listen('DOMContentLoaded', () => mend(elements), { once: true });
    return;
  }
  const tags = elements.join();
  for (const element of all(tags)) {
    // Until it has texts, all that it holds is in sight.
    if (!element.shadowRoot?.querySelector('.root[lang]')) continue;
    const from = mended.has(element) ? -1 : swallowedFrom(element, tags);
    if (from >= 0) showFrom(from, element);
    hideBeside(element, tags);
  }
}

function showFrom(from: number, element: HTMLElement): void {
  mended.add(element);
  const { localName, shadowRoot } = element;
  // What a partner gives a card to show has a slot already.
  for (const node of [...element.childNodes].slice(0, from)) if (node instanceof Element) node.slot ||= 'fallback';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
  const rest = create('slot');
  // By this a card tells a click there from one on itself.
  rest.id = 'blind-betting-rest';
  shadowRoot!.append(rest);
  warnOnce(
    `<${localName}> holds a part of the page, which is shown below it. Write </${localName}> right after its fallback; "/>" does not end it, and neither does an end tag within a paragraph that began in it.`,
  );
}

/** Of an element whose own fallback fell out: what is printed as such right behind it, without a word between them. */
function hideBeside(element: HTMLElement, tags: string): void {
  if (element.localName === 'quick-exit' || [...element.childNodes].some(isContent)) return;
  const found = all(`${tags},.${FALLBACK_CLASS}`);
  const next = found[found.indexOf(element) + 1];
  if (!next?.matches(`.${FALLBACK_CLASS}`) || next.closest('[data-element]')) return;
  const between = ofDocument('createRange').call(document);
  between.setStartAfter(element);
  between.setEndBefore(next);
  if (!between.toString().trim()) next.hidden = true;
}

// Past the names of the page (`<img name="createElement">`).
const all = (selector: string): HTMLElement[] => [
  ...ofDocument('querySelectorAll').call<Document, [string], NodeListOf<HTMLElement>>(document, selector),
];
const create = (tag: string): HTMLElement => ofDocument('createElement').call(document, tag);
