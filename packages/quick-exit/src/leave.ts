import { listen, ofDocument } from '@blind-betting/base';
import type { Messages } from '@blind-betting/locales';
import { still } from './still.js';

/** A zero-width space: an empty title would make the tab show the address. */
const NOTHING = '\u200b';

/** How long a step back within the page may take; then the page is left from where it is. */
const PATIENCE = 300;

/**
 * How long the target may be silent; then an empty page takes the place of this one, so that neither its address nor Reload tells of it. Twice
 * what the slowest line tried takes to reach a target that answers (docs/resilience.md, "The exit on a slow line").
 */
const SILENCE = 20_000;

const EMPTY = 'about:blank';

/**
 * Leaves the page: first its content disappears and its title is blank, synchronously; then the current history entry is
 * replaced. The blank stays when the browser brings the page out of its cache. Inside a frame the whole page is left where the
 * browser allows it; where it does not, the frame says that the page around it is still open.
 * @param address http(s), absolute or relative
 * @param messages to say it in; without them such a frame goes there by itself
 */
export async function leave(address: string, messages?: Messages): Promise<void> {
  const view = outermostWindow();
  const pages = new Set([document, view.document]);
  const blankAll = () => pages.forEach((page) => attempt(() => blank(page)));
  blankAll();
  for (const each of new Set([window, view])) attempt(() => still(each as typeof window));
  // Before the page is empty: it may name an address that relative ones start from.
  const target = attempt(() => new URL(address, ofDocument('baseURI')).href) ?? address;
  attempt(() => top === window && empty());
  attempt(() => listen('pageshow', (event) => event.persisted && blankAll()));
  // Whatever of the page is still at work, as an answer that comes in, writes under the blank.
  const observers = [...pages].map((page) => attempt(() => keepBlank(page)));
  attempt(() => pages.forEach(tellNobody));
  attempt(() => silence(view));
  const first = attempt(() => firstEntry(view));
  if (first) {
    const step = attempt(() => view.navigation.traverseTo(first).committed?.catch(() => {}));
    await Promise.race([step, new Promise((resolve) => setTimeout(resolve, PATIENCE))]).catch(() => {});
    // The page around a frame may have answered the step with a title.
    blankAll();
  }
  attempt(() => refuseOthers(view, [target, EMPTY]));
  let page = top ?? window;
  try {
    page.location.replace(target);
  } catch {
    // Where a frame may not, each engine throws a SecurityError at once.
    observers.forEach((observer) => observer?.disconnect());
    // What it says stays, should the browser bring the page out of its cache.
    pages.clear();
    if (messages) return sayStillOpen(messages);
    page = window;
    attempt(() => silence(page));
    page.location.replace(target);
  }
  setTimeout(() => page.location.replace(EMPTY), SILENCE);
}

/** The page around the frame is the reader's to close; nothing of ours is left in it. */
function sayStillOpen({ exit, language, direction }: Messages): void {
  const sentence = ofDocument('createElement').call(document, 'p');
  Object.assign(sentence, { lang: language, dir: direction, tabIndex: -1, textContent: exit.stillOpen });
  sentence.setAttribute('role', 'alert');
  sentence.style.cssText = 'font:1.25em/1.5 system-ui,sans-serif;margin:1em';
  const root = ofDocument('documentElement');
  root.replaceChildren(sentence);
  // A frame may be transparent, and what lies under it as dark as the sentence.
  root.style.cssText = 'display:block!important;background:Canvas!important;color:CanvasText!important';
  sentence.focus();
}

/** Whatever a page has done to the means of leaving, what matters is to go. */
function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

/**
 * Makes a page show nothing, at once.
 * @param page whose content and title disappear
 */
export function blank(page: Document): void {
  const { style } = ofDocument('documentElement', page);
  // A transition of the page's own would delay even what is important.
  style.setProperty('transition', 'none', 'important');
  style.setProperty('display', 'none', 'important');
  // Not by assignment, which an element named "title" would take.
  Reflect.set(Document.prototype, 'title', NOTHING, page);
}

