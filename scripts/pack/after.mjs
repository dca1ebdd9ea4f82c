/** `postpack` of each package: puts its README back. */
import { existsSync, renameSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The README of the repository, while that of the package lies in its place. */
export const SOURCE = 'SOURCE-README.md';

/** In the folder of a package. */
export function restoreReadme() {
  if (existsSync(SOURCE)) renameSync(SOURCE, 'README.md');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) restoreReadme();
