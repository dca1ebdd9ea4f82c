import { isServer } from './is-server.js';

/**
 * Finds the language of the place where an element stands. `closest()` stops at a shadow root, so this climbs through hosts.
 * @param element where to start; its own `lang` counts, and on a server no other
 * @returns the nearest `lang` that is not empty, else an empty string
 */
export function nearestLanguage(element: Element): string {
  if (isServer) return element.getAttribute('lang') ?? '';
  for (let node: Element | undefined = element; node; node = hostAround(node)) {
    const found = node.closest('[lang]:not([lang=""])');
    // A form whose fields are named like its methods has lost them.
    if (found) return Element.prototype.getAttribute.call(found, 'lang') ?? '';
  }
  return '';
}

function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * All trees in which a `lang` may change that concerns the element: its own, and those of the hosts around it.
 * @param element to start from
 * @returns the innermost tree first
 */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Element | undefined = element; node; node = hostAround(node)) roots.push(node.getRootNode());
  return roots;
}
