/** Static copies of the partner pages with the kit beside them, for any plain file server: what `apps/partner-pages` sends as headers stands in the page. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { hostPage, hostScript, hostSheet, librariesIn } from './host-page.mjs';

const top = new URL('../../', import.meta.url);
const partner = new URL('apps/partner-pages/', top);
const kit = new URL('packages/embed/dist/', top);
const out = new URL('node_modules/.cache/showcase-hosts/', top);

/** @type {Promise<string> | undefined} */
let written;

/**
 * Writes all pages anew, once: Storybook asks several times, also at the same time.
 * @returns {Promise<string>} the folder
 * @throws {Error} when the kit is not built
 */
export function writeHosts() {
  return (written ??= write());
}

/** @returns {Promise<string>} */
async function write() {
  const manifest = JSON.parse(
    await readFile(new URL('manifest.json', kit), 'utf8').catch((cause) => {
      throw new Error('The kit is not built yet: npx turbo run build', { cause });
    }),
  );
  const values = {
    content: await readFile(new URL('parts/content.html', partner), 'utf8'),
    integrity: manifest.files['blind-betting.js'].integrity,
  };
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await cp(kit, new URL('kit/', out), { recursive: true });
  await cp(new URL('assets/', partner), new URL('assets/', out), { recursive: true });
  /** @type {string[]} */
  const written = [];
  for (const name of await namesIn('assets/', '.js')) {
    written.push(hostScript(await readFile(new URL(`assets/${name}`, partner), 'utf8')));
    await writeFile(new URL(`assets/${name}`, out), written.at(-1) ?? '');
  }
  for (const name of await namesIn('pages/', '.html')) {
    const page = hostPage(await readFile(new URL(`pages/${name}`, partner), 'utf8'), values);
    if (page) await writeFile(new URL(name, out), page);
    written.push(page ?? '');
  }
  for (const library of new Set(written.flatMap(librariesIn))) await copyLibrary(library);
  return fileURLToPath(out);
}

/** @param {string} folder of the partner pages @param {string} ending @returns {Promise<string[]>} */
async function namesIn(folder, ending) {
  return (await readdir(new URL(folder, partner))).filter((name) => name.endsWith(ending));
}

/** @param {string} path below node_modules @returns {Promise<void>} */
async function copyLibrary(path) {
  const folders = createRequire(new URL('package.json', partner)).resolve.paths(path) ?? [];
  const folder = folders.find((found) => existsSync(`${found}/${path}`));
  if (!folder) throw new Error(`A partner page uses ${path}, which is not installed: npm ci`);
  const target = new URL(`libraries/${path}`, out);
  await mkdir(new URL('.', target), { recursive: true });
  if (path.endsWith('.css')) await writeFile(target, hostSheet(await readFile(`${folder}/${path}`, 'utf8')));
  else await cp(`${folder}/${path}`, target);
}
