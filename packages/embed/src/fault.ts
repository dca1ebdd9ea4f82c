import { hasSheets, ofDocument } from '@blind-betting/base';

const ID = 'blind-betting-fault';

/**
 * A page may hide what is not defined, or have shrunk its text: the number is seen all the same. The margins of what stands between the tags
 * stay inside, as in the element that may still come: nothing moves then.
 */
const STYLE =
  ':host{display:flow-root!important;visibility:visible!important;opacity:1!important}:host([hidden]){display:none!important}' +
  'a{all:initial;color-scheme:inherit;font:medium sans-serif;color:linktext;text-decoration:underline;cursor:pointer}a:focus-visible{outline:3px solid}';

/**
 * Keeps an element from being an empty box while its code or its texts are not here: what the partner wrote between the tags
 * stays, with the emergency number below it. Plain DOM, since the library may be what is missing.
 * @param element that has not drawn itself
 * @param number as dialled
 */
export function showFault(element: Element, number: string): void {
  // Before the tree, which would hide what stands between the tags, and past the names of the page (`<img name="createElement">`).
  const [created, slot, link] = ['div', 'slot', 'a'].map((tag) => ofDocument('createElement').call(document, tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLAnchorElement,
  ];
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const notice = root.getElementById(ID) ?? created;
  notice.id = ID;
  link.href = `tel:${number}`;
  link.textContent = number;
  link.setAttribute('translate', 'no');
  notice.replaceChildren(slot, link);
  if (!notice.parentNode) root.append(notice);
  // Once the element is defined it has sheets of its own.
  if (!hasSheets() || root.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
}
