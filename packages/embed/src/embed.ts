/** The one script tag: defines the elements wherever they stand, now or later, and loads only what they need. */
import { deviceTimeZone, hasSheets, ofDocument, placeOf, warnOnce, type LocaleSource } from '@blind-betting/base';
import { FALLBACK_CLASS, hints, type Country, type Guide, type Messages } from '@blind-betting/locales';
import { showFault } from './fault.js';
import { hasWork, warnOfOther } from './first-version.js';
import { countries, elements, forgetWhenOnline, languages, loadChunk, nextTask } from './load-chunk.js';
import { definedByTag, mount } from './mount.js';
import { report } from './report.js';

/** Milliseconds after which an element that has not drawn itself shows the emergency number. */
const PATIENCE = 2500;

const tags = elements.join();
const known = new WeakSet<Element>();
/** Tags that this copy of the kit has defined. */
const ours = new Set<string>();

const catalog = { languages, countries, ...hints };

/** Elements that may hold the exit of the page. */
const HOLDERS = 'help-directory:not([no-exit]),[exit]';

/** An element asks for its place and, in the same step, for its files: so what fails is told on the one that asked last. */
let asking: Element;

async function ask<Module>(name: string, element = asking, hash?: string): Promise<Module> {
  try {
    const answer = await loadChunk<Module>(name, hash);
    await nextTask();
    return answer;
  } catch (error) {
    report(element, error as Error);
    throw error;
  }
}

const source: LocaleSource = {
  catalog,
  placeOf(element, country) {
    asking = element;
    return placeOf(element, country, catalog);
  },
  loadMessages: async (tag) => (await ask<{ default: Messages }>(tag)).default,
  async loadGuide(tag, element) {
    try {
      // Its hash travels in the language's own file, so that the table every reader loads stays short.
      const { guide } = await ask<{ guide: string }>(tag, element);
      return (await ask<{ default: Guide }>(`${tag}.guide`, element, guide)).default;
    } catch (error) {
      // The directory shows a sentence and does not throw; language and country are named on the console by the element.
      warnOnce((error as Error).message);
      throw error;
    }
  },
  // Its hash travels in the file that asks for it, so that the table every reader loads stays short.
  loadFile: (name, hash, element) => ask(name, element, hash),
  loadCountry: async (country) => (await ask<{ default: Country }>(country)).default,
  async bringExit(exit) {
    try {
      await define(exit);
    } catch (error) {
      // The plain link between its tags stays.
      warnOnce((error as Error).message);
      report(exit, error as Error);
      addEventListener('online', () => exit.isConnected && void source.bringExit(exit), { once: true });
    }
  },
};

/** Loads the code of an element, and defines it where nobody has. */
async function define(element: Element): Promise<void> {
  const { localName } = element;
  const [kit, chunk] = await Promise.all([
    ask<{ provideLocales(source: LocaleSource): void }>('kit', element),
    ask<{ default(kit: unknown): void }>(localName, element),
  ]);
  if (customElements.get(localName)) return;
  kit.provideLocales(source);
  ours.add(localName);
  chunk.default(kit);
}

let hasPlainExit = false;

/** Below what the partner wrote, since nothing draws the element that would hold the exit: a link, and the keys. */
function bringPlainExit(element: Element): void {
  if (hasPlainExit) return;
  hasPlainExit = true;
  const exit = ofDocument('createElement').call(document, 'quick-exit');
  exit.setAttribute('href', element.getAttribute('exit-href') ?? '');
  element.shadowRoot?.append(' ', exit);
  void source.bringExit(exit);
}

/** More than a sentence between the tags. */
const BLOCKS = `:scope>:not(.${FALLBACK_CLASS},a,p,span,[slot]),:scope>p+*`;

/** A printed fallback that has left its element. */
const BESIDE = `:not(${tags})>.${FALLBACK_CLASS}`;

/** What tells that a tool or a hand may have moved or left out an end tag; nothing where none has. */
const findBreak = (element: Element): unknown =>
  // Not all of the page is there: it is looked at later.
  ofDocument('readyState') === 'loading' ||
  ofDocument('querySelector').call(document, BESIDE) ||
  // Where the parser has written a line break behind an element, it has seen its end tag.
  (element.nextSibling?.nodeType !== 3 && (element.querySelector(BLOCKS) ?? (element.firstElementChild && !element.querySelector('a'))));

/** Starts element, language and country together; the element finds the last two on their way when it asks. */
async function prepare(element: Element): Promise<void> {
  if (known.has(element)) return;
  known.add(element);
  const { localName } = element;
  const earlier = customElements.get(localName) as { version?: string } | undefined;
  if (earlier && !ours.has(localName)) {
    warnOfOther(earlier.version);
    return;
  }
  const place = () => source.placeOf(element, element.getAttribute('country') ?? '');
  let isLate = false;
  const show = () => {
    isLate = true;
    // Asked now, and not when the element was found: a framework may set attributes late.
    const { country } = place();
    const number = (country && catalog.emergency[country]) ?? '112';
    // Once it has its texts, or has said that it has none, the element shows a number of its own.
    if (!element.shadowRoot?.querySelector('.root[lang], .fault')) showFault(element, number);
  };
  if (!hasSheets() && localName !== 'quick-exit') {
    show();
    if (matches(element, HOLDERS)) bringPlainExit(element);
    return;
  }
  const patience = setTimeout(show, PATIENCE);
  try {
    // First, since the question of the place takes the engine a while.
    const code = define(element);
    // It will ask for it once it is drawn, and say then what is wrong.
    if (matches(element, HOLDERS)) loadChunk('quick-exit').catch(() => {});
    const { language, country } = place();
    const texts = Promise.allSettled([source.loadMessages(language), country && source.loadCountry(country)]);
    // Numbers are written by it. Where the first answer takes 20 ms, the files on their way take them too.
    deviceTimeZone();
    await code;
    // Its first update empties the notice, though the texts may still be on their way.
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    if (isLate) show();
    // What of these cannot be had is said by the element itself, which asks again.
    await texts;
    clearTimeout(patience);
    if (findBreak(element)) (await ask<typeof import('./pasted.js')>('pasted', element)).mend(elements);
  } catch (error) {
    // First of all; and once more when patience ends, for the attributes that come late.
    show();
    warnOnce((error as Error).message);
    report(element, error as Error);
    addEventListener(
      'online',
      () => {
        known.delete(element);
        void prepare(element);
      },
      { once: true },
    );
  }
}

// Fields of a form hide what the form itself has under their names.
function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

function discover(node: Node, works: boolean): void {
  // A node that was made in a frame is no Element of this window.
  if (!(node instanceof Element) && node.nodeType !== 1) return;
  for (const element of [node as Element, ...Element.prototype.querySelectorAll.call(node, `${tags},script`)]) {
    if (matches(element, 'script')) mount(element as HTMLScriptElement);
    else if (works && matches(element, tags)) void prepare(element);
  }
}

function start(): void {
  forgetWhenOnline();
  const works = hasWork();
  // Before the first look, so that what the tag mounts is seen too.
  new MutationObserver((records) => {
    for (const record of records) record.addedNodes.forEach((node) => discover(node, works));
  }).observe(document, { childList: true, subtree: true });
  // Past an element of the page with that name.
  discover(Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement, works);
  // Elements in shadow roots are not seen from here: the tag can name what to define.
  if (works) for (const name of definedByTag()) void prepare(ofDocument('createElement').call(document, name));
}

// A framework may draw its pages on a server, where there is none yet.
if ('document' in globalThis) start();
