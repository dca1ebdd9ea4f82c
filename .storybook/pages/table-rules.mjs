/** What a table of the showcase does with its rows. */

/**
 * A column, and which way.
 * @typedef {{ column: number, descending: boolean }} Sort
 */

/**
 * Compares two values of a column; what is not known comes last.
 * @param {string | number | null} first
 * @param {string | number | null} second
 * @returns {number} as `Array.prototype.sort` wants it
 */
export function compareValues(first, second) {
  if (first === second) return 0;
  if (first === null) return 1;
  if (second === null) return -1;
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return String(first).localeCompare(String(second), 'en');
}

/**
 * Whether a text has every word of a query somewhere, in any case and without accents.
 * @param {string} text
 * @param {string} query
 */
export function matches(text, query) {
  const plain = simplified(text);
  return simplified(query)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}

/**
 * What a press on the title of a column does: ascending, descending, and back to the order of the data.
 * @param {Sort | undefined} sort
 * @param {number} column
 * @returns {Sort | undefined}
 */
export function nextSort(sort, column) {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

function simplified(/** @type {string} */ text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
