const WHAT = { call: 'to call', text: 'to text', address: 'addresses', hours: 'hours', new: 'new', gone: 'gone' };

/**
 * @param {readonly import('./changed-numbers.mjs').Change[]} changes
 * @returns {string[]} lines of a table, with the old and the new; one that says so where nothing has changed
 */
export function changeTable(changes) {
  if (changes.length === 0) return ['  no number, address or hour has changed'];
  const rows = changes.map(({ country, name, what, before, after }) => [country, name, WHAT[what], before || '-', after || '-']);
  const table = [['country', 'service', 'what', 'old', 'new'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
}
