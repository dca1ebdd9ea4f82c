import { catalog, loadCountry, loadMessages, type Catalog, type Country, type Messages } from '@blind-betting/locales';

/** Where texts and services come from. */
export interface LocaleSource {
  catalog: Catalog;
  loadMessages(language: string): Promise<Messages>;
  loadCountry(country: string): Promise<Country>;
}

let source: LocaleSource = { catalog, loadMessages, loadCountry };

/** The source in use. */
export function localeSource(): LocaleSource {
  return source;
}

/**
 * Replaces the source, before elements are defined. The embed does so, to check the integrity of each file; tests do, to
 * make it slow or fail. Only the source is shared by the page: each element has a language of its own.
 */
export function provideLocales(replacement: LocaleSource): void {
  source = replacement;
}
