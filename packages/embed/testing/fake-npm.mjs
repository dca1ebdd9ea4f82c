/** An npm without a network, for tests of what follows from its answers; apps/consumers tries the real one. */
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @param {string} folder for it, which holds each version as `<version>/node_modules/@blind-betting/embed`
 * @param {{ versions: string[], latest: string }} published
 * @returns {string} its script, for the variable `npm_execpath`
 */
export function fakeNpm(folder, { versions, latest }) {
  const script = join(folder, `${latest}-of-${versions.length}`, 'npm-cli.js');
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(
    script,
    `const { symlinkSync } = require('node:fs');
const [wish, ...rest] = process.argv.slice(2);
if (wish === 'view') console.log(${JSON.stringify(JSON.stringify({ versions, 'dist-tags': { latest } }))});
if (wish === 'prefix') console.log(process.cwd());
if (wish === 'install') {
  const version = rest[0].split('@').at(-1);
  symlinkSync(${JSON.stringify(folder)} + '/' + version + '/node_modules', rest[rest.indexOf('--prefix') + 1] + '/node_modules');
}
`,
  );
  return script;
}

/** Lets a version find what it asks for: the packages of this repository, as they are built. @param {string} modules its node_modules */
export function linkOthers(modules) {
  const scope = join(modules, '@blind-betting');
  mkdirSync(scope, { recursive: true });
  for (const name of readdirSync(join(root, 'packages')).filter((found) => found !== 'embed'))
    symlinkSync(join(root, 'packages', name), join(scope, name));
}
