/** Titles before a person's name, in the languages of our countries; with a stop only where the word alone means something else. */
const TITLES =
  'mr mrs ms miss mx dr prof sir herr frau hr\\. fr\\. dhr mevr mevrouw meneer monsieur madame mme mlle m\\. mag\\. sr\\. sra señor señora ' +
  'sig sig\\.ra signor signora signora dott dott\\.ssa sr\\.ª sra\\. senhor senhora pani paní gospodin gospođa gospa g\\. ga\\. fru herra rouva ' +
  'hra proua härra kungs kundze ponas ponia domnul doamna dl dna bay bayan zoti zonja κ\\. κα κύριος κυρία г-н г-жа господин госпожа ' +
  'пан пані госпођа ბატონი ქალბატონი';
const TITLED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${TITLES.split(' ').join('|')})(?:\\.?\\s+|\\.)\\p{Lu}`, 'iu');
/** One of two names cut to its first letter: "A. Example", "Anna E." */
const CUT = /(?<![\p{L}.])(?:\p{Lu}\. ?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\.(?![\p{L}\p{N}]))/u;

/**
 * Whether a text that shall name an organisation or a role gives a person away.
 * @param {string} text
 * @returns {string | undefined} what it looks like, in words that go after "looks like"; undefined where it does not
 */
export function personIn(text) {
  if (text.includes('@')) return 'a mail address';
  if ((text.match(/\p{Nd}/gu) ?? []).length >= 6) return 'a phone number';
  // Only the name begins with a capital; the title may.
  const [titled] = TITLED.exec(text) ?? [];
  if (titled && /\p{Lu}$|\p{Lo}$/u.test(titled)) return `a person’s name (“${titled}…”)`;
  const [cut] = CUT.exec(text) ?? [];
  return cut && `a person’s name (“${cut}”)`;
}
