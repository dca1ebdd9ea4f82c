import { plain } from '@blind-betting/locales';

/**
 * What a button with a short word is called: who speaks to a device says what is seen, so the sentence holds it, or follows it.
 * @param shown on the button
 * @param sentence that says what the button does
 * @param language of both, BCP 47
 * @returns the name for assistive technology
 */
export function spokenName(shown: string, sentence: string, language: string): string {
  const [word, whole] = [plain(shown), plain(sentence)];
  const inLowerCase = (text: string) => text.toLocaleLowerCase(language);
  return inLowerCase(whole).includes(inLowerCase(word)) ? whole : `${word} – ${whole}`;
}
