import type { Country, Messages } from '@blind-betting/locales';
import type { LocaleHost } from './locale-controller.js';
import { localeSource } from './locale-source.js';
import { textOf } from './text-of.js';

/** What a server says of a page before it draws the elements of that page. */
export interface PageAhead {
  /** BCP 47, as in the `lang` of the elements. */
  language: string;
  /** ISO 3166-1 alpha-2, as in their `country`. */
  country: string;
  /** A directory stands on the page. */
  hasDirectory?: boolean;
  /** The page has its exit already: elsewhere, or in an element drawn after an earlier call. */
  hasExit?: boolean;
}

const texts = new Map<string, Messages>();
const services = new Map<string, Country>();
let page: Partial<PageAhead> & { holder?: unknown } = {};

/**
 * Loads what elements need to be drawn on a server, where nothing can be awaited while they are. Call it before each page, and draw the page
 * before the next call. An element finds its texts by its own `lang` and `country`: on a server it cannot look around.
 * @param ahead language and country, and what else stands on the page
 * @throws {Error} when there are no texts in the language, or no such country
 */
export async function loadAhead(ahead: PageAhead): Promise<void> {
  const { catalog, loadMessages, loadCountry } = localeSource();
  const { language, country } = ahead;
  if (!catalog.languages.includes(language))
    throw new Error(`Nothing can be drawn in "${language}": there are no texts. Known: ${catalog.languages.join(', ')}.`);
  if (!catalog.countries.includes(country))
    throw new Error(`Nothing can be drawn for "${country}": it is no country of ours. Known: ${catalog.countries.join(', ')}.`);
  const tags = [language, `${language}-${country}`].filter((tag) => catalog.languages.includes(tag));
  const [place, ...messages] = await Promise.all([loadCountry(country), ...tags.map((tag) => loadMessages(tag))]);
  services.set(country, place);
  for (const found of messages) texts.set(found.language, found);
  page = { ...ahead };
}

/** What was said of the page that is being drawn, and which element holds its exit; nothing in a browser. */
export function pageAhead(): typeof page {
  return page;
}

/**
 * Texts and services that were loaded before, asked for when the element is drawn and its attributes are known.
 * @param host on a server
 * @returns properties of its controller
 */
export function loadedAhead(host: LocaleHost): PropertyDescriptorMap {
  const place = () => localeSource().placeOf(host, textOf(host.country));
  return {
    messages: { get: () => texts.get(place().language) },
    country: { get: () => services.get(place().country ?? '') },
  };
}
