/**
 * `npm run types:frameworks`: what npm would install, used from plain TypeScript, React, Preact, Solid, Vue and Svelte, by the newest compiler and
 * the one before. What is right must compile, and what is marked as wrong must not. Installs them by their own lock at first, and when it changes.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installLocked } from '../../../scripts/install-locked.mjs';
import { root, run } from '../../../scripts/run.mjs';

const folder = fileURLToPath(new URL('./', import.meta.url));
const packages = ['base', 'locales', 'card', 'help-directory', 'quick-exit'];
const elements = packages.slice(2);
const nodeNext = ['--module', 'NodeNext', '--moduleResolution', 'NodeNext'];

/** @param {string} compiler @param {string[]} parameters */
const node = (compiler, parameters) => run('node', [join(folder, 'node_modules', compiler), ...parameters], { cwd: folder });

/**
 * @type {{ name: string, check: () => Promise<{ ok: boolean, output: string }> }[]}
 */
const checks = [
  ...['plain', 'react', 'preact', 'solid'].flatMap((name) => [
    { name: `${name}, bundler, TypeScript 5`, check: () => node('typescript/bin/tsc', ['-p', name]) },
    { name: `${name}, node, TypeScript 6`, check: () => node('typescript-6/bin/tsc', ['-p', name, ...nodeNext]) },
  ]),
  { name: 'vue', check: () => node('vue-tsc/bin/vue-tsc.js', ['-p', 'vue']) },
  { name: 'svelte', check: checkSvelte },
  { name: 'VS Code', check: () => run('node', [join(folder, 'editor.mjs')]) },
  { name: 'lines of the READMEs', check: checkReadmes },
];

/** Svelte's templates know no mark for an expected fault, so that the lines are compared. */
async function checkSvelte() {
  const { output } = await node('svelte-check/bin/svelte-check', [
    '--workspace',
    'svelte',
    '--tsconfig',
    'tsconfig.json',
    '--output',
    'machine',
  ]);
  const found = [...output.matchAll(/(ERROR|WARNING) "(.+?)" (\d+):/g)].map(([, , file, line]) => `${file}:${line}`);
  const lines = readFileSync(join(folder, 'svelte/Wrong.svelte'), 'utf8').split('\n');
  const from = lines.findIndex((line) => line.startsWith('<!-- Each line')) + 1;
  const expected = lines.flatMap((line, index) => (index >= from && line ? [`Wrong.svelte:${index + 1}`] : []));
  const missed = expected.filter((place) => !found.includes(place)).map((place) => `${place} is wrong, and nothing says so.`);
  const ok = output.includes('COMPLETED') && missed.length === 0 && found.every((place) => expected.includes(place));
  return { ok, output: ok ? '' : [...missed, output].join('\n') };
}

/** What a README tells to write is what is compiled here. */
async function checkReadmes() {
  const sources = { react: 'page.tsx', preact: 'page.tsx', solid: 'page.tsx', vue: 'Right.vue', svelte: 'Right.svelte' };
  const missing = elements.flatMap((name) => {
    const readme = readFileSync(`${root}packages/${name}/README.md`, 'utf8');
    return Object.entries(sources).flatMap(([framework, file]) => {
      const line = `import type {} from '@blind-betting/${name}/types/${framework}';`;
      const code = readFileSync(join(folder, framework, file), 'utf8');
      return [
        ...(readme.includes(line) ? [] : [`packages/${name}/README.md lacks: ${line}`]),
        ...(code.includes(line) ? [] : [`${framework}/${file} lacks: ${line}`]),
      ];
    });
  });
  return { ok: missing.length === 0, output: missing.join('\n') };
}

/** Puts here what npm would install: what a package forgets to ship is missed. */
async function install() {
  installLocked(new URL('./', import.meta.url));
  const tarballs = join(tmpdir(), `blind-betting-types-${process.pid}`);
  mkdirSync(tarballs);
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8'));
    const target = join(folder, 'node_modules/@blind-betting', name);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    const packed = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs], {
      cwd: `${root}packages/${name}`,
    });
    const tarball = join(tarballs, `blind-betting-${name}-${version}.tgz`);
    const unpacked = packed.ok ? await run('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1']) : packed;
    if (!unpacked.ok) throw new Error(`${name} could not be packed: npx turbo run build manifest comes first.\n${unpacked.output}`);
  }
  rmSync(tarballs, { recursive: true });
}

await install();
const queue = [...checks];
const work = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { ok, output } = await next.check();
    console.log(`${ok ? 'ok' : 'FAILED'} ${next.name}`);
    if (!ok) console.log(output.replace(/^/gm, '    '));
    if (!ok) process.exitCode = 1;
  }
};
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
