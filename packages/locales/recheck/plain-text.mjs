/** One way to write digits, spaces and dashes, so that everything after it sees only that one. */

/**
 * What stands between characters and is not seen: soft hyphen, zero-width space and joiners, word joiner, marks of direction, BOM; and what makes a
 * digit look like a key.
 */
const UNSEEN = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u20E3\uFE00-\uFE0F\uFEFF]/gu;
/** UTF-8 that was once read as Windows-1252: a space or a dash between digits. */
const BROKEN_SPACES = /(?<=\d)\s?Â[\u00A0\u00AD ]?(?=[\d(])/gu;
const BROKEN_DASHES = /(?<=\d\s?)â€[\u2010-\u2015\u2018-\u201D](?=\s?\d)/gu;
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D\u00AF\u30FC]/gu;
const DOTS = /[\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF0E\u2024]/gu;
const SLASHES = /[\u2044\u2215\uFF0F]/gu;
const PLUSES = /[\uFF0B\uFE62\u207A]/gu;

/**
 * @param {string} text
 * @returns {string} the same with ASCII digits, spaces, dashes, dots and slashes, without what is not seen; lines stay lines
 */
export function plainText(text) {
  return text
    .replace(BROKEN_SPACES, ' ')
    .replace(BROKEN_DASHES, '-')
    .replace(UNSEEN, '')
    .replace(/\p{Nd}/gu, digit)
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .replace(SLASHES, '/')
    .replace(PLUSES, '+')
    .replace(/[\uFF08\uFE59]/gu, '(')
    .replace(/[\uFF09\uFE5A]/gu, ')')
    .replace(/[^\S\n]+/gu, ' ');
}

/** Digits of a script stand in a row of ten in Unicode, from nought to nine. */
function digit(/** @type {string} */ character) {
  const point = /** @type {number} */ (character.codePointAt(0));
  if (point < 0x80) return character;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // The mathematical digits are five rows of ten without a gap; all others begin at a multiple of the row.
  return String(point >= 0x1d7ce && point <= 0x1d7ff ? (point - 0x1d7ce) % 10 : (point - zero) % 10);
}

/**
 * @param {string} text
 * @returns {string} for comparing words: without accents and case
 */
export function folded(text) {
  return plainText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}
