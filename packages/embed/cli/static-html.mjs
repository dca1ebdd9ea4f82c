import { dist } from './own-files.mjs';
import { printedPage } from './printed-page.mjs';
import { readManifest } from './read-manifest.mjs';
import { shadowTrees } from './shadow.mjs';

/**
 * What a page holds, as `printedPage` writes it, for a folder on this disk.
 * @param {import('./printed-page.mjs').Wish & { published?: URL, hasTrees?: boolean }} options the folder that is published (all of this package when
 *   left out); whether templates come with it, from which browsers draw the elements, which are long
 * @returns {Promise<string>} HTML
 * @throws {import('./published.mjs').UsageError} when country, language, story or element do not exist, or the class is none
 */
export async function staticHtml({ published = dist, hasTrees = false, isLong = hasTrees, ...wish }) {
  const manifest = await readManifest(published);
  return printedPage({ ...wish, isLong }, await readManifest(), manifest, hasTrees ? (page) => shadowTrees(manifest, page) : undefined);
}
