/** Small ways about the tree of parse5. */

/** @returns {Record<string, string>} */
export const attributesOf = (/** @type {any} */ node) =>
  Object.fromEntries((node.attrs ?? []).map((/** @type {any} */ { name, value }) => [name, value]));

/** @returns {string} */
export const allText = (/** @type {any} */ node) =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(allText).join(node.tagName === 'noscript' ? ' ' : '');

/** @returns {any[]} the node and all in it, in their order */
export function everyNode(/** @type {any} */ node) {
  const found = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...[...(next.childNodes ?? [])].reverse());
  }
  return found;
}
