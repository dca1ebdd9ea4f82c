/** What our elements have drawn, as the HTML of a document of its own, for tools that do not look into shadow roots. */
import { OUR_TAGS } from './browser.mjs';

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string | undefined>} a document with the drawn nodes of each of our elements, slots filled; undefined where nothing was drawn
 */
export async function drawnMarkup(page) {
  const { language, parts } = await page.evaluate((tags) => {
    // In a document without a window nothing is upgraded, and nothing runs.
    const apart = document.implementation.createHTMLDocument('');
    const roots = new Map();
    const idLists = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-flowto', 'headers'];
    /** One document for several roots: names get the number of their root. */
    const named = (/** @type {Node} */ root, /** @type {string} */ id) => {
      if (!roots.has(root)) roots.set(root, roots.size);
      return `r${roots.get(root)}-${id}`;
    };
    /** @param {Node} node @returns {Node[]} */
    const copied = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return [apart.createTextNode(node.nodeValue ?? '')];
      if (!(node instanceof Element) || node.localName === 'style') return [];
      if (node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes();
        return (assigned.length > 0 ? assigned : [...node.childNodes]).flatMap(copied);
      }
      const copy = apart.createElementNS(node.namespaceURI, node.localName);
      const root = node.getRootNode();
      for (const { name, value } of node.attributes) {
        if (name === 'slot') continue;
        if (name === 'id') copy.setAttribute(name, named(root, value));
        else if (idLists.includes(name))
          copy.setAttribute(
            name,
            value
              .split(/\s+/)
              .filter(Boolean)
              .map((id) => named(root, id))
              .join(' '),
          );
        else if (name === 'href' && value.startsWith('#') && root !== document) copy.setAttribute(name, `#${named(root, value.slice(1))}`);
        else copy.setAttributeNS(name.startsWith('xlink:') ? 'http://www.w3.org/1999/xlink' : null, name, value);
      }
      copy.append(...[...(node.shadowRoot ?? node).childNodes].flatMap(copied));
      return [copy];
    };
    /** @returns {Element[]} the outermost of ours */
    const outermost = (/** @type {ParentNode} */ root) =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        if (tags.includes(element.localName)) return element.shadowRoot && !element.parentElement?.closest(tags.join()) ? [element] : [];
        return element.shadowRoot ? outermost(element.shadowRoot) : [];
      });
    return {
      language: document.documentElement.lang,
      parts: outermost(document).flatMap((element) => copied(element).map((copy) => /** @type {Element} */ (copy).outerHTML)),
    };
  }, OUR_TAGS);
  if (parts.length === 0) return undefined;
  return `<!doctype html>
<html lang="${language || 'en'}">
<head><meta charset="utf-8"><title>What our elements have drawn</title></head>
<body><main><h1>What our elements have drawn</h1>
${parts.join('\n')}
</main></body>
</html>
`;
}
