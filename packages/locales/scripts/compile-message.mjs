import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * Turns ICU MessageFormat into what the browser needs: a string with {names}, or one string for each plural category.
 * Categories that read like "other" are dropped.
 * @param {string} text plain text, `{name}`, or one `{count, plural, …}` and nothing else
 * @returns {{ message: string | Record<string, string>, names: string[], categories?: string[] }}
 *   names: the arguments, sorted; categories: only for a plural
 * @throws {Error} when the text does not parse or uses another construct
 */
export function compileMessage(text) {
  let nodes;
  try {
    nodes = parse(text, { ignoreTag: true });
  } catch (error) {
    throw new Error(`is not ICU MessageFormat (${/** @type {Error} */ (error).message}): ${text}`);
  }
  const [first] = nodes;
  if (nodes.length !== 1 || first?.type !== TYPE.plural) {
    const names = new Set();
    const message = flatten(nodes, names);
    return { message, names: [...names].sort() };
  }
  // The browser chooses the form by `count`, as a cardinal number.
  if (first.value !== 'count' || first.pluralType !== 'cardinal' || first.offset)
    throw new Error(`has a plural that is not a plain {count, plural, …}: ${text}`);
  const names = new Set([first.value]);
  const forms = Object.fromEntries(
    Object.entries(first.options).map(([category, option]) => [category, flatten(option.value, names, first.value)]),
  );
  const other = forms.other ?? '';
  const distinct = Object.fromEntries(Object.entries(forms).filter(([category, form]) => category === 'other' || form !== other));
  return {
    message: Object.keys(distinct).length === 1 ? other : distinct,
    names: [...names].sort(),
    categories: Object.keys(forms),
  };
}

/** @returns {string} */
function flatten(
  /** @type {import('@formatjs/icu-messageformat-parser').MessageFormatElement[]} */ nodes,
  /** @type {Set<string>} */ names,
  /** @type {string} */ counted = '',
) {
  return nodes
    .map((node) => {
      if (node.type === TYPE.literal) {
        if (/[{}]/.test(node.value)) throw new Error(`has a brace as text: ${node.value}`);
        return node.value;
      }
      if (node.type === TYPE.pound) return `{${counted}}`;
      if (node.type !== TYPE.argument) throw new Error('uses more of ICU MessageFormat than we compile');
      names.add(node.value);
      return `{${node.value}}`;
    })
    .join('');
}
