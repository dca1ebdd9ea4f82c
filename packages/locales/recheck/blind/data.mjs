/** Makes the country files of the invented services, each with the test pages as its sources. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from './expectations.mjs';
import { countries, recordOf, services } from './services.mjs';

/**
 * @param {(site: string) => string} origin where the server has a site, `http://127.0.0.1:4001`
 * @returns {Record<string, object>} country to the content of its file
 */
export function makeData(origin) {
  return Object.fromEntries(
    Object.entries(countries).map(([country, { languages, timeZone }]) => {
      const ids = Object.keys(services).filter((id) => id.startsWith(`${country.toLowerCase()}-`));
      const emergency = sourcesOf(`emergency-${country}`, origin);
      return [
        country,
        {
          country,
          review: 'draft',
          languages,
          timeZones: [timeZone],
          regions: {},
          emergency: emergency.length ? [{ number: '112', for: 'all', sources: emergency }] : [],
          services: ids.map((id) => ({ ...recordOf(id), sources: sourcesOf(id, origin) })),
        },
      ];
    }),
  );
}

/** @param {string} service @param {(site: string) => string} origin */
function sourcesOf(service, origin) {
  return pages
    .filter((page) => page.service === service && Object.keys(page.expect).length)
    .map(({ site, path, expect, own = true }) => {
      const claims = Object.keys(expect);
      const addresses = claims.filter((claim) => /[@:]/.test(claim));
      return {
        url: `${origin(site)}${path}`,
        date: 'undated',
        own,
        numbers: claims.filter((claim) => /^\+?\d+$/.test(claim)),
        ...(addresses.length && { addresses }),
        ...(claims.includes('hours') && { states: ['hours'] }),
      };
    });
}

/** @param {string} folder @param {(site: string) => string} origin writes the files into the folder */
export async function writeData(folder, origin) {
  await mkdir(folder, { recursive: true });
  for (const [country, content] of Object.entries(makeData(origin)))
    await writeFile(join(folder, `${country}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
