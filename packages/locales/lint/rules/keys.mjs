import { baseLanguage, texts } from '../walk.mjs';

/**
 * A full language has every key of English and no other; a regional file has only keys whose text differs from its base.
 * Lists of lines may differ in length between languages, so their positions are not compared.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const english = data.messages.find((file) => file.name === 'en');
  if (!english) return [{ level: 'error', file: 'messages/en.json', key: '(whole file)', problem: 'is missing', cure: 'English is the source of all keys; restore it.' }];
  const wanted = keys(english.content.messages);
  return data.messages.flatMap(({ file, name, content }) => {
    const base = baseLanguage(name, data.messages);
    const own = keys(content.messages);
    const unknown = [...own].filter((key) => !wanted.has(key)).map((key) => finding(file, key, 'is not a key of messages/en.json', 'Remove it, or add it to English first.'));
    if (!base) {
      const missing = [...wanted].filter((key) => !own.has(key)).map((key) => finding(file, key, 'is missing', 'Translate the English text of this key.'));
      return [...missing, ...unknown];
    }
    const baseTexts = new Map(texts(data.messages.find((other) => other.name === base)?.content.messages));
    const same = texts(content.messages)
      .filter(([key, text]) => baseTexts.get(key) === text)
      .map(([key]) => finding(file, key, `says the same as messages/${base}.json`, 'Remove it: a regional file holds only what differs.'));
    return [...unknown, ...same];
  });
}

/** @returns {Set<string>} */
function keys(/** @type {any} */ messages) {
  return new Set(texts(messages).map(([key]) => key.replace(/\.\d+$/, '')));
}

/** @returns {import('../read.mjs').Finding} */
function finding(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) {
  return { level: 'error', file, key, problem, cure };
}
