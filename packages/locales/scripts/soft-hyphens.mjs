import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where a long word may be broken, for engines without a dictionary of the language. */
const HYPHEN = '\u00ad';
/** Words from so many letters on can be wider than a screen of 320 px at twice the size of its type; pieces of them are no longer than the other. */
const TEXT = { from: 14, piece: 12 };
const TITLE = { from: 10, piece: 8 };

/** The name of the patterns, where it is not that of the language. */
const PATTERNS = /** @type {Record<string, string | undefined>} */ ({ bs: 'sh-latn', en: 'en-gb', sr: 'sr-cyrl', 'sr-Latn': 'sh-latn' });
/** Without patterns; the first two with long words, which are here by hand. In the others no word is long, or no hyphen is written. */
const BY_HAND = /** @type {Record<string, string[] | undefined>} */ ({
  lb: [
    'Mënschen-handel',
    'Organi-satiounen',
    'identifi-zéiert',
    'funktio-néieren',
    'Gebäerde-sprooch',
    'Telefons-rechnung',
    'Openthalts-pabeieren',
    'Berodungs-stell',
    'Immigratiouns-verwaltung',
    'Entschie-degung',
  ],
  mt: ['organiz-zazzjoni', 'organizzaz-zjonijiet', 'sitwaz-zjonijiet', 'jikkon-trollalek'],
  ...Object.fromEntries(['ar', 'fa', 'sq', 'th', 'ur', 'vi', 'zh-Hans'].map((language) => [language, []])),
});

/**
 * Puts soft hyphens into the words of a text that are too long for a narrow screen, as few as do. Names in braces are left alone.
 * @param {string} text
 * @param {string} language BCP 47
 * @param {boolean} [isTitle] whether it is set in large type
 * @returns {string}
 */
export function softHyphens(text, language, isTitle = false) {
  const { from, piece } = isTitle ? TITLE : TEXT;
  return text.replace(/\{\w+\}|[\p{L}\p{M}]+/gu, (word) =>
    word.startsWith('{') || word.length < from ? word : halves(syllablesOf(word, language), piece).join(HYPHEN),
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
function syllablesOf(/** @type {string} */ word, /** @type {string} */ language) {
  const [base = ''] = language.split('-');
  const byHand = BY_HAND[language] ?? BY_HAND[base];
  if (byHand) return (byHand.find((known) => known.replace('-', '') === word) ?? word).split('-');
  return require(`hyphen/${PATTERNS[language] ?? PATTERNS[base] ?? base}`)
    .hyphenateSync(word)
    .split(HYPHEN);
}
