import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { copy } from '../../../packages/embed/cli/copy.mjs';
import { entryOf } from '../../../packages/embed/cli/published.mjs';
import { readManifest } from '../../../packages/embed/cli/read-manifest.mjs';
import { kitFacts } from './kit-facts.mjs';
import { textsOf } from './texts.mjs';

/** Stands in addresses, which networks and browsers keep: it must say nothing of the campaign. */
export const SLUG = 'page-help-kit';

const plugin = new URL('../plugin/', import.meta.url);
const licences = new URL('../../../LICENSES/', import.meta.url);

/**
 * Writes the plugin as a folder and as the zip of it. The same sources make the same bytes.
 * @param {URL} target folder, with a slash at its end; what was in it is deleted
 * @param {string} [version] of the plugin: that of the kit, but in a test of an update
 * @returns {Promise<{ files: number, bytes: number, zip: URL }>}
 */
export async function buildPlugin(target, version) {
  const { version: ofKit } = await readManifest();
  const named = version ?? ofKit;
  const folder = new URL(`${SLUG}/`, target);
  await rm(target, { recursive: true, force: true });

  // A folder for each version: browsers may keep its files for good.
  const { options = {}, files } = await copy(new URL(`${named}/`, folder), { name: 'help' });
  const entry = entryOf(options);
  const facts = await kitFacts({ version: named, entry: `${named}/${entry}`, integrity: files[entry]?.integrity ?? '' });

  const write = async (/** @type {string} */ file, /** @type {string} */ text) => {
    await mkdir(new URL('.', new URL(file, folder)), { recursive: true });
    await writeFile(new URL(file, folder), text);
  };
  for (const name of await readdir(plugin))
    await write(name, (await readFile(new URL(name, plugin), 'utf8')).replaceAll('{{version}}', named));
  for (const name of await readdir(licences)) await write(`LICENSES/${name}`, await readFile(new URL(name, licences), 'utf8'));
  await write('data/kit.json', JSON.stringify(facts));
  for (const language of new Set(Object.values(facts.languages)))
    if (language) await write(`data/${language}.json`, JSON.stringify(await textsOf(language)));

  return zipped(target);
}

/** @returns {Promise<{ files: number, bytes: number, zip: URL }>} */
async function zipped(/** @type {URL} */ target) {
  const names = (await readdir(new URL(`${SLUG}/`, target), { recursive: true })).map((name) => `${SLUG}/${name.replaceAll('\\', '/')}`);
  /** @type {Record<string, Uint8Array>} */ const contents = {};
  for (const name of names.sort()) {
    const place = new URL(name, target);
    if ((await stat(place)).isFile()) contents[name] = await readFile(place);
  }
  // The oldest date that a zip can hold: with that of the build, no two would be the same.
  const bytes = zipSync(contents, { level: 9, mtime: new Date(1980, 0, 1) });
  const zip = new URL(`${SLUG}.zip`, target);
  await writeFile(zip, bytes);
  return { files: Object.keys(contents).length, bytes: bytes.length, zip };
}
