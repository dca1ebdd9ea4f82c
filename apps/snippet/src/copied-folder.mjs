/** The folder that `copy` would write for a choice, without a disk to write it to: so its tags can be printed, and its page be shown. */
import { contentsOf } from '../../../packages/embed/cli/contents.mjs';
import { entryFor } from '../../../packages/embed/cli/cut-entry.mjs';
import { integrityOf, ownText } from '../../../packages/embed/cli/own-files.mjs';
import { entryOf, filesOf, shortName } from '../../../packages/embed/cli/published.mjs';

/** @typedef {import('./choices.mjs').Choices} Choices @typedef {import('../../../packages/embed/cli/published.mjs').Manifest} Manifest */

/** The manifest, and the code of a script that holds every file of the folder and asks for none. @typedef {{ manifest: Manifest, whole: string }} Folder */

/** @type {Map<string, Promise<Folder>>} by their options */
const folders = new Map();

/**
 * @param {Manifest} own of the embed
 * @param {Pick<Choices, 'country' | 'languages' | 'elements' | 'story'>} choices
 * @returns {{ options: import('../../../packages/embed/cli/published.mjs').Options, folder: Promise<Folder> }} what `copy` is asked for, with a
 *   neutral name, since filters and networks keep the names of files; and what it would write
 */
export function copiedFolder(own, { country, languages, elements, story }) {
  // A regional language stands on that of the page, and a reader may choose it.
  const both = languages.flatMap((language) => [language.replace(/-[A-Z]{2}$/, ''), language]);
  const options = {
    name: 'help',
    countries: [country],
    languages: [...new Set(both)].filter((language) => filesOf(own, 'language').has(language)),
    ...(elements.length < 2 && { bundle: [...elements.map(shortName), 'quick-exit'] }),
    ...(story !== 'love' && { story }),
  };
  const key = JSON.stringify(options);
  const folder = folders.get(key) ?? folderOf(own, options);
  folders.set(key, folder);
  return { options, folder };
}

/** @param {Manifest} own @param {import('../../../packages/embed/cli/published.mjs').Options} options @returns {Promise<Folder>} */
async function folderOf(own, options) {
  const contents = await contentsOf(own, options);
  const files = [...contents].flatMap(([file, { code, ...rest }]) =>
    file.endsWith('.js') ? [[file, { ...rest, bytes: new TextEncoder().encode(code).length, integrity: integrityOf(code) }]] : [],
  );
  const chunks = [...contents.values()].flatMap(({ name, code }) => (name ? [[name, code]] : []));
  return {
    manifest: { version: own.version, options, files: Object.fromEntries(files) },
    whole: entryFor(await ownText(entryOf({})), options, () => false, Object.fromEntries(chunks)),
  };
}
