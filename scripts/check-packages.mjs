import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './run.mjs';

/**
 * Packs a package as npm would publish it, and has publint and attw look at the tarball.
 * @param {string} name folder under packages/
 * @param {string} folder where the tarball goes
 * @returns {Promise<{ name: string, problems: string[] }>} what the tools said, one entry per tool
 */
export async function checkPackage(name, folder) {
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: `${root}packages/${name}` });
  if (!packed.ok) return { name, problems: [`npm pack: ${packed.output}`] };
  const { version } = JSON.parse(await readFile(`${root}packages/${name}/package.json`, 'utf8'));
  return { name, problems: await lintTarball(join(folder, `blind-betting-${name}-${version}.tgz`)) };
}

/**
 * @param {string} tarball
 * @returns {Promise<string[]>} what publint and attw say against it, one entry per tool
 */
export async function lintTarball(tarball) {
  const tools = [
    ['publint', ['run', tarball, '--strict']],
    ['attw', [tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji']],
  ];
  const results = await Promise.all(tools.map(async ([tool, parameters]) => ({ tool, ...(await run(tool, parameters)) })));
  return results.filter(({ ok }) => !ok).map(({ tool, output }) => `${tool}: ${output}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = await mkdtemp(join(tmpdir(), 'blind-betting-pack-'));
  try {
    const names = (await readdir(`${root}packages`)).sort();
    // One after the other, since each packing builds what is missing.
    for (const packageName of names) {
      const { name, problems } = await checkPackage(packageName, folder);
      console.log(`${problems.length ? 'FAILED' : 'ok'} ${name}`);
      for (const problem of problems) console.log(problem);
      if (problems.length) process.exitCode = 1;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
