/** The table as the minifier writes it: `kit` comes first, and base64 holds no brace. */
const TABLE = /\{kit:"[^{}]*"\}/;
/** The address of a chunk as the minifier writes it: a folder, a name, a hash. */
const ADDRESS = /`c\/\$\{\w+\}\.\$\{/;
const ROW = /"?([\w-]+)"?:"([A-Za-z0-9+/]{43}=)"/g;

/**
 * Leaves only some chunks in the entry's table of hashes, so that a small copy has a small entry, and never asks for a file it lacks.
 * @param {string} code of blind-betting.js
 * @param {(name: string) => boolean} keep tells which chunks stay
 * @returns {string} the code of the smaller entry
 * @throws {Error} when the table is not found
 */
export function cutEntry(code, keep) {
  const table = TABLE.exec(code)?.[0];
  if (!table)
    throw new Error('blind-betting.js holds no table of hashes where this command looks for it; build and command are of two versions.');
  const rows = [...table.matchAll(ROW)].filter(([, name = '']) => keep(name));
  return code.replace(TABLE, () => `{${rows.map(([row]) => row).join(',')}}`);
}

/**
 * Lets the entry ask for chunks whose file names tell a hash alone, and not what they hold.
 * @param {string} code of blind-betting.js
 * @returns {string} the code of that entry
 * @throws {Error} when the address is not found
 */
function forgetNames(code) {
  if (!ADDRESS.test(code))
    throw new Error('blind-betting.js holds no address where this command looks for it; build and command are of two versions.');
  return code.replace(ADDRESS, () => '`c/${');
}

/**
 * The entry as a copy has it.
 * @param {string} code of blind-betting.js
 * @param {Pick<import('./published.mjs').Manifest, 'name'>} copied
 * @param {(chunk: string) => boolean} keep tells which chunks the copy has
 */
export function entryFor(code, { name }, keep) {
  const cut = cutEntry(code, keep);
  return name ? forgetNames(cut) : cut;
}
