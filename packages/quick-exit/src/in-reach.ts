import { listen, unlisten } from '@blind-betting/base';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & Element & { renderRoot: ParentNode };

/** Every bar of the page, in the order of their coming. */
const all: InReach[] = [];

/**
 * Keeps a bar in reach where it cannot stick: what it stands in has scrolled away, or something around it clips. Then it floats
 * above everything else, and the place it left stays free. An engine without popovers leaves it where it is.
 */
export class InReach implements ReactiveController {
  /** The bar has news, and must be seen even before the reader has come to it. */
  hasNews = false;
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  #place: HTMLElement | undefined;
  /** Trees whose focus may come to lie under the bar: moves within a shadow tree are not heard outside of it. */
  #trees: Node[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Chromium's observer at times calls a bar seen whole while it is still above, and is silent when it comes.
    if (all.push(this) === 1) listen('scroll', arrange, { passive: true, capture: true });
    // Downwards and sideways there is no edge, so that a jump from far above to far below is a change too.
    this.#observer = new IntersectionObserver(arrange, { threshold: 1, rootMargin: '0px 99999px 99999px' });
    if (this.#place) this.#observer.observe(this.#place);
    this.#trees = [document, this.#host.getRootNode()];
    for (const tree of this.#trees) listen('focusin', this.#uncover, false, tree);
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.place') ?? undefined;
    if (place && place !== this.#place) this.#observer?.observe(place);
    this.#place = place;
    arrange();
  }

  hostDisconnected(): void {
    this.float(false);
    all.splice(all.indexOf(this), 1);
    if (all.length === 0) unlisten('scroll', arrange, { capture: true });
    this.#observer?.disconnect();
    for (const tree of this.#trees) unlisten('focusin', this.#uncover, false, tree);
  }

  /** Where the place of the bar is. */
  get position(): 'above' | 'seen' | 'elsewhere' {
    const { top, bottom, height } = this.#place?.getBoundingClientRect() ?? new DOMRect();
    if (height === 0) return 'elsewhere';
    if (top < 0) return 'above';
    return bottom <= innerHeight ? 'seen' : 'elsewhere';
  }

  /** Whoever goes through the page with the keyboard sees where they are: not a pointer, under which nothing may move. */
  readonly #uncover = (event: Event): void => {
    const [target] = event.composedPath() as [Element];
    const bar = this.#place?.firstElementChild;
    // The browser scrolls to what has the focus only after it has said so.
    requestAnimationFrame(() => {
      if (bar && !bar.contains(target) && target.matches(':focus-visible') && overlap(bar, target))
        target.scrollIntoView({ block: 'center' });
    });
  };

  /** Lifts the bar above everything, or puts it back. */
  float(floats: boolean): void {
    const bar = this.#place?.firstElementChild as HTMLElement | null | undefined;
    if (!bar?.showPopover || floats === Boolean(bar.popover)) return;
    bar.popover = floats ? 'manual' : null;
    if (floats) bar.showPopover();
  }
}

/** One exit in reach is enough. */
function arrange(): void {
  let enough = all.some(({ position }) => position === 'seen');
  for (const bar of all) {
    const { position, hasNews } = bar;
    const floats = hasNews ? position !== 'seen' : position === 'above' && !enough;
    enough ||= floats;
    bar.float(floats);
  }
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}
