/** The country with the most to draw: found from what was built, so that no name has to be kept. */
import { readFile } from 'node:fs/promises';
import { embed } from './common.mjs';

/**
 * @returns {Promise<string>} ISO 3166-1 code of the country with the most services; of several, the one with the largest file
 */
export async function biggestCountry() {
  /** @type {Record<string, { name?: string, bytes: number }>} */
  const files = JSON.parse(await readFile(new URL('manifest.json', embed), 'utf8')).files;
  const countries = await Promise.all(
    Object.entries(files)
      .filter(([, { name = '' }]) => /^[A-Z]{2}$/.test(name))
      .map(async ([file, { name = '', bytes }]) => ({
        name,
        bytes,
        services: (await import(new URL(file, embed).href)).default.services.length,
      })),
  );
  countries.sort((a, b) => b.services - a.services || b.bytes - a.bytes);
  const [biggest] = countries;
  if (!biggest) throw new Error('packages/embed/dist has no file of a country: run npm run build.');
  return biggest.name;
}
