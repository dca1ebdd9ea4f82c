/** Numbers that are partly letters or words: a person can dial them, a program can only guess. */
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
    for (const run of runsIn(line)) {
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

const NOUGHT = /\b(?:zero|nul|null|noll|nolla|nula|nulla|nulle|nullid|sifir|cero|oh)\b|ноль|нула|нуль|μηδεν|صفر|אפס/u;
