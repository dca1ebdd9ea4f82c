/** The table as the minifier writes it: `kit` comes first, and base64 holds no brace. */
const TABLE = /\{kit:"[^{}]*"\}/;
/** The address of a chunk as the minifier writes it: a folder, a name, a hash. */
const ADDRESS = /`c\/\$\{\w+\}\.\$\{/;
const ROW = /"?([\w-]+)"?:"([A-Za-z0-9+/]{43}=)"/g;

/**
 * Leaves only some chunks in the entry's table of hashes, so that a small copy has a small entry, and never asks for a file it lacks.
 * @param {string} code of blind-betting.js
 * @param {(name: string) => boolean} keep tells which chunks stay
 * @param {Record<string, string>} [carried] code of the chunks that stand in the entry itself, by name
 * @returns {string} the code of that entry
 * @throws {Error} when the table is not found
 */
export function cutEntry(code, keep, carried = {}) {
  const table = TABLE.exec(code)?.[0];
  if (!table)
    throw new Error('blind-betting.js holds no table of hashes where this command looks for it; build and command are of two versions.');
  const rows = [...table.matchAll(ROW)].flatMap(([row, name = '']) => (keep(name) && !Object.hasOwn(carried, name) ? row : []));
  const functions = Object.entries(carried).map(([name, chunk]) => `"${name}":${asFunction(name, chunk)}`);
  return code.replace(TABLE, () => `{${[...functions, ...rows].join(',')}}`);
}

/** What a chunk exports, as the build ends it: names in braces, and the hash of the language's guide; or one function, which is an element's. */
const EXPORTS = /;?\s*export\s*\{([^{}]*)\};\s*(?:export const (\w+) ?= ?('[^']*'|"[^"]*");?)?\s*$/;
const ELEMENT = /^export default ([^]*?);?\s*$/;

/**
 * @param {string} name
 * @param {string} code of a chunk
 * @returns {string} a function that answers with what the chunk exports; in brackets, since engines then read it once and not twice
 * @throws {Error} when the chunk ends in another way
 */
function asFunction(name, code) {
  const [, element] = ELEMENT.exec(code) ?? [];
  if (element) return `()=>({default:(${element})})`;
  const [whole = '', list = '', constant, value] = EXPORTS.exec(code) ?? [];
  if (!whole) throw new Error(`The chunk "${name}" ends in a way that this command does not know; build and command are of two versions.`);
  const exported = list.split(',').map((pair) => {
    const [local = '', as = local] = pair.trim().split(/\s+as\s+/);
    return `${as}:${local}`;
  });
  return `(()=>{${code.slice(0, -whole.length)};return{${[...exported, ...(constant ? [`${constant}:${value}`] : [])].join(',')}}})`;
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
 * @param {import('./published.mjs').Options} options of the copy
 * @param {(chunk: string) => boolean} keep tells which chunks the copy has
 * @param {Record<string, string>} [carried] code of the chunks that stand in this entry, by name
 */
export function entryFor(code, { name }, keep, carried) {
  return cutEntry(name ? forgetNames(code) : code, keep, carried);
}
