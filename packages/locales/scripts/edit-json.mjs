import { applyEdits, modify } from 'jsonc-parser';

/**
 * One field to set, or to take away; a new one is never the first of its object.
 * @typedef {{ path: (string | number)[], value: unknown, before?: string, after?: string }} Edit value: undefined takes the field away; before, after:
 *   the field beside which a new one goes, at the end where that is not there
 */

/**
 * Changes fields of a data file; nothing else in it moves.
 * @param {string} path of the file, from which its style is known
 * @param {string} text of it
 * @param {readonly Edit[]} edits
 * @returns {Promise<string>} the new text
 */
export async function editJson(path, text, edits) {
  const { check, format, resolveConfig } = await import('prettier');
  const style = { ...(await resolveConfig(path)), parser: 'json' };
  const isFormatted = await check(text, style);
  // jsonc-parser would break up the neighbour of a new field as well.
  const formatting = isFormatted ? {} : { formattingOptions: { insertSpaces: true, tabSize: 2 } };
  const after = edits.reduce(
    (changed, edit) =>
      applyEdits(changed, modify(changed, edit.path, edit.value, { ...formatting, getInsertionIndex: (keys) => placeAmong(keys, edit) })),
    text,
  );
  return isFormatted ? format(after, style) : after;
}

/** @returns {number} */
function placeAmong(/** @type {string[]} */ keys, /** @type {Edit} */ { before, after }) {
  const index = keys.indexOf(before ?? after ?? '');
  if (index < 0) return keys.length;
  return before ? index : index + 1;
}
