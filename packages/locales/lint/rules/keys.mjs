import { baseMessages } from '../../scripts/merge.mjs';
import { baseLanguage } from '../walk.mjs';

/**
 * A full language has every key of English and no other; a regional file has only keys whose text differs from its base.
 * A list of lines is one value, which a regional file replaces whole; it has as many lines as in English, so that no line is lost unseen.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const english = data.messages.find((file) => file.name === 'en');
  if (!english)
    return [
      {
        level: 'error',
        file: 'messages/en.json',
        key: '(whole file)',
        problem: 'is missing',
        cure: 'English is the source of all keys; restore it.',
      },
    ];
  const englishValues = new Map(values(english.content.messages));
  return data.messages.flatMap(({ file, name, content }) => {
    const base = baseLanguage(name, data.messages);
    const ownValues = values(content.messages);
    const own = new Set(ownValues.map(([key]) => key));
    const uneven = ownValues
      .map(([key, value]) => ({ key, lines: lineCount(value), wanted: lineCount(englishValues.get(key) ?? value) }))
      .filter(({ lines, wanted }) => lines !== wanted)
      .map(({ key, lines, wanted }) =>
        finding(file, key, `has ${lines} lines where English has ${wanted}`, 'Say each line of the English text in a line of its own.'),
      );
    const unknown = [...own]
      .filter((key) => !englishValues.has(key))
      .map((key) => finding(file, key, 'is not a key of messages/en.json', 'Remove it, or add it to English first.'));
    if (!base) {
      const missing = [...englishValues.keys()]
        .filter((key) => !own.has(key))
        .map((key) => finding(file, key, 'is missing', 'Translate the English text of this key.'));
      return [...missing, ...unknown, ...uneven];
    }
    const baseTexts = new Map(values(baseMessages(name, data.messages)));
    const same = ownValues
      .filter(([key, value]) => baseTexts.get(key) === value)
      .map(([key]) => finding(file, key, `says the same as messages/${base}.json`, 'Remove it: a regional file holds only what differs.'));
    return [...unknown, ...uneven, ...same];
  });
}

/** @returns {number} of a value as JSON; a text is one line */
function lineCount(/** @type {string} */ value) {
  return [JSON.parse(value)].flat().length;
}

/** @returns {[key: string, value: string][]} texts and lists of lines, as JSON to compare them */
function values(/** @type {any} */ node, path = '') {
  if (typeof node === 'string' || Array.isArray(node)) return [[path, JSON.stringify(node)]];
  return Object.entries(node ?? {}).flatMap(([key, value]) => values(value, path ? `${path}.${key}` : key));
}

/** @returns {import('../read.mjs').Finding} */
function finding(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) {
  return { level: 'error', file, key, problem, cure };
}
