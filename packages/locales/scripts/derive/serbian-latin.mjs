/** Vuk Karadžić's alphabet and Gaj's, letter for letter; three letters become two. */
const LETTERS = Object.fromEntries(
  'а:a б:b в:v г:g д:d ђ:đ е:e ж:ž з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:ć у:u ф:f х:h ц:c ч:č џ:dž ш:š'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/**
 * Writes Serbian in Latin letters.
 * @param {string} text in Serbian Cyrillic; what is not Cyrillic stays as it is
 * @returns {string}
 */
export function serbianLatin(text) {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter, index) => {
    const latin = LETTERS[letter.toLowerCase()];
    if (latin === undefined) throw new Error(`"${letter}" is no letter of the Serbian alphabet: ${text}`);
    if (letter === letter.toLowerCase()) return latin;
    // In a word of capitals a letter pair is all capitals (ЉУБАВ: LJUBAV), else only its first letter is (Љубав: Ljubav).
    const next = text[index + 1] ?? '';
    const capitals = next !== next.toLowerCase();
    return capitals ? latin.toUpperCase() : latin[0].toUpperCase() + latin.slice(1);
  });
}
