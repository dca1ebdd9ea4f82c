import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from 'terser';
import { dataType, shortHash } from '../cli/published.mjs';
import { attributesOfElements } from './attributes-of-elements.mjs';

/** @type {Map<string, { fileName: string, code: string, exports: string[] }>} what this build has written so far, by chunk name */
const chunks = new Map();

const hash = (/** @type {string} */ algorithm, /** @type {string} */ code) => createHash(algorithm).update(code).digest('base64');

/** What is minified with these options is what is published. */
export const minifyOptions = /** @type {const} */ ({
  module: true,
  toplevel: true,
  compress: { passes: 3, ecma: 2020 },
  format: { comments: false },
});

/**
 * terser in this process: the plugin of that name starts workers for each of our 150 small builds, which takes three times as long.
 * @returns {import('rollup').Plugin}
 */
export function minified() {
  return { name: 'minified', renderChunk: async (code) => ({ code: (await minify(code, minifyOptions)).code ?? '', map: null }) };
}

/**
 * Takes away what an earlier build left behind, before the first file is written. A build that writes nothing leaves the folder as it is.
 * @returns {import('rollup').Plugin}
 */
export function emptied() {
  return {
    name: 'emptied',
    generateBundle({ dir = '' }, _bundle, isWrite) {
      if (isWrite) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** @returns {import('rollup').Plugin} */
const inPlaceOf = (/** @type {string} */ module, /** @type {string} */ received) => ({
  name: received,
  resolveId: (id) => (id.endsWith(`/${module}.js`) ? fileURLToPath(new URL(`../build/${received}.js`, import.meta.url)) : null),
});

/** Elements get texts and services from the entry, so the kit carries no source of its own. */
export const receivedSource = () => inPlaceOf('locale-source', 'received-source');

/** Drawings too: the card knows their hashes, and the entry checks them. */
export const receivedScenes = () => inPlaceOf('scene-source', 'received-scenes');

/**
 * The elements in these files are of the version of the embed: a release of the data alone leaves the other packages at theirs.
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export const ownVersion = (version) => ({
  name: 'own-version',
  load: (id) => (/\/base\/dist\/generated\/version\.js$/.test(id) ? `export const version = ${JSON.stringify(version)};` : null),
});

/**
 * Keeps an element that another one brings along out of that one's chunk: it is a chunk of its own, and the entry loads it for all that hold one.
 * @param {string} tag
 * @param {string} className what the other one defines where nobody else does
 * @returns {import('rollup').Plugin}
 */
export function apart(tag, className) {
  return {
    name: 'apart',
    resolveId: (source, importer) =>
      source.startsWith(`@blind-betting/${tag}`) && !importer?.endsWith(`/build/elements/${tag}.js`) ? '\0apart' : null,
    load: (source) => (source === '\0apart' ? `export const ${className} = undefined;` : null),
  };
}

/** What an element's chunk takes from the kit under this name, which no package has. */
const KIT = 'kit';

/**
 * Takes from the kit what it exports of the rules in `@blind-betting/locales`, down to what those rules call; the rest stays in the element's chunk. So
 * a page with card and directory has them once, and what they remember too.
 * @returns {import('rollup').Plugin}
 */
export function fromKit() {
  const prefix = '\0from-kit:';
  return {
    name: 'from-kit',
    async resolveId(source, importer, options) {
      if (source === KIT) return { id: KIT, external: true };
      if (importer?.startsWith(prefix)) return source;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && /\/locales\/dist\/(?!index)[\w-]+\.js$/.test(resolved.id) ? `${prefix}${resolved.id}` : resolved;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const rules = id.slice(prefix.length);
      const { exports } = await this.load({ id: rules });
      const shared = exports?.filter((name) => chunks.get('kit')?.exports.includes(name)) ?? [];
      const code = `export * from '${rules}';${shared.length > 0 ? `export {${shared.join()}} from '${KIT}';` : ''}`;
      return { code, moduleSideEffects: false };
    },
  };
}

/**
 * Takes out what is for servers, in chunks that do not hold Lit: there the bundler cannot know that the constant of Lit is false.
 * @returns {import('rollup').Plugin}
 */
export function inPage() {
  const imported = /^import \{ (.*)\bisServer\b,? ?(.*)\} from '(@blind-betting\/base|\.\/is-server\.js)';$/m;
  // An import of nothing would bring all of the module along.
  const others = (/** @type {string} */ names, /** @type {string} */ from) => (names ? `import { ${names} } from '${from}';` : '');
  return {
    name: 'in-page',
    transform: (code, id) =>
      /\/(base|card|help-directory|quick-exit)\/dist\//.test(id)
        ? {
            code: code.replace(imported, (_whole, before, after, from) => `${others(before + after, from)}const isServer = false;`),
            map: null,
          }
        : null,
  };
}

/**
 * Turns an element's chunk into a function of the kit: it imports nothing, so nothing unchecked can be fetched in its name.
 * @returns {import('rollup').Plugin}
 */
export function factory() {
  return { name: 'factory', renderChunk: (code) => ({ code: `export default (kit) => {\n${code}\n};`, map: null }) };
}

/** Names the only chunk of a build after its own hash. @param {string} name @returns {import('rollup').Plugin} */
export function hashedChunk(name) {
  return {
    name: 'hashed-chunk',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const [chunk, ...others] = Object.values(bundle);
        // What an element's chunk imports became the parameter of its function.
        if (
          chunk?.type !== 'chunk' ||
          others.length > 0 ||
          (chunk.imports.length + chunk.dynamicImports.length > 0 && !chunk.code.startsWith('export default'))
        )
          throw new Error(`The chunk "${name}" must be one file without imports, so that the entry can check every byte of it.`);
        chunk.fileName = `c/${name}.${shortHash(hash('sha256', chunk.code))}.js`;
        chunks.set(name, { fileName: chunk.fileName, code: chunk.code, exports: chunk.exports });
      },
    },
  };
}

/** Lets a chunk carry the hash of another one that only it leads to. @param {string} exported @param {string} name @returns {import('rollup').Plugin} */
export function hashOf(exported, name) {
  return {
    name: 'hash-of',
    renderChunk: (code) => ({ code: `${code}\nexport const ${exported} = '${hash('sha256', chunks.get(name)?.code ?? '')}';`, map: null }),
  };
}

/** Writes the table of the drawings' hashes into the card. @returns {import('rollup').Plugin} */
export function sceneTable() {
  return {
    name: 'scene-table',
    renderChunk(code) {
      const scenes = [...chunks].filter(([name]) => name.endsWith('.scene'));
      const table = Object.fromEntries(scenes.map(([name, { code: scene }]) => [name.replace('.scene', ''), hash('sha256', scene)]));
      return { code: code.replace('BLIND_BETTING_SCENES', JSON.stringify(table)), map: null };
    },
  };
}

/** Writes the table of hashes into the entry. @returns {import('rollup').Plugin} */
export function fileTable() {
  return {
    name: 'file-table',
    renderChunk(code) {
      const table = Object.fromEntries(
        [...chunks].filter(([name]) => !name.includes('.')).map(([name, { code }]) => [name, hash('sha256', code)]),
      );
      return { code: code.replace('BLIND_BETTING_FILES', JSON.stringify(table)), map: null };
    },
  };
}

/**
 * Writes the names of all attributes of the elements into the entry, as `data-*` may carry them: what other tools write there is none of them.
 * @returns {import('rollup').Plugin}
 */
export function attributeNames() {
  return {
    name: 'attribute-names',
    renderChunk(code) {
      const names = new Set(['lang', ...Object.values(attributesOfElements()).flat()]);
      return { code: code.replace('BLIND_BETTING_ATTRIBUTES', `/^data-(${[...names].join('|')})$/`), map: null };
    },
  };
}

/** Writes manifest.json: version, and bytes and integrity of each file, of scripts also brotli bytes. @param {string} version @returns {import('rollup').Plugin} */
export function manifest(version) {
  return {
    name: 'manifest',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const entry = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? { fileName: file.fileName, code: file.code } : []));
        const named = [...chunks].map(([name, { fileName, code }]) => ({ name, fileName, code }));
        /** @type {Record<string, import('../cli/published.mjs').FileEntry>} */
        const files = Object.fromEntries(
          [...entry, ...named].map(({ fileName, code, ...rest }) => [
            fileName,
            { ...rest, bytes: Buffer.byteLength(code), brotli: brotliBytes(code), integrity: `sha384-${hash('sha384', code)}` },
          ]),
        );
        // The open data, last: no page asks for it.
        for (const { fileName, ...asset } of Object.values(bundle)) {
          const type = dataType(fileName);
          const source = 'source' in asset ? String(asset.source) : '';
          if (type) files[fileName] = { type, bytes: Buffer.byteLength(source), integrity: `sha384-${hash('sha384', source)}` };
        }
        // Lit's licence asks that its notice travels with every copy; comments are stripped from the chunks.
        const notice = (/** @type {string} */ path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'LICENSE-lit.txt', source: notice('LICENSES/BSD-3-Clause-lit.txt') });
        // So does that of the public holidays, whose dates the countries' chunks hold.
        this.emitFile({ type: 'asset', fileName: 'LICENSE-holidays.txt', source: notice('packages/locales/LICENSE-holidays.txt') });
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify({ version, files }, null, 2)}\n` });
      },
    },
  };
}

/**
 * Writes the licences of all packages that a bundle holds beside it.
 * @returns {import('rollup').Plugin}
 */
export function notices() {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(id)?.[0] ?? []);
      const texts = [...new Set(folders)].sort().map((folder) => {
        const { name, version, license, author } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
        const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
        // Some hold no copy of it, and stand beside a package that does.
        const terms = file ? readFileSync(folder + file, 'utf8').trim() : `${license}, ${author?.name ?? author}`;
        return `${name} ${version}\n\n${terms}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: texts.join('\n\n') });
    },
  };
}

function brotliBytes(/** @type {string} */ code) {
  return brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code) },
  }).length;
}
