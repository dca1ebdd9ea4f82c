import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Node 20 has no glob of its own.
 * @param {string} folder
 * @param {string} ending of the file name
 * @returns {string[]} files below the folder, without dependencies and build output
 */
export function globSync(folder, ending) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['node_modules', 'dist', 'build', '.turbo'].includes(entry.name) ? [] : globSync(path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}
