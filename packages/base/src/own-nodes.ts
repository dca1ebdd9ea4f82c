import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ofDocument } from './unclobbered.js';

/** What a reader can stand on, in the order of the page. */
const STOPS = 'a, button, input, select, summary, [tabindex]';

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
  #focused = -1;
  #opened: number[] = [];
  #scrolled: ScrollToOptions | undefined;

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
    this.#hasFocus = activeElement !== null && activeElement.localName !== 'quick-exit';
    if (!this.#isTouched) return;
    this.#isTouched = false;
    this.#generation += 1;
    const root = this.#root;
    const { scrollTop: top = 0, scrollLeft: left = 0 } = ofDocument('scrollingElement') ?? {};
    // Not smoothly, as a page may wish: nothing shall be seen to move.
    this.#scrolled = { top, left, behavior: 'instant' };
    this.#focused = this.#stops().indexOf(root.activeElement!);
    this.#opened = [...root.querySelectorAll('details')].flatMap(({ open }, index) => (open ? index : []));
  }

  hostUpdated(): void {
    // What the update itself changed is ours.
    sort((observer?.takeRecords() ?? []).filter(({ target }) => target.getRootNode() !== this.#root));
    this.#root.querySelectorAll('details').forEach((details, index) => (details.open ||= this.#opened.includes(index)));
    if (this.#focused >= 0) (this.#stops()[this.#focused] as HTMLElement | undefined)?.focus({ preventScroll: true });
    // What had it is gone or shut in, as with the services of another country: the element keeps it, on nothing that calls, unless the page took it.
    const { activeElement } = this.#root;
    const isWithPage = !activeElement && ofDocument('activeElement') !== ofDocument('body');
    if (this.#hasFocus && !isSeen(activeElement) && !isWithPage) this.#host.focus({ preventScroll: true });
    // Chromium and WebKit move what is read while a long list is taken out and put back.
    if (this.#scrolled) ofDocument('scrollingElement')?.scrollTo(this.#scrolled);
    this.#focused = -1;
    this.#opened = [];
    this.#scrolled = undefined;
  }

  /** Somebody else changed a node. */
  touched(): void {
    this.#isTouched = true;
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }

  #stops(): Element[] {
    return [...this.#root.querySelectorAll(STOPS)];
  }
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
