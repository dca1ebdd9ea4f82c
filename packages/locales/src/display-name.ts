import type { Reader } from './format.js';
import { ownNames } from './generated/catalog.js';

/**
 * The name of a country.
 * @param code ISO 3166-1 alpha-2, or EU
 * @param reader in whose language to name it
 * @returns the name; the code itself where the engine knows none
 */
export function countryName(code: string, { language, names, countryNames }: Pick<Reader, 'language' | 'names' | 'countryNames'>): string {
  return countryNames?.[code] ?? names?.countries[code] ?? nameOf('region', code, language);
}

/**
 * The name of a language that a service speaks. The build knows them all: Chromium names languages in few languages only, WebKit begins them
 * with a capital in some, and CLDR has a word that hurts for Romani in seven (version 48).
 * @param tag BCP 47
 * @param reader in whose language to name it
 * @returns the name; the name in itself where no service speaks it
 */
export function languageName(tag: string, { languageNames }: Pick<Reader, 'languageNames'>): string {
  return languageNames[tag] ?? ownName(tag);
}

/**
 * The name of a language in itself, as its readers look for it.
 * @param tag BCP 47
 * @returns the name; the tag itself where the engine knows none
 */
export function ownName(tag: string): string {
  return ownNames[tag] ?? nameOf('language', tag, tag);
}

function nameOf(type: 'region' | 'language', code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type, languageDisplay: 'standard' }).of(code) ?? code;
  } catch {
    return code;
  }
}
