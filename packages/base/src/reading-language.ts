import { matchLanguage, type Catalog } from '@blind-betting/locales';
import { isServer } from './is-server.js';
import { nearestLanguage } from './nearest-language.js';
import { warnOnce } from './warn-once.js';
import { ofDocument } from './unclobbered.js';

/**
 * The language to show: the nearest `lang`, then the document's, then those of the browser, then English.
 * @param element where it stands counts
 * @param catalog what exists; only its languages count
 * @returns a tag of the catalog
 */
export function readingLanguage(element: Element, { languages }: Catalog): string {
  const nearest = nearestLanguage(element);
  const found = matchLanguage([nearest], languages);
  if (found) return found;
  const wanted = isServer ? [] : [ofDocument('documentElement').lang, ...navigator.languages];
  const language = matchLanguage([...wanted, 'en'], languages) ?? languages[0] ?? 'en';
  if (nearest) warnOnce(`<${element.localName}> lang="${nearest}" has no texts, "${language}" is used. Known: ${languages.join(', ')}.`);
  return language;
}

let timeZone: string | undefined;

/** ECMAScript Temporal, which TypeScript does not know yet: it answers at once, where the first DateTimeFormat takes 20 ms. */
const { Temporal } = globalThis as { Temporal?: { Now?: { timeZoneId?(): string } } };

/**
 * IANA zone of the device; UTC where a private browser hides it, and on a server, which is not where the reader is. Asked once: the question may be slow, and cards are many.
 * @returns such as `Europe/Brussels`
 */
export function deviceTimeZone(): string {
  if (isServer) return 'UTC';
  timeZone ??= Temporal?.Now?.timeZoneId?.() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  return timeZone;
}
