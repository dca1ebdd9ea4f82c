import type { Country, Messages } from '@blind-betting/locales';
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { isServer } from './is-server.js';
import { loadedAhead } from './load-ahead.js';
import { localeSource } from './locale-source.js';
import { OwnNodes } from './own-nodes.js';
import { rootsAround } from './nearest-language.js';
import { restyle } from './restyle.js';
import { textOf } from './text-of.js';
import { listen } from './unclobbered.js';
import { warnOnce } from './warn-once.js';

/** An element that speaks the reader's language. */
export interface LocaleHost extends ReactiveControllerHost, HTMLElement {
  /** ISO 3166-1 alpha-2; empty: guess. */
  country: string;
}

/** Of the notice that the embed may have put into the shadow root before the element was defined. */
const NOTICE = 'blind-betting-fault';

const connected = new Set<LocaleController>();
/** One for all elements: a page may hold hundreds, and `lang` rarely changes. Made when needed, so that the module can be imported anywhere. */
let observer: MutationObserver | undefined;

/**
 * A page that was saved, or drawn on a server, comes with a shadow tree: its numbers may be old, and nothing in it answers. It stays in sight
 * until the element draws in its place.
 * @param mark in front of which the element draws
 * @returns what stands behind it: a parser that is at it may have put more there meanwhile
 */
function found(mark: Text | undefined): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = mark?.nextSibling; node; node = node.nextSibling) if ((node as Element).id !== NOTICE) nodes.push(node);
  return nodes;
}

/**
 * Finds the language next to its element and the country of the reader, loads both, and redraws the element.
 * The last request wins; until it is answered the element keeps what it shows. Each element has its own language.
 * A page translator that rewrites `html[lang]` is followed like any other change.
 */
export class LocaleController implements ReactiveController {
  /** Texts in the reader's language; undefined until they are here, or when they could not be had. */
  messages: Messages | undefined;
  /** Services of the country; undefined when the country is not known or could not be had. */
  country: Country | undefined;
  /** True when texts or services were asked for and could not be had. */
  failed = false;
  readonly host: LocaleHost;
  readonly #nodes: OwnNodes;
  /** Behind it stands what was drawn before the element was here. */
  #mark: Text | undefined;
  #request = '';

  constructor(host: LocaleHost) {
    this.host = host;
    if (host.shadowRoot) {
      // Lit draws in front of the first node that it finds, which must stay.
      this.#mark = new Text();
      host.shadowRoot.prepend(this.#mark);
    }
    if (isServer) Object.defineProperties(this, loadedAhead(host));
    host.addController(this);
    // After this one, so that what this one changes counts as ours.
    this.#nodes = new OwnNodes(host);
  }

  /**
   * What an element shows; drawn anew where somebody else has changed its nodes.
   * @param template of the element
   * @returns the same, for its `render()` to return; nothing while what was drawn before is in sight, or there would be two of everything
   */
  draw(template: unknown): unknown {
    return !this.messages && !this.failed && this.#mark?.nextSibling ? nothing : this.#nodes.draw(template);
  }

  /** The number for danger now, known without any file. */
  get emergencyNumber(): string {
    const known = this.country?.emergency[0]?.number;
    if (known) return known;
    const { catalog, placeOf } = localeSource();
    return catalog.emergency[placeOf(this.host, textOf(this.host.country)).country ?? ''] ?? '112';
  }

  hostConnected(): void {
    connected.add(this);
    restyle(this.host);
    observer ??= new MutationObserver(() => connected.forEach((controller) => controller.host.requestUpdate()));
    for (const root of rootsAround(this.host)) observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) observer?.disconnect();
  }

  hostUpdated(): void {
    // What was there stays until the element shows numbers of its own, whatever draws it anew meanwhile: a drawing that comes, a hand near it.
    if (!this.messages && !this.failed) return;
    for (const node of found(this.#mark)) node.remove();
    // What comes behind it from now on is of today, such as the frame of a printed list.
    this.#mark = undefined;
    // It is emptied, not removed: Lit renders in front of it.
    this.host.shadowRoot?.getElementById(NOTICE)?.replaceChildren();
  }

  hostUpdate(): void {
    const { host } = this;
    // Where the reader is in it, and what is open, is kept.
    if (this.#mark && (this.messages || this.failed)) this.#nodes.taken();
    const { catalog, placeOf } = localeSource();
    const named = textOf(host.country);
    const { language, country } = placeOf(host, named);
    if (named && !catalog.countries.includes(named.toUpperCase()))
      warnOnce(
        `<${host.localName}> country="${named}" is unknown, the reader's country is guessed. Known: ${catalog.countries.join(', ')}.`,
      );
    const request = `${language} ${country}`;
    if (request === this.#request) return;
    this.#request = request;
    void this.#load(request, language, country);
  }

  async #load(request: string, language: string, place: string | undefined): Promise<void> {
    const source = localeSource();
    const [messages, country] = await Promise.allSettled([source.loadMessages(language), place ? source.loadCountry(place) : undefined]);
    if (request !== this.#request) return;
    this.failed = messages.status === 'rejected' || country.status === 'rejected';
    if (messages.status === 'fulfilled') this.messages = messages.value;
    this.country = country.status === 'fulfilled' ? country.value : undefined;
    if (this.failed) {
      for (const result of [messages, country]) if (result.status === 'rejected') warnOnce((result.reason as Error).message);
      listen('online', () => this.#retry(request), { once: true });
    }
    this.host.requestUpdate();
  }

  /** Asks again for what could not be had: the reader has chosen it once more. */
  askAgain(): void {
    if (this.failed) this.#retry(this.#request);
  }

  #retry(request: string): void {
    if (request !== this.#request) return;
    this.#request = '';
    this.host.requestUpdate();
  }
}
