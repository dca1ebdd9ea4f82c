import { folded } from './plain-text.mjs';

/** Words that many services have in their names; alone they name none. */
const COMMON = new Set(
  'the and for van voor der die das und fur les des pour national nationale nacional help helpline hotline line centre center service services support phone victim victims women child children police'.split(
    ' ',
  ),
);

/**
 * @param {string} name as the service writes itself
 * @param {string} number its short code, which is no word of the name
 * @returns {{ whole: string, words: string[], generic: boolean, none: boolean }} `words`: those that tell it from others, all where there are only
 *   common ones; `none`: the number is the name
 */
export function nameWords(name, number) {
  const whole = folded(name).trim();
  const all = whole.split(/[^\p{L}\d]+/u).filter((word) => word !== number && /\p{L}/u.test(word) && [...word].length >= 3);
  const own = all.filter((word) => !COMMON.has(word) && [...word].length >= 4);
  return { whole, words: own.length > 0 ? own : all, generic: own.length === 0, none: all.length === 0 };
}

/**
 * @param {string} text folded
 * @param {{ whole: string, words: readonly string[], generic: boolean }} name
 * @returns {boolean} whether it names the service: by the whole name, or by a word of its own; by all of them where none is its own
 */
export function isNearName(text, { whole, words, generic }) {
  if (/\p{L}/u.test(whole) && text.includes(whole)) return true;
  if (words.length === 0) return false;
  const has = (/** @type {string} */ word) => new RegExp(`(?<![\\p{L}\\d])${word}`, 'u').test(text);
  return generic ? words.every(has) : words.some(has);
}
