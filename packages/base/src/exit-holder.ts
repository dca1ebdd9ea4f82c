import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { define, type VersionedElement } from './define.js';
import { isServer } from './is-server.js';
import { findFocus, keepFocus, loseFocus, takeFocus } from './exit-focus.js';
import { exitTarget } from './exit-target.js';
import { isBefore } from './is-before.js';
import { pageAhead } from './load-ahead.js';
import type { LocaleController, LocaleHost } from './locale-controller.js';
import { localeSource } from './locale-source.js';

/** An element that may hold the exit of the page. */
export type ExitHost = LitElement & LocaleHost & { exitHref: string };

/** What copies of the kit know of each other's holders. */
interface Seat {
  readonly host: Element;
  readonly isHidden: boolean;
  holds: boolean;
}

/** The same for every copy of the kit: elements from npm and from the tag share one exit. */
const KEY = Symbol.for('blind-betting:exit');

/** All that want the exit now. */
const seats: Set<Seat> = ((globalThis as { [KEY]?: Set<Seat> })[KEY] ??= new Set());

/** Notices when one of them is hidden or shown, such as by a tab of the page: an exit that nobody sees is none. */
let sizes: ResizeObserver | undefined;
const holders = new WeakMap<Element, ExitHolder>();

/**
 * One exit for the page, whichever element comes first. Each that may hold it has one of these; the first in the document that wants to, has
 * texts and is not hidden draws `<quick-exit>`. Where that one goes, or another comes before it, the exit moves, and the focus with it.
 */
export class ExitHolder implements ReactiveController {
  readonly host: ExitHost;
  /** @internal Nobody sees the host. */
  isHidden = false;
  readonly #locale: LocaleController;
  readonly #isWanted: () => boolean;
  readonly #exitClass: VersionedElement | undefined;
  #holds = false;
  #isWatched = false;
  #asked: Element | undefined;

  /**
   * @param host to draw
   * @param locale of the host
   * @param isWanted whether the page wants an exit in this one
   * @param exitClass class of the exit, where the host brings it along: it is defined where nobody has
   */
  constructor(host: ExitHost, locale: LocaleController, isWanted: () => boolean, exitClass?: VersionedElement) {
    this.host = host;
    this.#locale = locale;
    this.#isWanted = isWanted;
    this.#exitClass = exitClass;
    host.addController(this);
  }

  /** Whether the exit of the page stands here. */
  get holds(): boolean {
    if (!isServer) return this.#holds;
    const page = pageAhead();
    return this.#isWanted() && !page.hasExit && (page.holder ??= this) === this;
  }

  /** @internal The choice is made for all of them at once. */
  set holds(holds: boolean) {
    if (this.#holds === holds) return;
    this.#holds = holds;
    this.host.requestUpdate();
    if (holds) void this.host.updateComplete.then(() => (this.#holds ? takeFocus(this.#exit) : undefined));
  }

  get #exit(): HTMLElement | null {
    return this.host.renderRoot.querySelector('quick-exit');
  }

  hostConnected(): void {
    this.#apply();
  }

  hostUpdate(): void {
    this.#apply();
  }

  hostUpdated(): void {
    // First, since cards are many and hold none.
    if (!this.#holds) return;
    const exit = this.#exit;
    if (!exit || exit === this.#asked) return;
    // A shadow tree may have a registry of its own.
    const registry = (exit as { customElementRegistry?: CustomElementRegistry | null }).customElementRegistry ?? customElements;
    if (registry.get('quick-exit')) return;
    this.#asked = exit;
    if (this.#exitClass) define('quick-exit', this.#exitClass, registry);
    else localeSource().bringExit(exit);
  }

  hostDisconnected(): void {
    if (!this.#isWatched) return;
    sizes?.unobserve(this.host);
    this.#isWatched = this.isHidden = false;
    loseFocus(this.#exit, true);
    this.#leave();
  }

  #apply(): void {
    // Elements are drawn out of the page, too.
    if (!this.host.isConnected || !this.#locale.messages || !this.#isWanted()) return this.#leave();
    if (!this.#isWatched) {
      this.#isWatched = true;
      holders.set(this.host, this);
      // Not within the answer: what changes a size there is an error to the page.
      sizes ??= new ResizeObserver((entries) => requestAnimationFrame(() => entries.forEach(({ target }) => holders.get(target)?.seen())));
      sizes.observe(this.host);
    }
    this.#join();
  }

  /** @internal The host has got a size, or lost it. */
  seen(): void {
    if (!this.#isWatched) return;
    this.isHidden = this.host.checkVisibility?.() === false;
    choose();
  }

  #join(): void {
    if (seats.has(this)) return;
    seats.add(this);
    findFocus(this.#exit);
    // At once, so that it is drawn with all the rest; who is really the first is asked when all have come.
    if (![...seats].some((seat) => seat.holds)) this.holds = true;
    queueMicrotask(choose);
  }

  #leave(): void {
    if (!seats.delete(this)) return;
    this.holds = false;
    queueMicrotask(choose);
  }

  /**
   * @returns the exit where it stands here. What is between its tags leaves too, until its code is here and where it does not come.
   */
  render(): TemplateResult | typeof nothing {
    const { messages, country } = this.#locale;
    if (!messages || !this.holds) return nothing;
    const target = exitTarget(this.host.exitHref, `<${this.host.localName}> exit-href`);
    return html`<quick-exit
      no-note
      lang=${messages.language}
      .country=${country?.code ?? ''}
      href=${target}
      @focusin=${keepFocus}
      @focusout=${keepFocus}
      ><a href=${target} rel="noreferrer noopener">${messages.exit.leave}</a></quick-exit
    >`;
  }
}

/** Gives the exit of each document to the first that wants it: one that is seen, or, so that the keys work, one that is not. */
function choose(): void {
  const first = new Map<Document, Seat>();
  for (const seat of seats) {
    const rival = first.get(seat.host.ownerDocument);
    if (!rival || (seat.isHidden === rival.isHidden ? isBefore(seat.host, rival.host) : rival.isHidden))
      first.set(seat.host.ownerDocument, seat);
  }
  for (const seat of seats) seat.holds = first.get(seat.host.ownerDocument) === seat;
  if (seats.size === 0) void takeFocus(null);
}
