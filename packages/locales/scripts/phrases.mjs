/**
 * Marks where a title may be broken, with U+200B, in a language that writes no spaces between words. By hand: what a machine takes for words
 * cuts "ปฏิเสธ" after its first letter and "钱没了" before its last (findings/phrases-cut-inside-words.sh), and a phrase is more than a word.
 * @param {string} title
 * @param {readonly string[] | undefined} phrases of the language's file: its titles, with a `|` where a line may end
 * @returns {string} the same title where the file has none
 * @throws {Error} for a title that is not among them
 */
export function markPhrases(title, phrases) {
  if (!phrases) return title;
  const found = phrases.find((marked) => marked.replaceAll('|', '') === title);
  if (!found) throw new Error(`write in "phrases" where this title may be broken, with a "|": ${title}`);
  return found.replaceAll('|', '\u200b');
}
