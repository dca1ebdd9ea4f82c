/** Elements whose texts a page translator leaves alone. */
const KEPT = '[translate="no"], script, style';

/**
 * Does to a shadow tree what Chromium's page translator does to a page: it puts two `<font>` elements with another text in place of each text
 * node (issue tracker of React, 11538). Trees of elements inside count too.
 * @param root shadow tree
 * @param translate the other text
 */
export function translatePage(root: ShadowRoot | Element, translate: (text: string) => string = (text) => text): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.closest(KEPT) || text.parentElement?.localName === 'font') continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(translate(text.data));
    outer.append(inner);
    text.replaceWith(outer);
  }
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) translatePage(element.shadowRoot, translate);
}
