/**
 * Tells which module each character of a chunk comes from: it builds the chunks once more in memory, with the same plugins, and asks the minifier for
 * its source map.
 */
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { minifyOptions } from './rollup-plugins.mjs';

/**
 * @typedef {{ id: string, start: number, end: number }} Range characters of a chunk's code that come from one module; `id` is the module's file,
 *   empty for what the bundler wrote itself
 * @typedef {{ fileName: string, code: string, ranges: Range[] }} Chunk as it is published
 */

/** What the plugins put in place of these names is not in the module's own code. */
const PLACEHOLDER = /BLIND_BETTING_\w+/;

/**
 * @returns {Promise<Chunk[]>} all chunks and the entry, each with its origins in the order of the code
 */
export async function chunksWithOrigins() {
  const folder = new URL('../', import.meta.url);
  const { default: builds } = await import('../rollup.config.js');
  /** @type {Chunk[]} */ const chunks = [];
  for (const { input, output, plugins, ...build } of builds) {
    /** @type {Range[]} */ let ranges = [];
    const bundle = await rollup({
      ...build,
      input: fileURLToPath(new URL(input, folder)),
      plugins: plugins.map((plugin) => (plugin.name === 'minified' ? minifiedWithMap((found) => (ranges = found)) : plugin)),
    });
    // Without the indents of a function, so that a module's code is found as it is.
    const { output: files } = await bundle.generate({ ...output, indent: false });
    await bundle.close();
    for (const file of files) if (file.type === 'chunk') chunks.push({ fileName: file.fileName, code: file.code, ranges });
  }
  return chunks;
}

/**
 * In place of `minified()`: the same code, and where it comes from.
 * @param {(ranges: Range[]) => void} tell
 * @returns {import('rollup').Plugin}
 */
function minifiedWithMap(tell) {
  return {
    name: 'minified-with-map',
    async renderChunk(code, { modules, fileName }) {
      const { code: small = '', map } = await minify(code, { ...minifyOptions, sourceMap: { asObject: true } });
      const lines = linesOf(code, modules, fileName);
      const source = new SourceMap(/** @type {any} */ (map));
      tell(rangesOf(small, (line, column) => lines[/** @type {any} */ (source.findEntry(line, column)).originalLine ?? -1] ?? ''));
      return { code: small, map: null };
    },
  };
}

/**
 * @param {string} code of a chunk that is not minified yet
 * @param {Record<string, { code: string | null }>} modules in the order of the code
 * @param {string} chunk for the message
 * @returns {string[]} by line, from 0, the module it comes from
 * @throws {Error} when a module's code is not found
 */
function linesOf(code, modules, chunk) {
  const lines = code.split('\n').map(() => '');
  let position = 0;
  for (const [id, { code: rendered }] of Object.entries(modules)) {
    const own = rendered?.trim().split(PLACEHOLDER)[0];
    if (!own) continue;
    const start = code.indexOf(own, position);
    if (start < 0)
      throw new Error(
        `The code of ${id} is not found in the chunk "${chunk}": a plugin of packages/embed/rollup.config.js changes it before the minifier. Teach scripts/origins.mjs what it writes.`,
      );
    position = start + own.length;
    // Up to the next module, which writes over the rest.
    lines.fill(id, code.slice(0, start).split('\n').length - 1);
  }
  return lines;
}

/**
 * @param {string} code minified
 * @param {(line: number, column: number) => string} idAt the module of a character, both from 0
 * @returns {Range[]}
 */
export function rangesOf(code, idAt) {
  /** @type {Range[]} */ const ranges = [];
  let position = 0;
  code.split('\n').forEach((line, index) => {
    for (let column = 0; column <= line.length && position < code.length; column += 1, position += 1) {
      // The end of a line belongs to what stands before it.
      const id = column < line.length ? idAt(index, column) : (ranges.at(-1)?.id ?? '');
      const last = ranges.at(-1);
      if (last?.id === id) last.end = position + 1;
      else ranges.push({ id, start: position, end: position + 1 });
    }
  });
  return ranges;
}

/**
 * @param {string} code of a chunk that holds one object, as those of languages and countries
 * @returns {Range[]} by top-level key of the object, which is the `id`
 */
export function keysOf(code) {
  const objects = /** @type {any[]} */ (parseAst(code).body)
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []));
  return objects.map(({ key, start, end }) => ({ id: String(key.name ?? key.value), start, end }));
}
