import {
  catalog,
  loadCountry,
  loadGuide,
  loadMessages,
  matchCountry,
  type Catalog,
  type Country,
  type Guide,
  type Messages,
} from '@blind-betting/locales';
import { nearestLanguage } from './nearest-language.js';
import { deviceTimeZone, readingLanguage } from './reading-language.js';
import { listen, ofDocument } from './unclobbered.js';
import { warnOnce } from './warn-once.js';

/** What an element asks for. */
export interface Place {
  /** BCP 47, a tag of the catalog. */
  language: string;
  /** ISO 3166-1 alpha-2, a code of the catalog; undefined when it cannot be guessed. */
  country: string | undefined;
}

/** Where texts and services come from. */
export interface LocaleSource {
  catalog: Catalog;
  loadMessages(language: string): Promise<Messages>;
  /** @param element that asks: what fails is told on it */
  loadGuide(language: string, element: Element): Promise<Guide>;
  loadCountry(country: string): Promise<Country>;
  /**
   * A file that only one element knows, checked; only where the source is not the package itself.
   * @param name of the file
   * @param hash SHA-256 in base64
   * @param element that asks: what fails is told on it
   */
  loadFile?<Module>(name: string, hash: string, element: Element): Promise<Module>;
  /** @param country the country that the page names for the element, or an empty string */
  placeOf(element: Element, country: string): Place;
  /** @param exit `<quick-exit>` that an element has drawn, and whose code is not here */
  bringExit(exit: Element): void;
}

/**
 * Finds language and country of an element.
 * @param element where it stands counts
 * @param country the country that the page names, or an empty string
 * @param catalog what exists
 * @returns a tag and a code of the catalog; the country is undefined where nothing tells it
 */
export function placeOf(element: Element, country: string, catalog: Catalog): Place {
  const nearest = nearestLanguage(element);
  // The zone only when nothing else tells: the question is slow.
  const place = matchCountry(country, nearest, '', catalog) ?? matchCountry('', '', deviceTimeZone(), catalog);
  const language = readingLanguage(element, catalog);
  // A Belgian page that says "nl" means the Dutch of Belgium; one that says "nl-NL" does not.
  const regional = `${language}-${place}`;
  return { language: nearest === language && catalog.languages.includes(regional) ? regional : language, country: place };
}

/** Milliseconds after the page has loaded in which what a bundler splits off may still come. */
const PATIENCE = 2000;

function missExit(): void {
  const look = () =>
    setTimeout(() => {
      if (!customElements.get('quick-exit'))
        warnOnce(
          "the exit of this page is a plain link, since <quick-exit> is not defined: install @blind-betting/quick-exit and import '@blind-betting/quick-exit/define.js'.",
        );
    }, PATIENCE);
  if (ofDocument('readyState') === 'complete') look();
  else listen('load', look, { once: true });
}

let source: LocaleSource = {
  catalog,
  loadMessages,
  loadGuide,
  loadCountry,
  placeOf: (element, country) => placeOf(element, country, catalog),
  bringExit: missExit,
};

/** The source in use. */
export function localeSource(): LocaleSource {
  return source;
}

/**
 * Replaces the source, before elements are defined. The embed does so, to check the integrity of each file; tests do, to
 * make it slow or fail. Only the source is shared by the page: each element has a language of its own.
 * @param replacement the source to use from now on
 */
export function provideLocales(replacement: LocaleSource): void {
  source = replacement;
}
