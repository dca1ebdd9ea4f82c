import type { Country, Messages } from '@blind-betting/locales';
import type { LocaleHost } from './locale-controller.js';
import { localeSource } from './locale-source.js';
import { textOf } from './text-of.js';
import { warnOnce } from './warn-once.js';

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

/** The page that is drawn, and which element holds its exit. */
export type PageInWork = Partial<PageAhead> & { holder?: unknown };

const texts = new Map<string, Messages>();
const services = new Map<string, Country>();
let pageInWork: () => PageInWork = () => ({});

/**
 * @internal Loads what elements need to be drawn on a server.
 * @param ahead language and country
 * @param page tells which page is drawn, whenever an element asks
 * @throws {Error} when there are no texts in the language, or no such country
 */
export async function loadFor({ language, country }: PageAhead, page: () => PageInWork): Promise<void> {
  pageInWork = page;
  const { catalog, loadMessages, loadCountry } = localeSource();
  if (!catalog.languages.includes(language))
    throw new Error(`Nothing can be drawn in "${language}": there are no texts. Known: ${catalog.languages.join(', ')}.`);
  if (!catalog.countries.includes(country))
    throw new Error(`Nothing can be drawn for "${country}": it is no country of ours. Known: ${catalog.countries.join(', ')}.`);
  const tags = [language, `${language}-${country}`].filter((tag) => catalog.languages.includes(tag));
  const [place, ...messages] = await Promise.all([loadCountry(country), ...tags.map((tag) => loadMessages(tag))]);
  services.set(country, place);
  for (const found of messages) texts.set(found.language, found);
}

/** What was said of the page that is being drawn, and which element holds its exit; nothing in a browser. */
export function pageAhead(): PageInWork {
  return pageInWork();
}

/**
 * Texts and services that were loaded before, asked for when the element is drawn and its attributes are known.
 * @param host on a server
 * @returns properties of its controller
 */
export function loadedAhead(host: LocaleHost): PropertyDescriptorMap {
  const place = () => localeSource().placeOf(host, textOf(host.country));
  const known = <Value>(found: Value | undefined, name: string): Value | undefined => {
    // Where nothing was loaded at all, the page sends what stands between the tags, and means to.
    if (!found && texts.size > 0) warnOnce(`<${host.localName}> is drawn without "${name}": await loadAhead() for it first.`);
    return found;
  };
  return {
    messages: { get: () => known(texts.get(place().language), place().language) },
    country: { get: () => place().country && known(services.get(place().country!), place().country!) },
  };
}
