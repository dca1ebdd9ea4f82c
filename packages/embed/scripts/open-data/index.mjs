import { readdirSync, readFileSync } from 'node:fs';
import { countryName, languageName, loadMessages } from '@blind-betting/locales';
import { csv } from './csv.mjs';
import { openDataOf } from './entries.mjs';
import { hsds } from './hsds.mjs';
import { jsonLd } from './json-ld.mjs';
import { vcard } from './vcard.mjs';

const folder = new URL('../../../locales/directory/', import.meta.url);

/** @returns {any[]} all country files */
export const countryFiles = () =>
  readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/**
 * @param {any[]} files country files
 * @param {string} version
 * @returns {Promise<Record<string, string>>} by path the text of each file of the machine-readable directory
 */
export async function openDataFiles(files, version) {
  const english = await loadMessages('en');
  const data = openDataOf(files, version, (code) => countryName(code, english));
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value)}\n`;
  return {
    ...Object.fromEntries(data.countries.map((country) => [`directory/${country.code}.json`, json(jsonLd(country, version))])),
    'directory/hsds.json': json(hsds(data, (tag) => languageName(tag, english))),
    'directory/directory.vcf': vcard(data),
    'directory/directory.csv': csv(data),
  };
}

/**
 * Writes them beside the embed. No page asks for one.
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export function openData(version) {
  return {
    name: 'open-data',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(await openDataFiles(countryFiles(), version)))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
