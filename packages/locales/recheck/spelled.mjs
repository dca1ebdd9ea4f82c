/** Numbers that are partly letters or words, or turned about: a person can dial them, a program can only guess. */
import { folded } from './plain-text.mjs';
import { runsIn } from './runs.mjs';

const KEYS = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

/**
 * @param {readonly string[]} lines
 * @param {import('./phone-forms.mjs').PhoneForms} forms
 * @returns {import('./find-number.mjs').Finding[]}
 */
export function spelled(lines, { abroad, home }) {
  return lines.flatMap((line) => {
    for (const [written] of line.matchAll(/\+?\d[\d -]*[A-Z]{3,10}(?:[ -]?\d+)*(?![\p{L}\d])/gu)) {
      const digits = written.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter.toLowerCase())) + 2));
      if ([...abroad, ...home].includes(digits.replace(/\D/g, '')))
        return [{ found: /** @type {const} */ ('unclear'), as: written, why: `“${written}” is it, if the letters are those of the keys` }];
    }
    const misread = [...line.matchAll(MISREAD)].find(([written]) => [...abroad, ...home].includes(digitsOfLetters(written)));
    if (misread)
      return [{ found: /** @type {const} */ ('unclear'), as: misread[0], why: `“${misread[0]}” may be it, read badly by a scanner` }];
    for (const run of runsIn(line)) {
      // From right to left, a browser draws the groups of digits from the right.
      if (run.groups.length > 1 && RIGHT_TO_LEFT.test(line) && [...abroad, ...home].includes([...run.groups].reverse().join('')))
        return [
          { found: /** @type {const} */ ('unclear'), as: run.text, why: `“${run.text}” is it, if its groups are read from the right` },
        ];
      const digits = run.groups.join('');
      const tail =
        digits.length >= 7 && home.some((number) => number.length - digits.length <= 3 && number.endsWith(digits) && number !== digits);
      // Words for the first digits: "zero one, then 99 …".
      if (tail && NOUGHT.test(folded(line.slice(0, run.start)).slice(-40)))
        return [{ found: /** @type {const} */ ('unclear'), as: run.text, why: `the digits before “${run.text}” may be written in words` }];
    }
    return [];
  });
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Letters among digits, which a scanner takes one for the other. */
const MISREAD = /(?<![\p{L}\d])[+\dOoIl|SB][\dOoIl|SB ./()-]{4,}[\dOoIl|SB](?![\p{L}\d])/gu;

/** @returns {string} the digits, if there are letters among them */
function digitsOfLetters(/** @type {string} */ text) {
  if (!/[OoIl|SB]/.test(text) || (text.match(/\d/g) ?? []).length < 2) return '';
  return text.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1').replaceAll('S', '5').replaceAll('B', '8').replace(/\D/g, '');
}

const NOUGHT = /\b(?:zero|nul|null|noll|nolla|nula|nulla|nulle|nullid|sifir|cero|oh)\b|ноль|нула|нуль|μηδεν|صفر|אפס/u;
