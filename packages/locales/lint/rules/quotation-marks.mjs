import { forms } from '../plain.mjs';
import { texts } from '../walk.mjs';

/**
 * Opening and closing mark of each file that does not name its own in `quotationMarks`, then those of a quotation inside a quotation
 * where a text has one.
 * Source: CLDR 45, delimiters.json, except where a comment names another.
 * @type {Record<string, readonly string[]>}
 */
export const MARKS = {
  ar: ['«', '»'], // as books print and the Arabic Wikipedia says; CLDR has ” “
  bg: ['„', '“'],
  bs: ['„', '”'],
  cs: ['„', '“'],
  da: ['»', '«'], // Retskrivningsordbogen § 58, first form
  de: ['„', '“'],
  'de-AT': ['„', '“'],
  'de-CH': ['«', '»'], // Schreibweisungen der Bundeskanzlei; CLDR has not told Switzerland from Germany
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  'es-419': ['“', '”'],
  et: ['„', '”'], // the form that the Institute of the Estonian Language advises; CLDR has „ “
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«', '»'],
  'fr-BE': ['«', '»'],
  'fr-CH': ['«', '»'],
  ga: ['“', '”'],
  hr: ['„', '”'], // Hrvatski pravopis (Institut za hrvatski jezik) and Formex of the EU; CLDR has „ “
  hu: ['„', '”'],
  is: ['„', '“'],
  it: ['«', '»'],
  ka: ['„', '“'],
  lb: ['„', '“'],
  lt: ['„', '“'],
  lv: ['“', '”'],
  mk: ['„', '“'],
  mt: ['“', '”'],
  nb: ['«', '»'],
  nl: ['“', '”'], // taaladvies.net: double marks for what is said; CLDR has single ones
  'nl-BE': ['“', '”'],
  pl: ['„', '”'],
  pt: ['«', '»'], // CLDR pt-PT
  'pt-BR': ['“', '”'],
  ro: ['„', '”'],
  ru: ['«', '»', '„', '“'],
  sk: ['„', '“'],
  sl: ['»', '«'], // Slovenski pravopis § 460, first form; CLDR has the other one, „ “
  sq: ['“', '”'], // CLDR's second pair
  sr: ['„', '”'], // Pravopis srpskoga jezika (Matica srpska); CLDR has „ “
  'sr-Latn': ['„', '”'],
  sv: ['”', '”'],
  th: ['“', '”'],
  tr: ['“', '”'],
  uk: ['«', '»', '„', '“'],
  ur: ['“', '”'], // as the Oxford Urdu dictionary prints; CLDR has ” “
  vi: ['“', '”'],
  'zh-Hans': ['“', '”'],
};

/** Straight marks, primes and accents in the place of a mark, and all marks that some language uses. */
const ANY_MARK = /["'`´′″＂＇“”„‟‘’‚‛«»‹›「」『』]/gu;

/**
 * Every text uses the quotation marks of its language, in pairs, tight against the words.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.messages.flatMap(({ file, name, content }) => {
    const marks = content.quotationMarks ?? (Object.hasOwn(MARKS, name) ? MARKS[name] : undefined);
    const error = (/** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) => ({
      level: /** @type {const} */ ('error'),
      file,
      key,
      problem,
      cure,
    });
    if (!marks)
      return [
        error('quotationMarks', 'is missing', 'Add it to this file: the opening and the closing mark of the language, such as ["«", "»"].'),
      ];
    const wanted = `${name} writes ${marks.slice(0, 2).join('…')}, and ’ for an apostrophe.`;
    return texts(content.messages).flatMap(([key, text]) => {
      const problems = forms(text).map((form) => fault(form, marks));
      return [...new Set(problems)].flatMap((problem) => (problem === undefined ? [] : [error(key, `${problem}: ${text}`, wanted)]));
    });
  });
}

/** @returns {string | undefined} the first fault of a text */
function fault(/** @type {string} */ text, /** @type {readonly string[]} */ marks) {
  /** @type {string[]} */ const closing = [];
  for (const { 0: mark, index } of text.matchAll(ANY_MARK)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (mark === '’' && (isLetter(before) || isLetter(after))) continue; // don’t, l’eau, ta’, ’s avonds
    const inner = closing.length * 2;
    if (mark === closing.at(-1)) {
      if (before === ' ') return `has a space before the closing ${mark}`;
      closing.pop();
    } else if (mark === marks[inner]) {
      if (after === ' ') return `has a space after the opening ${mark}`;
      // Chinese and Thai have no spaces, and Arabic joins "and" to its word.
      if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(before)) return `has no space before the opening ${mark}`;
      closing.push(marks[inner + 1] ?? '');
    } else return `has ${mark}, which does not stand there`;
  }
  return closing.length > 0 ? `does not close ${marks[closing.length * 2 - 2]}` : undefined;
}

function isLetter(/** @type {string} */ sign) {
  return /[\p{L}\p{M}]/u.test(sign);
}
