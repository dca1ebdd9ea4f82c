/** `postpack` of each package: puts its README back. */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The README of the repository, while that of the package lies in its place. */
export const SOURCE = 'SOURCE-README.md';

/** What was laid in its place, to know it again. */
export const PACKED = 'PACKED-README.md';

/**
 * In the folder of a package.
 * @throws {Error} where somebody has changed README.md since a packing broke off: neither text may be lost
 */
export function restoreReadme() {
  if (!existsSync(SOURCE)) return;
  const isOurs = !existsSync('README.md') || readFileSync('README.md', 'utf8') === readFileSync(PACKED, 'utf8');
  if (!isOurs)
    throw new Error(
      `README.md was changed while a packing had put another text in its place. Keep what you need, delete ${SOURCE}, pack again.`,
    );
  renameSync(SOURCE, 'README.md');
  rmSync(PACKED, { force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) restoreReadme();
