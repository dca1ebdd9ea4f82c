import { compileMessage } from '../../scripts/compile-message.mjs';
import { texts } from '../walk.mjs';

/**
 * Every text is ICU MessageFormat of the subset we compile, and names the same arguments as English.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  const english = new Map(texts(data.messages.find((file) => file.name === 'en')?.content.messages));
  return data.messages.flatMap(({ file, content }) =>
    texts(content.messages).flatMap(([key, text]) => {
      try {
        const own = compileMessage(text).names;
        const source = english.get(key);
        if (source === undefined) return [];
        const wanted = compileMessage(source).names;
        return own.join() === wanted.join()
          ? []
          : [
              {
                level: /** @type {const} */ ('error'),
                file,
                key,
                problem: `uses {${own.join('}, {') || ''}} where English uses {${wanted.join('}, {') || ''}}`,
                cure: 'Use the same names in braces as the English text.',
              },
            ];
      } catch (error) {
        return [
          {
            level: /** @type {const} */ ('error'),
            file,
            key,
            problem: /** @type {Error} */ (error).message,
            cure: 'Write plain text, {name}, or one {count, plural, …}.',
          },
        ];
      }
    }),
  );
}
