/** The one script tag: defines the elements wherever they stand, now or later, and loads only what they need. */
import { placeOf, type LocaleSource } from '@blind-betting/base';
import { catalog as wholeCatalog, type Country, type Messages } from '@blind-betting/locales';
import { showFault } from './fault.js';
import { chunkNames, elements, loadChunk } from './load-chunk.js';
import { mount, mountingScripts } from './mount.js';

/** Milliseconds after which a slow element shows the emergency number. */
const PATIENCE = 2500;

const tags = elements.join();
const known = new WeakSet<Element>();

// A copy for chosen countries and languages carries fewer files than the catalog names.
const catalog = {
  ...wholeCatalog,
  languages: wholeCatalog.languages.filter((language) => chunkNames.includes(language)),
  countries: wholeCatalog.countries.filter((country) => chunkNames.includes(country)),
};

const source: LocaleSource = {
  catalog,
  placeOf: (element, country) => placeOf(element, country, catalog),
  loadMessages: async (language) => (await loadChunk<{ default: Messages }>(language)).default,
  loadCountry: async (country) => (await loadChunk<{ default: Country }>(country)).default,
};

/** Starts element, language and country together; the element finds the last two on their way when it asks. */
async function prepare(element: Element): Promise<void> {
  if (known.has(element)) return;
  known.add(element);
  const { localName } = element;
  if (customElements.get(localName)) return;
  const { language, country } = source.placeOf(element, element.getAttribute('country') ?? '');
  const patience = setTimeout(() => fault(element, country), PATIENCE);
  // What cannot be had is said by the element itself, which asks again.
  source.loadMessages(language).catch(() => {});
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
