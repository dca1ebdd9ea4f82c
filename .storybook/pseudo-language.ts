/** A language that nobody speaks: English with strange letters and a third longer. What stays plain English on the screen was not translated. */
import { localeSource, placeOf, provideLocales } from '@blind-betting/base';
import type { Guide, Messages } from '@blind-betting/locales';

/** The tag that is used for such texts; XA is no country. */
export const PSEUDO = 'en-XA';

const LETTERS: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  E: 'Ê',
  I: 'Î',
  O: 'Ø',
  T: 'Ţ',
  Y: 'Ÿ',
};

/**
 * Makes a text strange and long, and leaves what the kit fills in.
 * @param text a message; what stands in braces is kept
 */
export function pseudo(text: string): string {
  const strange = text.replace(/\{[^}]*\}|[a-zA-Z]/g, (found) => LETTERS[found] ?? found);
  return `${strange}${' ~~~'.repeat(Math.ceil(text.length / 12))}`;
}

/** Adds the language to what the elements can load. */
export function providePseudoLanguage(): void {
  const source = localeSource();
  const catalog = { ...source.catalog, languages: [...source.catalog.languages, PSEUDO] };
  provideLocales({
    ...source,
    catalog,
    placeOf: (element, country) => placeOf(element, country, catalog),
    loadMessages: async (language) =>
      language === PSEUDO
        ? { ...changed<Messages>(await source.loadMessages('en')), language, direction: 'ltr' }
        : source.loadMessages(language),
    loadGuide: async (language, element) =>
      language === PSEUDO ? changed<Guide>(await source.loadGuide('en', element)) : source.loadGuide(language, element),
  });
}

/** The same shape with other texts. */
function changed<Texts>(node: unknown): Texts {
  if (typeof node === 'string') return pseudo(node) as Texts;
  if (Array.isArray(node)) return node.map((item) => changed<unknown>(item)) as Texts;
  if (node === null || typeof node !== 'object') return node as Texts;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, changed<unknown>(value)])) as Texts;
}
