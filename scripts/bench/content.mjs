/**
 * What stands on the two sides, read out of our own card at run time: the others are given the same words and drawings, and can
 * never fall behind a change of ours.
 */

/**
 * @typedef {string | { tag: string, attributes: Record<string, string>, children: Node[] }} Node
 * @typedef {{ front: Node[], back: Node[], button: string }} Content
 */

/**
 * @param {import('@playwright/test').Page} page on which one card is drawn
 * @returns {Promise<Content>}
 */
export function readContent(page) {
  return page.evaluate(() => {
    /** @type {(node: globalThis.Node) => any[]} */
    const read = (node) => {
      if (node instanceof Text) return [node.data.replace(/\s+/g, ' ')];
      if (!(node instanceof Element)) return [];
      const children = [...node.childNodes].flatMap(read);
      if (node.localName === 'slot') return children;
      const attributes = [...node.attributes].filter(({ name }) => name !== 'class' && name !== 'part');
      return [{ tag: node.localName, attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])), children }];
    };
    const root = document.querySelector('blind-betting-card')?.shadowRoot;
    const side = (/** @type {string} */ name) => [...(root?.querySelector(`.${name}`)?.childNodes ?? [])].flatMap(read);
    return { front: side('promise'), back: side('reality'), button: root?.querySelector('.flip')?.textContent?.trim() ?? '' };
  });
}

const escaped = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * @param {Node[]} nodes
 * @returns {string}
 */
export function asHtml(nodes) {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
      return `<${node.tag}${attributes.join('')}>${asHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}

/**
 * What a compiler makes of the same markup as JSX.
 * @param {Node[]} nodes
 * @returns {string} arguments of createElement, for a module that calls it `h`
 */
export function asJsx(nodes) {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return JSON.stringify(node);
      const children = node.children.length ? `, ${asJsx(node.children)}` : '';
      return `h(${JSON.stringify(node.tag)}, ${JSON.stringify(node.attributes)}${children})`;
    })
    .join(', ');
}
