/**
 * Finds the language of the place where an element stands. `closest()` stops at a shadow root, so this climbs through hosts.
 * @param element where to start; its own `lang` counts
 * @returns the nearest `lang` that is not empty, else an empty string
 */
export function nearestLanguage(element: Element): string {
  for (let node: Element | null = element; node; node = parentAcrossRoots(node)) {
    const language = node.getAttribute('lang');
    if (language) return language;
  }
  return '';
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** All trees in which a `lang` may change that concerns the element: its own, and those of the hosts around it. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Element | undefined = element; node;) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return roots;
}
