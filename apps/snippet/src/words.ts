/** The page's own words: one file for each language in `words/`. */
type Texts = typeof import('../words/en.json');

/** Keys of the words. */
export type Word = Exclude<keyof Texts, 'review'>;

const files = import.meta.glob<Texts>('../words/*.json', { eager: true, import: 'default' });

export const words: Record<string, Texts> = Object.fromEntries(
  Object.entries(files).map(([path, texts]) => [path.replace(/^.*\/(.*)\.json$/, '$1'), texts]),
);

/** @returns the text, with values in the place of `{name}` */
export function written(texts: Texts, word: Word, values: Record<string, string> = {}): string {
  return texts[word].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export type { Texts };
