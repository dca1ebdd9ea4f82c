/** The one script tag: defines the elements wherever they stand, now or later, and loads only what they need. */
import { deviceTimeZone, nearestLanguage, readingLanguage, type LocaleSource } from '@blind-betting/base';
import { catalog, matchCountry, type Country, type Messages } from '@blind-betting/locales';
import { elements } from './elements.js';
import { showFault } from './fault.js';
import { chunkNames, loadChunk } from './load-chunk.js';
import { mount, mountingScripts } from './mount.js';

/** Milliseconds after which a slow element shows the emergency number. */
const PATIENCE = 2500;

const tags = Object.keys(elements).join();
const known = new WeakSet<Element>();

const source: LocaleSource = {
  // A copy for chosen countries and languages carries fewer files than the catalog names.
  catalog: {
    ...catalog,
    languages: catalog.languages.filter((language) => chunkNames.includes(language)),
    countries: catalog.countries.filter((country) => chunkNames.includes(country)),
  },
  loadMessages: async (language) => (await loadChunk<{ default: Messages }>(language)).default,
  loadCountry: async (country) => (await loadChunk<{ default: Country }>(country)).default,
};

/** Starts element, language and country together; the element finds the last two on their way when it asks. */
async function prepare(element: Element): Promise<void> {
  if (known.has(element)) return;
  known.add(element);
  const { localName } = element;
  if (customElements.get(localName)) return;
  const country = matchCountry(element.getAttribute('country') ?? '', nearestLanguage(element), deviceTimeZone(), source.catalog);
  const patience = setTimeout(() => fault(element, country), PATIENCE);
  // What cannot be had is said by the element itself, which asks again.
  source.loadMessages(readingLanguage(element, source.catalog)).catch(() => {});
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
