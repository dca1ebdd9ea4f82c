import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { entryOf } from './published.mjs';
import { scriptTag } from './script-tag.mjs';

/**
 * What to do with a folder that was written: the tag of each page that has a file of its own, and that of all others.
 * @param {string} folder as it was typed
 * @param {import('./published.mjs').Manifest} manifest of it
 * @returns {string} lines that follow "use", each tag with `https://your.site` for the address
 */
export function printedTags(folder, { options = {}, files }) {
  const path = publicPath(folder);
  const tag = (/** @type {string} */ file) => scriptTag(`https://your.site/${path}/${file}`, files[file]?.integrity ?? '');
  const pages = Object.entries(files).flatMap(([file, { page }]) =>
    page ? `For pages of ${page.replace(' ', ' in ')}:\n${tag(file)}\n` : [],
  );
  const entry = tag(entryOf(options));
  if (pages.length === 0) return `this tag, with your address:\n\n${entry}`;
  return `the tag of the page's country and language, with your address; its file holds all that such a page needs:\n\n${pages.join('\n')}\nFor all others, which ask for more files:\n${entry}`;
}

/** @returns {Promise<string>} how many files lie there, licences, manifest and compressed ones among them, and their bytes */
export async function contentsSize(/** @type {string} */ folder) {
  const places = (await readdir(folder, { recursive: true })).map((name) => join(folder, name));
  const files = (await Promise.all(places.map((place) => stat(place)))).filter((found) => found.isFile());
  return `${files.length} files, ${files.reduce((sum, { size }) => sum + size, 0)} bytes`;
}

/** @returns {string} the folder as part of an address: as it was typed, or its name where it was typed from the root or as a dot */
function publicPath(/** @type {string} */ folder) {
  const typed = relative('', folder)
    .split(sep)
    .filter((part) => part !== '..')
    .join('/');
  return isAbsolute(folder) || !typed ? basename(resolve(folder)) : typed;
}
