import { ofDocument } from '@blind-betting/base';
import { MARGIN } from './free-place.js';

/** Elements whose shadow trees hold numbers. */
const OURS = 'blind-betting-card,help-directory';

/** What nothing may float over: links that call or write, and the button that turns a card. */
const KEPT = 'a[href^="tel:"],a[href^="sms:"],[part~=flip]';

/** Where the keyboard is. A whole list or the main part of a page can have the focus too; nothing floats beside that. */
const FOCUSED = ':focus-visible';

/** @param box of what has the focus @returns whether it is small enough to be kept clear of what floats */
export const isControl = (box: DOMRect): boolean => box.height < innerHeight / 2;

/** What must stay free in the window now. */
export interface KeptFree {
  boxes: DOMRect[];
  /** Shadow trees that are in the window. */
  trees: ShadowRoot[];
}

/**
 * Looks for what must stay free, in the trees given and in our elements there. An element that is not in the window is not looked into: pages
 * may hold a thousand cards, and what is inside of one that is out of sight has no layout yet.
 * @param around the trees around an exit
 */
export function keptFree(around: readonly Node[]): KeptFree {
  const boxes: DOMRect[] = [];
  const trees = new Set<ShadowRoot>();
  const look = (tree: Document | ShadowRoot): void => {
    // A page may have an element of that name.
    const find = tree === document ? ofDocument('querySelectorAll') : tree.querySelectorAll;
    for (const element of find.call(tree, `${OURS},${KEPT},${FOCUSED}`) as NodeListOf<Element>) {
      const box = element.getBoundingClientRect();
      if (box.height === 0 || box.bottom < -MARGIN || box.top > innerHeight) continue;
      const { shadowRoot } = element;
      if (!element.matches(OURS)) {
        if (element.matches(KEPT) || isControl(box)) boxes.push(box);
      } else if (shadowRoot && !trees.has(shadowRoot)) {
        trees.add(shadowRoot);
        look(shadowRoot);
      }
    }
  };
  for (const tree of around) if (!trees.has(tree as ShadowRoot)) look(tree as Document);
  return { boxes, trees: [...trees] };
}
