/** The element and the hosts around it, outermost first. */
function nesting(element: Element): Element[] {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [...nesting(host), element] : [element];
}

/**
 * Compares two places of a page, in shadow trees as well.
 * @param one element that is connected
 * @param other another one
 * @returns whether the first comes sooner in the document; a host comes before what stands in it
 */
export function isBefore(one: Element, other: Element): boolean {
  const [first, second] = [nesting(one), nesting(other)];
  const level = first.findIndex((element, index) => element !== second[index]);
  const rival = second[level];
  if (!rival) return level < 0;
  return Boolean(first[level]!.compareDocumentPosition(rival) & Node.DOCUMENT_POSITION_FOLLOWING);
}
