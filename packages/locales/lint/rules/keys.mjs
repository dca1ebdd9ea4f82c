import { baseMessages } from '../../scripts/merge.mjs';
import { baseLanguage } from '../walk.mjs';

/**
 * A full language has every key of English and no other; a regional file has only keys whose text differs from its base.
 * A list of lines is one value: it may differ in length between languages, and a regional file replaces it whole.
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
  const wanted = keys(english.content.messages);
  return data.messages.flatMap(({ file, name, content }) => {
    const base = baseLanguage(name, data.messages);
    const own = keys(content.messages);
    const unknown = [...own]
      .filter((key) => !wanted.has(key))
      .map((key) => finding(file, key, 'is not a key of messages/en.json', 'Remove it, or add it to English first.'));
    if (!base) {
      const missing = [...wanted]
        .filter((key) => !own.has(key))
        .map((key) => finding(file, key, 'is missing', 'Translate the English text of this key.'));
      return [...missing, ...unknown];
    }
    const baseTexts = new Map(values(baseMessages(name, data.messages)));
    const same = values(content.messages)
      .filter(([key, value]) => baseTexts.get(key) === value)
      .map(([key]) => finding(file, key, `says the same as messages/${base}.json`, 'Remove it: a regional file holds only what differs.'));
    return [...unknown, ...same];
  });
}

/** @returns {Set<string>} */
function keys(/** @type {any} */ messages) {
  return new Set(values(messages).map(([key]) => key));
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
