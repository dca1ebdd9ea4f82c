/** The data files as they are, so that a new language or country is on these pages without a line changed here. */
import { mergedMessages } from '../../packages/locales/scripts/merge.mjs';

/** Of a file of either kind: who stands for it, and when. */
export type Review = 'draft' | { by: string; date: string };

/** One file of messages/. */
export interface LanguageFile {
  name: string;
  content: { name: string; direction: 'ltr' | 'rtl'; review: Review; messages: object };
}

/** One file of directory/; the audit knows the rest of its shape. */
export interface CountryFile {
  name: string;
  content: { review: Review };
}

export const countries = filesOf<CountryFile['content']>(
  import.meta.glob('../../packages/locales/directory/*.json', { eager: true, import: 'default' }),
);

export const languages = filesOf<LanguageFile['content']>(
  import.meta.glob('../../packages/locales/messages/*.json', { eager: true, import: 'default' }),
);

/** All texts of a language; a regional file is laid over its base, as the build does it. */
export function wholeMessages(file: LanguageFile): object {
  return mergedMessages(
    { ...file, file: file.name },
    languages.map((other) => ({ ...other, file: other.name })),
  );
}

/** Who confirmed a file, for a person. */
export function reviewed(review: Review): string {
  return review === 'draft' ? 'nobody yet' : `${review.by}, ${review.date}`;
}

function filesOf<Content>(found: Record<string, unknown>): { name: string; content: Content }[] {
  return Object.entries(found).map(([path, content]) => ({
    name: path.replace(/.*\/|\.json$/g, ''),
    content: content as Content,
  }));
}
