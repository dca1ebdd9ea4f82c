import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where a long word may be broken, for engines without a dictionary of the language. */
const HYPHEN = '\u00ad';
/** Words from so many letters on can be wider than a screen of 320 px at twice the size of its type; pieces of them are no longer than the other. */
const TEXT = { from: 14, piece: 12 };
const TITLE = { from: 10, piece: 8 };

/** The name of the patterns, where it is not that of the language. */
const PATTERNS = /** @type {Record<string, string | undefined>} */ ({ bs: 'sh-latn', en: 'en-gb', sr: 'sr-cyrl', 'sr-Latn': 'sh-latn' });
/**
 * Puts soft hyphens into the words of a text that are too long for a narrow screen, as few as do. Names in braces are left alone.
 * @param {string} text
 * @param {{ language: string, hyphens?: readonly string[] }} file BCP 47 tag, and for a language without patterns its long words by hand, with a
 *   `-` where they may be broken
 * @param {boolean} [isTitle] whether it is set in large type
 * @returns {string}
 */
export function softHyphens(text, file, isTitle = false) {
  const { from, piece } = isTitle ? TITLE : TEXT;
  return text.replace(/\{\w+\}|[\p{L}\p{M}]+/gu, (word) =>
    word.startsWith('{') || word.length < from ? word : halves(syllablesOf(word, file), piece).join(HYPHEN),
  );
}

/** Broken near the middle, where most compounds have their joint, as often as it takes. @returns {string[]} */
function halves(/** @type {string[]} */ syllables, /** @type {number} */ longest) {
  const word = syllables.join('');
  if (word.length <= longest || syllables.length < 2) return [word];
  const unevenness = (/** @type {number} */ index) => Math.abs(syllables.slice(0, index).join('').length * 2 - word.length);
  let best = 1;
  for (let index = 2; index < syllables.length; index++) if (unevenness(index) < unevenness(best)) best = index;
  return [...halves(syllables.slice(0, best), longest), ...halves(syllables.slice(best), longest)];
}

/** @returns {string[]} */
function syllablesOf(/** @type {string} */ word, /** @type {{ language: string, hyphens?: readonly string[] }} */ { language, hyphens }) {
  if (hyphens) return (hyphens.find((known) => known.replace('-', '') === word) ?? word).split('-');
  const [base = ''] = language.split('-');
  return require(`hyphen/${PATTERNS[language] ?? PATTERNS[base] ?? base}`)
    .hyphenateSync(word)
    .split(HYPHEN);
}
