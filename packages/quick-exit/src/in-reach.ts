import { listen, ofDocument, rootsAround, unlisten } from '@blind-betting/base';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { freePlace, MARGIN } from './free-place.js';
import { isControl, keptFree, type KeptFree } from './kept-free.js';

type Host = ReactiveControllerHost & HTMLElement & { renderRoot: ParentNode };

/** Every bar of the page, in the order of their coming. */
const all: InReach[] = [];

/** Whatever moves what is in the window. */
const MOVES = ['scroll', 'resize'] as const;
let layout: ResizeObserver | undefined;
/** Of the trees in the window: a card that turns brings its numbers, and moves nothing around it. */
let changes: MutationObserver | undefined;
/** Trees whose focus may come to lie under a bar: moves within a shadow tree are not heard outside of it. */
let heard = new Set<Node>();

/**
 * Keeps a bar in reach. Its place is in the flow of the page; where that has scrolled away, the bar floats above everything else, at the top
 * or as near to it as it covers no number, and the place it left stays free. An engine without popovers lets it stick.
 */
export class InReach implements ReactiveController {
  /** The bar has news, and must be seen even before the reader has come to it. */
  hasNews = false;
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  #place: HTMLElement | undefined;
  #trees: Node[] = [];
  #sheet: CSSStyleSheet | undefined;
  #kept = '';
  #rules = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Chromium's observer at times calls a bar seen whole while it is still above, and is silent when it comes.
    if (all.push(this) === 1) watch();
    // Downwards and sideways there is no edge, so that a jump from far above to far below is a change too.
    this.#observer = new IntersectionObserver(arrange, { threshold: 1, rootMargin: '0px 99999px 99999px' });
    if (this.#place) this.#observer.observe(this.#place);
    this.#trees = rootsAround(this.#host);
    hearFocus();
  }

  hostUpdated(): void {
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.place') ?? undefined;
    if (place && place !== this.#place) this.#observer?.observe(place);
    this.#place = place;
    arrange();
  }

  hostDisconnected(): void {
    this.float(undefined);
    all.splice(all.indexOf(this), 1);
    hearFocus();
    if (all.length === 0) unwatch();
    this.#observer?.disconnect();
  }

  /** The trees around it. */
  get trees(): readonly Node[] {
    return this.#trees;
  }

  get isFloating(): boolean {
    return Boolean((this.#place?.firstElementChild as HTMLElement | null | undefined)?.popover);
  }

  /** Where the place of the bar is. */
  get position(): 'above' | 'seen' | 'elsewhere' {
    const { top, bottom, height } = this.#place?.getBoundingClientRect() ?? new DOMRect();
    if (height === 0) return 'elsewhere';
    if (top < 0) return 'above';
    // News stand below the button.
    const news = this.hasNews ? this.#place!.querySelector('.progress')!.getBoundingClientRect().height : 0;
    return bottom + news <= innerHeight ? 'seen' : 'elsewhere';
  }

  /** @param target that has the focus, and is brought out from under the bar */
  uncover(target: Element): void {
    const bar = this.#place?.firstElementChild;
    if (!bar || bar.contains(target) || !isControl(target.getBoundingClientRect())) return;
    if (overlap(bar, target)) target.scrollIntoView({ block: 'center' });
  }

  /**
   * Lifts the bar above everything, or puts it back.
   * @param free what it must not cover; undefined to put it back
   */
  float(free: KeptFree | undefined): void {
    const bar = this.#place?.firstElementChild as HTMLElement | null | undefined;
    if (!bar?.showPopover) return;
    if (Boolean(free) !== Boolean(bar.popover)) {
      const { width, height } = this.#place!.getBoundingClientRect();
      this.#kept = `.place{min-inline-size:min(100%,${width}px);min-block-size:${height}px}`;
      bar.popover = free ? 'manual' : null;
      if (free) bar.showPopover();
    }
    this.#apply(free ? this.#kept + this.#dodge(bar, free) : '');
  }

  #dodge(bar: HTMLElement, { boxes }: KeptFree): string {
    const { width, top, bottom } = bar.getBoundingClientRect();
    // News stand below the button.
    const end = Math.max(bottom, bar.querySelector('.progress')!.getBoundingClientRect().bottom);
    const view = { width: ofDocument('documentElement').clientWidth, height: innerHeight };
    const own = getComputedStyle(bar).direction === 'rtl' ? 'left' : 'right';
    const { side, top: y } = freePlace({ width, height: end - top }, view, own, boxes);
    return `.bar:popover-open{inset:${y}px ${side === 'right' ? `${MARGIN}px auto auto` : `auto auto ${MARGIN}px`}}`;
  }

  /** By a sheet of its own: a style attribute is refused by strict policies. The browser takes it away in another document. */
  #apply(rules: string): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const isLost = !this.#sheet || !root.adoptedStyleSheets.includes(this.#sheet);
    if (rules === this.#rules && !(rules && isLost)) return;
    if (isLost) {
      this.#sheet = new (this.#host.ownerDocument.defaultView as typeof window & typeof globalThis).CSSStyleSheet();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    this.#sheet!.replaceSync(rules);
    this.#rules = rules;
  }
}

let frame = 0;

/** However much moves, once for each frame. */
function soon(): void {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    arrange();
  });
}

function watch(): void {
  for (const type of MOVES) listen(type, soon, { passive: true, capture: true });
  layout ??= new ResizeObserver(soon);
  const body = ofDocument('body') as HTMLElement | null;
  if (body) layout.observe(body);
}

function unwatch(): void {
  for (const type of MOVES) unlisten(type, soon, { capture: true });
  layout?.disconnect();
  changes?.disconnect();
}

/** @param shown trees in the window while a bar floats there */
function hearFocus(shown: readonly Node[] = []): void {
  const trees = new Set([...all.flatMap((bar) => bar.trees), ...shown]);
  for (const tree of heard) if (!trees.has(tree)) unlisten('focusin', uncover, false, tree);
  for (const tree of trees) listen('focusin', uncover, false, tree);
  heard = trees;
}

/** Whoever goes through the page with the keyboard sees where they are: not a pointer, under which nothing may move. */
function uncover(event: Event): void {
  const [target] = event.composedPath() as [Element];
  // The browser scrolls to what has the focus only after it has said so.
  requestAnimationFrame(() => {
    arrange();
    if (target.matches(':focus-visible')) for (const bar of all) bar.uncover(target);
  });
}

/** One exit in reach is enough. */
function arrange(): void {
  let enough = all.some(({ position }) => position === 'seen');
  let free: KeptFree | undefined;
  for (const bar of all) {
    const { position, hasNews } = bar;
    // Afloat, news may be lower than in its place: it stays there until it is told.
    const floats = hasNews ? position !== 'seen' || bar.isFloating : position === 'above' && !enough;
    enough ||= floats;
    if (floats) free ??= keptFree(bar.trees);
    bar.float(floats ? free : undefined);
  }
  changes?.disconnect();
  hearFocus(free?.trees);
  if (free) follow(free.trees);
}

/** Comes back with whatever changes in the window while something floats there. */
function follow(trees: readonly ShadowRoot[]): void {
  changes ??= new MutationObserver(soon);
  for (const tree of trees) changes.observe(tree, { attributes: true, characterData: true, childList: true, subtree: true });
  const isMoving = ({ playState, effect }: Animation) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  if (trees.some((tree) => tree.getAnimations().some(isMoving))) soon();
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}
