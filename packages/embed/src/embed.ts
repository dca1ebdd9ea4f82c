/** The one script tag: defines the elements wherever they stand, now or later, and loads only what they need. */
import { placeOf, type LocaleSource } from '@blind-betting/base';
import { hints, type Country, type Guide, type Messages } from '@blind-betting/locales';
import { showFault } from './fault.js';
import { countries, elements, languages, loadChunk } from './load-chunk.js';
import { mount, mountingScripts } from './mount.js';

/** Milliseconds after which a slow element shows the emergency number. */
const PATIENCE = 2500;

const tags = elements.join();
const known = new WeakSet<Element>();

const catalog = { languages, countries, ...hints };

const language = (tag: string) => loadChunk<{ default: Messages; guide: string }>(tag);

const source: LocaleSource = {
  catalog,
  placeOf: (element, country) => placeOf(element, country, catalog),
  loadMessages: async (tag) => (await language(tag)).default,
  // Its hash travels in the language's own file, so that the table every reader loads stays short.
  loadGuide: async (tag) => (await loadChunk<{ default: Guide }>(`${tag}.guide`, (await language(tag)).guide)).default,
  loadCountry: async (country) => (await loadChunk<{ default: Country }>(country)).default,
};

/** Starts element, language and country together; the element finds the last two on their way when it asks. */
async function prepare(element: Element): Promise<void> {
  if (known.has(element)) return;
  known.add(element);
  const { localName } = element;
  if (customElements.get(localName)) return;
  const place = source.placeOf(element, element.getAttribute('country') ?? '');
  const { country } = place;
  const patience = setTimeout(() => fault(element, country), PATIENCE);
  // What cannot be had is said by the element itself, which asks again.
  source.loadMessages(place.language).catch(() => {});
  if (country) source.loadCountry(country).catch(() => {});
  try {
    const [kit, chunk] = await Promise.all([
      loadChunk<{ provideLocales(source: LocaleSource): void }>('kit'),
      loadChunk<{ default(kit: unknown): void }>(localName),
    ]);
    kit.provideLocales(source);
    if (!customElements.get(localName)) chunk.default(kit);
  } catch (error) {
    console.warn(`Blind Betting: <${localName}> ${(error as Error).message}`);
    fault(element, country);
    addEventListener(
      'online',
      () => {
        known.delete(element);
        void prepare(element);
      },
      { once: true },
    );
  } finally {
    clearTimeout(patience);
  }
}

function fault(element: Element, country: string | undefined): void {
  if (!element.matches(':defined')) showFault(element, (country && catalog.emergency[country]) ?? '112');
}

function discover(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.matches(tags)) void prepare(node);
  for (const element of node.querySelectorAll(tags)) void prepare(element);
}

function start(): void {
  for (const script of mountingScripts(import.meta.url)) mount(script);
  discover(document.documentElement);
  new MutationObserver((records) => {
    for (const record of records) record.addedNodes.forEach(discover);
  }).observe(document, { childList: true, subtree: true });
}

start();
