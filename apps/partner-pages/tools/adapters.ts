/** The adapters of a folder, each a file of its own. */
import { readdirSync } from 'node:fs';

/** @param folder beside this file @returns each with the name of its file, in the order of their names */
export async function adaptersOf<Adapter extends { name: string }>(folder: string): Promise<(Adapter & { file: URL })[]> {
  const files = readdirSync(new URL(`${folder}/`, import.meta.url)).filter((name) => name.endsWith('.mjs'));
  const all = files.map(async (name) => {
    const file = new URL(`${folder}/${name}`, import.meta.url);
    const { default: adapter } = (await import(file.href)) as { default: Adapter };
    return { ...adapter, file };
  });
  return (await Promise.all(all)).sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
