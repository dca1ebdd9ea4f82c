/**
 * Writes `build/import-map.json`: for pages that load the packages without a bundler, where each name leads that they and Lit import. The addresses
 * are those of a server that offers its `node_modules`; for another place, put its address before them.
 */
import { writeFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** @type {Record<string, string>} */
const imports = {};

/** Our own packages are linked into node_modules while they are built. */
const addressOf = (/** @type {string} */ file) =>
  file.replace(/^.*\/packages\/(?=[^/]+\/dist\/)/, '/node_modules/@blind-betting/').replace(/^.*(?=\/node_modules\/)/, '');

const bundle = await rollup({
  input: 'build/index.js',
  plugins: [
    {
      name: 'names',
      async resolveId(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        if (importer && !/^[./]/.test(source)) imports[source] = addressOf(resolved?.id ?? '');
        return resolved;
      },
    },
    resolve(),
  ],
});
await bundle.close();
imports['@blind-betting/embed'] = '/node_modules/@blind-betting/embed/build/index.js';

const strange = Object.entries(imports).filter(([, address]) => !address.startsWith('/node_modules/'));
if (strange.length > 0)
  throw new Error(`The import map leads nowhere for ${strange.map(([name]) => name).join(', ')}: npm ci, then npm run build.`);
const sorted = Object.fromEntries(Object.entries(imports).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync('build/import-map.json', `${JSON.stringify({ imports: sorted }, null, 2)}\n`);
