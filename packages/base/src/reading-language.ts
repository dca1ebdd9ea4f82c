import { matchLanguage, type Catalog } from '@blind-betting/locales';
import { nearestLanguage } from './nearest-language.js';

/**
 * The language to show: the nearest `lang`, then the document's, then those of the browser, then English.
 * @returns a tag of the catalog
 */
export function readingLanguage(element: Element, { languages }: Catalog): string {
  const requested = [nearestLanguage(element), document.documentElement.lang, ...navigator.languages, 'en'];
  return matchLanguage(requested, languages) ?? languages[0] ?? 'en';
}

let timeZone: string | undefined;

/** IANA zone of the device; UTC where a private browser hides it. Asked once: the question is slow, and cards are many. */
export function deviceTimeZone(): string {
  timeZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC';
  return timeZone;
}
