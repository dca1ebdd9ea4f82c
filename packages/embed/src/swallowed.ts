import { FALLBACK_CLASS } from '@blind-betting/locales';

/** What hardly anybody writes as a fallback; the tags of our elements, and what stands for them, belong to it too. */
const PAGE_PARTS = 'script,iframe,form,main,header,footer,nav,h1,[data-element]';

/** What text and links alone do not hold. */
const BLOCKS = 'p,h2,h3,h4,h5,h6,ul,ol,dl,div,section,article,aside,table,figure,blockquote,pre,details,hr,address';

/** What makes content a fallback: a number; for an exit, any link. */
const CALLS = 'a[href^="tel:"],a[href^="sms:"],a[href^="https://wa.me/"]';

/**
 * Where the page begins that a missing end tag has put into an element. The parser takes `<help-directory />` for a start tag, and a paragraph that
 * an editor has opened between the tags takes the end tag away; all that follows is then content of ours, up to the end of what is around it.
 *
 * Not all of it can be told from a fallback. Where it is certain that something was swallowed, rather too much is shown than too little.
 * @param element as the parser left it, in a page that is whole
 * @param tags of all our elements, with commas
 * @returns the index, among its child nodes, of the first that is no fallback; -1 where all are, or where it cannot be told
 */
export function swallowedFrom(element: Element, tags: string): number {
  const { nextSibling, parentElement, localName } = element;
  // The parser writes nothing behind an element without end tag, not even a space. Scripts do, at the end of the body.
  if (nextSibling && !(nextSibling instanceof Element && parentElement?.localName === 'body')) return -1;
  const nodes = [...element.childNodes];
  const isPart = (node: Node) => has(node, `${tags},${PAGE_PARTS}`);
  const marked = nodes.map((node) => node instanceof Element && node.matches(`.${FALLBACK_CLASS}`)).lastIndexOf(true) + 1;
  const first = nodes.findIndex(isContent);
  const block = nodes.findIndex((node) => has(node, BLOCKS) || isPart(node));
  const part = nodes.findIndex(isPart);
  // A fallback is a sentence, or stands in one block.
  const end = first === block ? block + 1 : block < 0 ? nodes.length : block;
  const hasMore = nodes.slice(end).some(isContent);
  const calls = localName === 'quick-exit' ? 'a[href]' : CALLS;
  const canCall = (some: Node[]) => some.some((node) => has(node, calls));
  const isCertain =
    marked > 0 || part >= 0 || (block >= 0 && !canCall(nodes)) || (hasMore && (first !== block || localName === 'quick-exit'));
  if (!isCertain) return -1;
  const own = nodes.slice(0, end);
  // A text between elements cannot be left out of what is shown.
  const isOwn = canCall(own) && (part < 0 || part >= end) && !own.some((node) => node instanceof Text && isContent(node));
  const from = marked || (isOwn ? end : 0);
  return nodes.slice(from).some(isContent) ? from : -1;
}

const has = (node: Node, selector: string) => node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);

/** Whether a reader, or the page, would miss it. What has a slot is what the partner gives a card to show. */
export function isContent(node: Node): boolean {
  return node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '';
}
