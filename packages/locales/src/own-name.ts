import { sentenceStart } from './format.js';
import { ownNames } from './generated/own-names.js';

/**
 * The name of a language in itself, as its readers look for it: a module of its own, since only a page where a language can be chosen needs all.
 * @param tag BCP 47
 * @returns the name, with a capital where the language has any; the tag itself where it is none of ours
 */
export function ownName(tag: string): string {
  return sentenceStart(ownNames[tag] ?? tag, { language: tag });
}
