import { localeSource, provideLocales, type LocaleSource } from '../locale-source.js';

/** Locales that answer when the test says so. */
export interface DeferredLocales {
  /** Requests that wait, by language or country. */
  waiting: Map<string, { answer(): void; fail(): void }>;
  /** Puts the real source back. */
  restore(): void;
}

/**
 * Replaces the source by one whose requests wait, to test slow, late and failing loads.
 * @returns the requests that wait, by their key; each is answered or failed by the test
 */
export function deferredLocales(): DeferredLocales {
  const real: LocaleSource = localeSource();
  const waiting: DeferredLocales['waiting'] = new Map();
  const defer = <T>(key: string, load: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(key, { answer: () => resolve(load()), fail: () => reject(new Error(`no ${key} in this test`)) });
    });
  provideLocales({
    ...real,
    loadMessages: (language) => defer(language, () => real.loadMessages(language)),
    loadCountry: (country) => defer(country, () => real.loadCountry(country)),
  });
  return { waiting, restore: () => provideLocales(real) };
}
