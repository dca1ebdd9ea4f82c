import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** What a reader can stand on, in the order of the page. */
const STOPS = 'a, button, select, summary, [tabindex]';

/** One for all elements, as for their language. */
let observer: MutationObserver | undefined;
const all = new Map<Node, OwnNodes>();

/**
 * Notices when somebody else has changed the nodes of an element: a page translator that puts its own nodes in place of our texts, an
 * extension, an editor. Lit would then write into nodes that are gone, and leave the numbers of one country under the names of another. So
 * the element is drawn anew with its next update; the focus, and what the reader has opened, are kept.
 */
export class OwnNodes implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isTouched = false;
  #generation = 0;
  #focused = -1;
  #opened: number[] = [];

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
    if (!this.#isTouched) return;
    this.#isTouched = false;
    this.#generation += 1;
    const root = this.#root;
    this.#focused = this.#stops().indexOf(root.activeElement!);
    this.#opened = [...root.querySelectorAll('details')].flatMap(({ open }, index) => (open ? index : []));
  }

  hostUpdated(): void {
    // What the update itself changed is ours.
    sort((observer?.takeRecords() ?? []).filter(({ target }) => target.getRootNode() !== this.#root));
    this.#root.querySelectorAll('details').forEach((details, index) => (details.open ||= this.#opened.includes(index)));
    if (this.#focused >= 0) (this.#stops()[this.#focused] as HTMLElement | undefined)?.focus();
    this.#focused = -1;
    this.#opened = [];
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

/** What stands beside our nodes, such as the frame of a printed list, touches none of them. */
function sort(records: readonly MutationRecord[]): void {
  for (const { target, removedNodes } of records) if (!all.has(target) || removedNodes.length > 0) all.get(target.getRootNode())?.touched();
}
