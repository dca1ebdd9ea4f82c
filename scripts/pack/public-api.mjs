/**
 * What users of each package may rely on, a line for each name, in `packages/<name>/public-api.txt`: the ways to import it, what they export, the
 * public face of its elements, its commands and the files that pages name. A name that goes is a breaking change.
 *
 *   node scripts/pack/public-api.mjs           exits 1 when a name has gone without a major changeset, or a new one is not written down
 *   node scripts/pack/public-api.mjs --write   writes the new ones down, and takes out what a major changeset takes away
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import readChangesets from '@changesets/read';
import ts from 'typescript';
import { root } from '../run.mjs';

const FILE = 'public-api.txt';
const readJson = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * @param {string} folder of a package, built
 * @returns {string[]} sorted
 */
export function publicApi(folder) {
  const { exports, bin = {}, customElements } = readJson(join(folder, 'package.json'));
  const ways = entries(folder, exports);
  const namesOf = exportedNames(ways.flatMap(([, types]) => types || []));
  const dist = join(folder, 'dist');
  return [
    ...ways.flatMap(([way, types]) => [`import ${way}`, ...namesOf(types).map((name) => `import ${way} { ${name} }`)]),
    ...Object.keys(bin).map((name) => `command ${name}`),
    ...(customElements ? elements(readJson(join(folder, customElements))) : []),
    // Pages name these; the others are named after their content.
    ...(existsSync(join(dist, 'manifest.json')) ? readdirSync(dist).filter((file) => /\.(js|json)$/.test(file)) : []).map(
      (file) => `file ${file}`,
    ),
  ].sort();
}

/**
 * @param {string} folder
 * @param {Record<string, string | { types: string }>} exports of package.json
 * @returns {[way: string, types: string][]} each way to import it, patterns filled with what is there; types is empty where it is no module
 */
function entries(folder, exports) {
  return Object.entries(exports).flatMap(([way, target]) => {
    const path = typeof target === 'string' ? target : target.types;
    const types = typeof target === 'string' ? '' : join(folder, path);
    if (!way.includes('*')) return [/** @type {[string, string]} */ ([way, types])];
    const [before = '', after = ''] = path.split('*');
    return readdirSync(join(folder, before))
      .filter((file) => file.endsWith(after))
      .map(
        (file) =>
          /** @type {[string, string]} */ ([
            way.replace('*', file.slice(0, file.length - after.length)),
            types.replace('*', file.slice(0, file.length - after.length)),
          ]),
      );
  });
}

/** @param {string[]} files of types @returns {(file: string) => string[]} names of the values and types that one of them exports */
function exportedNames(files) {
  const program = ts.createProgram(files, { skipLibCheck: true, module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  return (file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module).map(({ name }) => name) : [];
  };
}

/** @param {{ modules: { declarations?: any[] }[] }} manifest @returns {string[]} */
function elements({ modules }) {
  const kinds = { attributes: 'attribute', events: 'event', slots: 'slot', cssParts: 'part', cssProperties: 'custom property' };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap((element) =>
      Object.entries(kinds).flatMap(([kind, said]) =>
        (element[kind] ?? []).map((/** @type {{ name: string }} */ { name }) => `<${element.tagName}> ${said} ${name || '(default)'}`),
      ),
    );
}

/**
 * @param {string[]} known what was written down
 * @param {string[]} now
 * @param {boolean} mayBreak whether a major changeset of the package is pending
 * @returns {{ gone: string[], added: string[] }} gone holds only what may not go
 */
export function compare(known, now, mayBreak) {
  return {
    gone: mayBreak ? [] : known.filter((line) => !now.includes(line)),
    added: now.filter((line) => !known.includes(line)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const mustWrite = process.argv.includes('--write');
  const pending = await readChangesets(root);
  for (const name of readdirSync(`${root}packages`)) {
    const folder = `${root}packages/${name}`;
    const mayBreak = pending.some(({ releases }) =>
      releases.some((release) => release.name === `@blind-betting/${name}` && release.type === 'major'),
    );
    const path = join(folder, FILE);
    const known = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
    const now = publicApi(folder);
    const { gone, added } = compare(known, now, mayBreak);
    for (const line of gone)
      console.log(
        `packages/${name}: "${line}" has gone. Users may rely on it: bring it back, or add a major changeset for @blind-betting/${name}.`,
      );
    if (gone.length > 0 || (added.length > 0 && !mustWrite)) process.exitCode = 1;
    if (mustWrite && gone.length === 0) writeFileSync(path, `${now.join('\n')}\n`);
    else if (added.length > 0)
      console.log(`packages/${name}: new are ${added.join(', ')}. If users may rely on them: node scripts/pack/public-api.mjs --write`);
  }
}
