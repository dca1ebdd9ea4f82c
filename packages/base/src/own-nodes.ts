import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ofDocument } from './unclobbered.js';

/** What a reader can stand on, in the order of the page. The exit is not counted: another element may have taken it. */
const STOPS = ':not(quick-exit) > a, button, input, select, summary, [tabindex]';

/** What keeps itself whether it is open. Where an element does that, a place may come to hold something else, and must not open with it. */
const FOLDS = 'details.fold';

/** One for all elements, as for their language. */
let observer: MutationObserver | undefined;
const all = new Map<Node, OwnNodes>();

/**
 * Notices when somebody else has changed the nodes of an element: a page translator that puts its own nodes in place of our texts, an
 * extension, an editor. Lit would then write into nodes that are gone, and leave the numbers of one country under the names of another. So
 * the element is drawn anew with its next update; the focus, what the reader has opened, and the place in the page are kept. The focus stays
 * in the element with every other update too.
 */
export class OwnNodes implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isTouched = false;
  #generation = 0;
  #hasFocus = false;
  #isTaken = false;
  /** Puts back what the reader had, in the new nodes. */
  #restore: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param template what the element shows
   * @returns the same, drawn anew where our nodes were touched
   */
  draw(template: unknown): unknown {
    return keyed(this.#generation, template);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(sort);
    all.set(this.#root, this);
    observer.observe(this.#root, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    all.delete(this.#root);
  }

  hostUpdate(): void {
    sort(observer?.takeRecords() ?? []);
    const { activeElement } = this.#root;
    // The exit takes the focus along, also into another element.
    this.#hasFocus = activeElement?.closest('quick-exit') === null;
    if (!this.#isTouched) return;
    this.#generation += 1;
    const [root, isTaken] = [this.#root, this.#isTaken];
    this.#isTouched = this.#isTaken = false;
    const stops = () => [...root.querySelectorAll<HTMLElement>(STOPS)];
    const folded = () => [...root.querySelectorAll<HTMLDetailsElement>(isTaken ? 'details' : FOLDS)];
    const [index, name] = [stops().indexOf(activeElement as HTMLElement), nameOf(activeElement)];
    const opened = folded().map(({ open }) => open);
    const scroller = ofDocument('scrollingElement');
    const { scrollTop: top = 0, scrollLeft: left = 0 } = scroller ?? {};
    this.#restore = () => {
      folded().forEach((details, place) => (details.open ||= opened[place] ?? false));
      // What was drawn before may have more stops, or fewer: a place among them is no name, and the next one may call somebody else.
      const again = isTaken ? name && root.querySelector<HTMLElement>(name) : stops()[index];
      if (again) again.focus({ preventScroll: true });
      // Chromium and WebKit move what is read while a long list is taken out and put back. Not smoothly, as a page may wish: nothing shall be seen to move.
      scroller?.scrollTo({ top, left, behavior: 'instant' });
    };
  }

  hostUpdated(): void {
    // What the update itself changed is ours.
    sort((observer?.takeRecords() ?? []).filter(({ target }) => target.getRootNode() !== this.#root));
    this.#restore?.();
    this.#restore = undefined;
    // What had it is gone or shut in, as with the services of another country: the element keeps it, on nothing that calls, unless the page took it.
    const { activeElement } = this.#root;
    const isWithPage = !activeElement && ofDocument('activeElement') !== ofDocument('body');
    if (this.#hasFocus && !isSeen(activeElement) && !isWithPage) this.#host.focus({ preventScroll: true });
  }

  /** Somebody else changed a node. */
  touched(): void {
    this.#isTouched = true;
  }

  /** The nodes are those of an element drawn before, which shows the same: all that the reader has opened in it stays open. */
  taken(): void {
    this.#isTaken = true;
    this.touched();
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }
}

/** @returns a selector of what leads to the same place, or opens the same */
function nameOf(element: Element | null): string | undefined {
  for (const name of ['href', 'aria-describedby']) {
    const value = element?.getAttribute(name);
    if (value) return `${element!.localName}[${name}="${CSS.escape(value)}"]`;
  }
  return undefined;
}

function isSeen(element: Element | null): boolean {
  return element?.checkVisibility?.() ?? Boolean(element?.getClientRects().length);
}

/** Nodes that somebody else has put beside ours, such as the frame of a printed list: they touch none of ours when they go. */
const beside = new WeakSet<Node>();

function sort(records: readonly MutationRecord[]): void {
  for (const { target, addedNodes, removedNodes } of records) {
    const isBeside = all.has(target);
    if (isBeside) addedNodes.forEach((node) => beside.add(node));
    if (!isBeside || [...removedNodes].some((node) => !beside.has(node))) all.get(target.getRootNode())?.touched();
  }
}
