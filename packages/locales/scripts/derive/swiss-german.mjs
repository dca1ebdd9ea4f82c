/** @type {Record<string, string>} */
const MARKS = { ß: 'ss', ẞ: 'SS', '„': '«', '“': '»', '‚': '‹', '‘': '›' };

/**
 * Writes German as Switzerland does: ss for ß, and guillemets that point outwards.
 * @param {string} text in the German of Germany
 * @returns {string}
 */
export function swissGerman(text) {
  return text.replace(/[ßẞ„“‚‘]/g, (mark) => MARKS[mark] ?? mark);
}
