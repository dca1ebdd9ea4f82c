import type { Reader } from './format.js';
import { ownNames } from './generated/catalog.js';

/**
 * The name of a country.
 * @param code ISO 3166-1 alpha-2, or EU
 * @param reader in whose language to name it
 * @returns the name; the code itself where the engine knows none
 */
export function countryName(code: string, { language, names }: Reader): string {
  return names?.countries[code] ?? nameOf('region', code, language);
}

/**
 * The name of a language; in itself where the engine has no names in the reader's language.
 * @param tag BCP 47
 * @param reader in whose language to name it
 * @returns the name; the tag itself where the engine knows none
 */
export function languageName(tag: string, { language, names }: Reader): string {
  return names ? ownName(tag) : nameOf('language', tag, language);
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