/** So often in a row: a page that answers each change with one of its own would keep the browser from going anywhere. */
const TURNS = 100;

function keepBlank(page: Document): MutationObserver {
  let turns = TURNS;
  const observer = new MutationObserver(() => {
    attempt(() => blank(page));
    // Without what was changed here.
    observer.takeRecords();
    turns -= 1;
    if (turns === 0) observer.disconnect();
    else setTimeout(() => (turns = TURNS));
  });
  observer.observe(page, { attributes: true, characterData: true, childList: true, subtree: true });
  return observer;
}

/**
 * Takes everything out of the page, with whatever plays or speaks in it, and with its listeners: none of them asks whether the reader
 * really wants to leave. Not in a frame, since the page around it holds the frame that is leaving it.
 */
function empty(): void {
  try {
    Reflect.apply(ofDocument('open'), document, []);
    Reflect.apply(ofDocument('close'), document, []);
  } catch {
    // XHTML cannot be opened again; there the blank must do.
  }
  blank(document);
}

/** The window of the whole page, or that of the frame where the page around is of another origin, or stays whatever the frame does. */
function outermostWindow(): Window {
  try {
    return top?.document && !isHeld() ? top : window;
  } catch {
    return window;
  }
}

/** Whether a sandbox keeps the frame from moving the page around it. That page would be blank for good. */
function isHeld(): boolean {
  for (let view: Window = window; view !== top; view = view.parent) {
    const sandbox = view.frameElement?.getAttribute('sandbox');
    if (typeof sandbox === 'string' && !/\ballow-top-navigation(-by-user-activation)?(\s|$)/i.test(sandbox)) return true;
  }
  return false;
}

/**
 * The target does not learn which page the reader left: for a link `rel` says so, for a script only the page can; and WebKit asks the page
 * around a frame.
 */
function tellNobody(page: Document): void {
  const policy = ofDocument('createElement').call(page, 'meta') as HTMLMetaElement;
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  ofDocument('head', page)?.append(policy);
}

/**
 * What listens to navigations cannot call this one off, which would keep the reader on a blank page. Taking the page out does not take
 * these listeners with it, and those that came first are called first, so it is their means that are taken.
 */
function silence({ navigation, NavigateEvent }: Window & Partial<Pick<typeof globalThis, 'NavigateEvent'>>): void {
  // Where the engine has none, an element named "navigation" stands in its place.
  if (!NavigateEvent) return;
  // It could also answer with false.
  navigation.onnavigate = null;
  // Not by assignment, which throws where a page has frozen its built-ins.
  for (const means of ['preventDefault', 'intercept']) Reflect.set(NavigateEvent.prototype, means, () => {});
}

/**
 * Whatever of the page is still at work, as an answer that comes in, may not load it anew or send it elsewhere. The reader may, by the means of
 * the browser.
 */
function refuseOthers({ navigation, NavigateEvent }: Window & Partial<Pick<typeof globalThis, 'NavigateEvent'>>, allowed: string[]): void {
  if (!NavigateEvent) return;
  const { preventDefault } = Event.prototype;
  navigation.addEventListener('navigate', (event) => {
    if (!event.userInitiated && !allowed.includes(event.destination.url)) preventDefault.call(event);
  });
}

/**
 * Jumps within the page, as by a link to a heading, wrote entries of their own. Replacing the last of them alone would let Back
 * lead to the page, so the first of them is the one to replace.
 * @returns its key, where there is an earlier one and the engine tells
 */
function firstEntry(view: Window): string | undefined {
  const { navigation } = view as { navigation?: Navigation };
  return navigation
    ?.entries?.()
    .slice(0, navigation.currentEntry?.index)
    .reduce<string | undefined>((first, { sameDocument, key }) => (sameDocument ? (first ?? key) : undefined), undefined);
}
