import { sentenceStart, type Reader } from './format.js';
import { ownNames } from './generated/catalog.js';
import type { Messages } from './generated/types.js';
import { remember } from './remember.js';

const regionNames = remember((language) => new Intl.DisplayNames([language], { type: 'region' }));
const languageNames = remember((language) => new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }));

/**
 * The name of a country.
 * @param code ISO 3166-1 alpha-2, or EU
 * @param reader in whose language to name it
 * @returns the name; the code itself where the engine knows none
 */
export function countryName(code: string, { language, names, countryNames }: Pick<Reader, 'language' | 'names' | 'countryNames'>): string {
  return countryNames?.[code] ?? names?.countries[code] ?? nameOf(regionNames, code, language);
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
  // WebKit begins some of them with a capital, others not; in a list all begin with one.
  return sentenceStart(ownNames[tag] ?? nameOf(languageNames, tag, tag), { language: tag });
}

/**
 * The name of a country in a list to choose from: without the article that it has in a sentence, so that typing its first letter finds it.
 * @param code ISO 3166-1 alpha-2
 * @param messages of the reader's language
 */
export function choiceName(code: string, messages: Messages): string {
  return messages.names?.bare?.[code] ?? countryName(code, messages);
}

/**
 * Countries in the order of the reader's alphabet. The build sorts them: Chromium lacks the alphabets of eight languages of ours.
 * @param codes ISO 3166-1 alpha-2
 * @param messages of the reader's language
 * @returns a new list
 */
export function inOrder(codes: readonly string[], { countryOrder }: Messages): string[] {
  const order: string[] = countryOrder.match(/../g) ?? [];
  return [...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function nameOf(names: typeof regionNames, code: string, language: string): string {
  try {
    return names(language).of(code) ?? code;
  } catch {
    return code;
  }
}
