import type { LocaleSource } from '@blind-betting/base';

/** Stands in for the base's own source inside the kit chunk: the entry hands over one that checks every file. */
let source: LocaleSource;

/** The source that the entry handed over. */
export function localeSource(): LocaleSource {
  return source;
}

/** @param replacement the source of the entry */
export function provideLocales(replacement: LocaleSource): void {
  source = replacement;
}
