import { compileMessage } from '../../scripts/compile-message.mjs';
import { texts } from '../walk.mjs';

/**
 * A plural names exactly the categories that CLDR gives the language for whole numbers and fractions
 * (Intl.PluralRules carries CLDR's table).
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.messages.flatMap(({ file, content }) => {
    const name = content.language;
    const wanted = new Intl.PluralRules(name).resolvedOptions().pluralCategories.toSorted().join(', ');
    return texts(content.messages).flatMap(([key, text]) => {
      const { categories } = safely(text);
      if (!categories) return [];
      const own = categories.toSorted().join(', ');
      return own === wanted
        ? []
        : [
            {
              level: /** @type {const} */ ('error'),
              file,
              key,
              problem: `has the plural forms ${own}`,
              cure: `${name} needs exactly: ${wanted}.`,
            },
          ];
    });
  });
}

/** A text that does not parse is the business of the rule 'placeholders'. */
function safely(/** @type {string} */ text) {
  try {
    return compileMessage(text);
  } catch {
    return { categories: undefined };
  }
}
