import type { Reader } from './format.js';
import type { Messages } from './generated/types.js';

/**
 * The name of a country.
 * @param code ISO 3166-1 alpha-2, or EU
 * @param reader in whose language to name it
 * @returns the name; the code itself where it is none of a country of ours
 */
export function countryName(code: string, { names }: Pick<Reader, 'names'>): string {
  return names.countries[code] ?? code;
}

/**
 * The name of a language that a service speaks. The build writes them all: Chromium knows names in few languages only, WebKit begins them
 * with a capital in some, and CLDR has a word that hurts for Romani in seven (version 48).
 * @param tag BCP 47
 * @param reader in whose language to name it
 * @returns the name; the tag itself where no service speaks it
 */
export function languageName(tag: string, { languageNames }: Pick<Reader, 'languageNames'>): string {
  return languageNames[tag] ?? tag;
}

/**
 * The name of a country in a list to choose from: without the article that it has in a sentence, so that typing its first letter finds it.
 * @param code ISO 3166-1 alpha-2
 * @param messages of the reader's language
 */
export function choiceName(code: string, messages: Messages): string {
  return messages.names.bare?.[code] ?? countryName(code, messages);
}

/**
 * Countries in the order of the reader's alphabet.
 * @param codes ISO 3166-1 alpha-2
 * @param messages of the reader's language
 * @returns a new list
 */
export function inOrder(codes: readonly string[], { names }: Messages): string[] {
  return Object.keys(names.countries).filter((code) => codes.includes(code));
}
