/** ISO 15924: the scripts in use today that run from right to left (Unicode, bidirectional classes R and AL); engines only tell it of a language. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/**
 * A language is written in the direction of its script.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.messages.flatMap(({ file, content }) => {
    const { language, direction } = content;
    const { script } = new Intl.Locale(language).maximize();
    // By the script alone: a language may be written in two. One without a known script is named by the rule for scripts.
    if (!script) return [];
    const right = RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr';
    if (direction === right) return [];
    return [
      {
        level: /** @type {const} */ ('error'),
        file,
        key: 'direction',
        problem: `is "${direction}", but ${language} is written in ${script}, which runs "${right}"`,
        cure: `Write "${right}".`,
      },
    ];
  });
}
