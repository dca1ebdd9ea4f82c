import { texts } from '../walk.mjs';

/** Control characters, marks that turn a text around or hide in it, halves of characters, and what no font has. */
const UNSEEN = /[\uFFFD\u2028\u2029\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;

/**
 * What a country file says, and what a language file says of itself, holds no character that is not seen: one of them is enough to show
 * the digits of a number in another order than they are dialled. The rule 'leftovers' looks at the messages.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const languages = data.messages.map(({ file, content }) => ({ file, content: { ...content, messages: {} } }));
  return [...data.directory, ...languages].flatMap(({ file, content }) =>
    texts(content).flatMap(([key, text]) => {
      const [found] = UNSEEN.exec(text) ?? [];
      return found === undefined
        ? []
        : [
            {
              level: /** @type {const} */ ('error'),
              file,
              key,
              problem: `has the unseen or broken character ${codePoint(found)}`,
              cure: 'Delete the character, or type the text anew instead of copying it.',
            },
          ];
    }),
  );
}

function codePoint(/** @type {string} */ character) {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
