/** The texts of a language as a list: what a reader sees, without the signs of the message format. */
import { texts as listTexts } from '../../packages/locales/lint/walk.mjs';
import { compileMessage } from '../../packages/locales/scripts/compile-message.mjs';
import { languages, wholeMessages, type LanguageFile } from './data.js';

/** What all other languages are translated from. */
export const english = languages.find(({ name }) => name === 'en')!;

const forms = new Map<LanguageFile, Map<string, string[]>>();

/**
 * @param file a language; a regional one is laid over its base
 * @returns for each key the text, or each form of a plural
 */
export function textsOf(file: LanguageFile): Map<string, string[]> {
  const found = forms.get(file) ?? new Map(listTexts(wholeMessages(file)).map(([key, text]) => [key, formsOf(text)]));
  forms.set(file, found);
  return found;
}

/** The keys that a file holds itself: all of them, unless it is regional. */
export function ownKeys(file: LanguageFile): Set<string> {
  return new Set(listTexts(file.content.messages).map(([key]) => key));
}

/** The longest text of a group of keys, and the English one with the same key. */
export interface Longest {
  group: string;
  key: string;
  language: LanguageFile;
  text: string;
  english: string;
}

/**
 * @param files the languages to look through
 * @returns one text for each group of keys; that of the base language where regional ones inherit it
 */
export function longestTexts(files: readonly LanguageFile[]): Longest[] {
  const longest = new Map<string, Longest>();
  const basesFirst = [...files].sort((a, b) => a.name.length - b.name.length);
  for (const language of basesFirst)
    for (const [key, texts] of textsOf(language)) {
      const text = longestOf(texts);
      const group = groupOf(key);
      if (text.length > (longest.get(group)?.text.length ?? 0))
        longest.set(group, { group, key, language, text, english: longestOf(textsOf(english).get(key) ?? []) });
    }
  return [...longest.values()];
}

/** All characters of a language. */
export function charactersOf(file: LanguageFile): string {
  return [file.content.name, ...textsOf(file).values()].flat().join('');
}

function formsOf(text: string): string[] {
  const { message } = compileMessage(text);
  return typeof message === 'string' ? [message] : [...new Set(Object.values(message))];
}

/** Texts of one group stand in places of one size: `card`, `directory.kinds`, `stories.love`. */
function groupOf(key: string): string {
  const parts = key.split('.').filter((part) => !/^\d+$/.test(part));
  return parts.slice(0, -1).slice(0, 2).join('.');
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
