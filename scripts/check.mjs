import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, lint } from '../packages/locales/lint/index.mjs';
import { checkEntry, checkSyntax } from './floor.mjs';
import { root, run } from './run.mjs';

/**
 * One check: what it is called, how it runs, and what to do when it fails.
 * @typedef {{ name: string, cure: string, check: () => Promise<{ ok: boolean, output: string }> }} Check
 */

/** @type {Check[]} */
const checks = [
  { name: 'code (eslint)', cure: 'npx eslint --fix . mends what it can; the rest is said above.', check: () => run('eslint', ['.']) },
  // What ships is checked by its build; this is the rest.
  { name: 'types of tests and stories', cure: 'npx tsc -p tsconfig.tests.json', check: () => run('tsc', ['-p', 'tsconfig.tests.json']) },
  { name: 'format (prettier)', cure: 'npm run format', check: () => run('prettier', ['--check', '.', '--log-level', 'warn']) },
  {
    name: 'data',
    cure: 'change what the lines above name in messages/ or directory/ of packages/locales.',
    check: checkData,
  },
  { name: 'manifest', cure: 'npx turbo run manifest, after writing the missing doc comment.', check: checkManifests },
  { name: 'docs', cure: 'node scripts/update-docs.mjs', check: () => run('node', ['scripts/update-docs.mjs', '--check']) },
  {
    name: 'packages',
    cure: 'npm run build, then node scripts/check-packages.mjs',
    check: () => run('node', ['scripts/check-packages.mjs']),
  },
  {
    name: 'names that users rely on',
    cure: 'do what the lines above say.',
    check: () => run('node', ['scripts/pack/public-api.mjs']),
  },
  {
    name: 'syntax and built-ins of the oldest browsers',
    cure: 'write what the lines above name in an older way; docs/browsers.md tells how old.',
    check: () => checkSyntax(['packages/*/dist/**/*.js']),
  },
  {
    name: 'syntax of the entry below them',
    cure: 'write what the line above names in an older way, as a field with declare.',
    check: () => checkEntry('packages/embed/dist/blind-betting.js'),
  },
  {
    name: 'styles in the oldest browsers',
    cure: 'write an older declaration before it, or @supports around it; scripts/lint-sheets.mjs keeps what is harmless.',
    // On its own, since it looks like a browser to what it reads.
    check: () => run('node', ['scripts/lint-sheets.mjs']),
  },
  { name: 'size', cure: 'npm run build, then node scripts/check-size.mjs', check: () => run('node', ['scripts/check-size.mjs']) },
];

/** @returns {Promise<{ ok: boolean, output: string }>} errors in full, warnings as a count */
async function checkData() {
  const { findings } = await lint(pathToFileURL(`${root}packages/locales/`));
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.length - errors.length;
  const lines = errors.map(describe);
  if (warnings) lines.push(`${warnings} warning${warnings === 1 ? '' : 's'} of age: npm run audit:directory shows them.`);
  return { ok: errors.length === 0, output: lines.join('\n') };
}

/** @returns {Promise<{ ok: boolean, output: string }>} one line per thing that a partner would look up in vain */
async function checkManifests() {
  const packages = await Promise.all(
    (await readdir(`${root}packages`)).map(async (name) => ({
      name,
      ...JSON.parse(await readFile(`${root}packages/${name}/package.json`, 'utf8')),
    })),
  );
  const lines = [];
  for (const { name, customElements, files } of packages.filter((found) => found.customElements)) {
    const folder = `packages/${name.replace('@blind-betting/', '')}/`;
    const file = `${folder}${customElements.replace('./', '')}`;
    const text = await readFile(root + file, 'utf8').catch(() => undefined);
    if (text) {
      const manifest = JSON.parse(text);
      const problems = [
        ...undescribed(manifest),
        ...unshipped(manifest, files, root + folder),
        ...(await undocumentedTokens(manifest, `${root}${folder}src/`)),
      ];
      lines.push(...problems.map((problem) => `${file}: ${problem}`));
    } else lines.push(`${file} does not exist.`);
  }
  return { ok: lines.length === 0, output: lines.join('\n') };
}

/**
 * @param {{ modules: { declarations?: any[] }[] }} manifest
 * @returns {string[]} what lacks a description
 */
function undescribed({ modules }) {
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ customElement }) => customElement);
  if (!elements.some(({ tagName }) => tagName)) return ['no element with a tag name; is define(tag, Class) called in src/define.ts?'];
  return elements.flatMap((element) =>
    ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) =>
      (element[kind] ?? [])
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `<${element.tagName}> ${kind}: "${name}" has no description.`),
    ),
  );
}

/**
 * @param {{ modules: { path: string, declarations?: any[], exports?: any[] }[] }} manifest
 * @param {string[]} files what npm packs
 * @param {string} folder of the package
 * @returns {string[]} files that whoever installs the package would look for in vain
 */
export function unshipped({ modules }, files, folder) {
  const named = modules.flatMap(({ path, declarations = [], exports = [] }) => [
    path,
    ...exports.map(({ declaration }) => declaration?.module),
    ...declarations.flatMap(({ superclass, members = [] }) => [
      superclass?.module,
      ...members.map((member) => member.inheritedFrom?.module),
    ]),
  ]);
  return [...new Set(named.filter(Boolean))]
    .filter((path) => !files.some((file) => path.startsWith(`${file}/`)) || !existsSync(folder + path))
    .map((path) => `"${path}" does not ship. npm run build; then look at shippedPaths in custom-elements-manifest.config.js.`);
}

/**
 * @param {{ modules: { declarations?: any[] }[] }} manifest
 * @param {string} folder of the element's sources
 * @returns {Promise<string[]>} tokens that a style sheet uses and no doc block names
 */
async function undocumentedTokens({ modules }, folder) {
  const documented = modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ cssProperties = [] }) => cssProperties);
  const sheets = (await readdir(folder)).filter((name) => name.endsWith('.styles.ts'));
  const styles = (await Promise.all(sheets.map((name) => readFile(folder + name, 'utf8')))).join('');
  const used = new Set([...styles.matchAll(/var\(--_([a-z-]+)/g)].map(([, token]) => token));
  return [...used]
    .filter((token) => !styles.includes(`--_${token}:`) && !documented.some(({ name }) => name === `--bb-${token}`))
    .map((token) => `--bb-${token} is used and has no @cssprop in the doc block.`);
}

/** @returns {Promise<boolean>} whether all checks passed */
async function checkAll() {
  const failed = [];
  for (const { name, cure, check } of checks) {
    const { ok, output } = await check().catch((error) => ({ ok: false, output: String(error) }));
    console.log(`${ok ? 'ok' : 'FAILED'} ${name}`);
    if (output) console.log(output.replace(/^/gm, '    '));
    if (!ok) failed.push(`  ${name}: ${cure}`);
  }
  if (failed.length) console.log(`\nTo mend:\n${failed.join('\n')}`);
  return failed.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !(await checkAll())) process.exitCode = 1;
