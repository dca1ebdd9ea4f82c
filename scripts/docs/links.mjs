import { posix } from 'node:path';

/**
 * Holds the links and pictures of all documents against the files and headings that there are. Nothing is fetched: of addresses on the web
 * only the form is looked at.
 * @param {import('./documents.mjs').Document[]} documents
 * @param {Set<string>} files of the repository
 * @returns {string[]} faults, each with file, line and what to do
 */
export function linkFaults(documents, files) {
  const slugs = new Map(documents.map((document) => [document.path, document.slugs]));
  const folders = new Set([...files].flatMap(foldersOf));

  /** @returns {string | undefined} what is wrong with an address in a document */
  function faultOf(/** @type {string} */ path, /** @type {string} */ address) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return webFault(address);
    if (address.startsWith('/')) return 'begins at a root that is not that of the repository; write it from this file on';
    const [target = '', fragment] = decodeURIComponent(address).split('#', 2);
    const file = target ? posix.join(posix.dirname(path), target).replace(/\/$/, '') : path;
    if (!files.has(file) && !folders.has(file)) return `leads to ${file}, which is not in the repository`;
    if (fragment === undefined || slugs.get(file)?.has(fragment)) return undefined;
    return slugs.has(file) ? `leads to a heading that ${file} does not have` : `has a #, and ${file} has no headings`;
  }

  return documents.flatMap(({ path, links, pictures, leftovers }) => [
    ...[...links, ...pictures].flatMap(({ line, address }) => {
      const fault = faultOf(path, address);
      return fault ? [`${path}:${line}: "${address}" ${fault}.`] : [];
    }),
    ...pictures
      .filter(({ alt }) => !alt.trim())
      .map(({ line, address }) => `${path}:${line}: the picture ${address} has no text for those who do not see it.`),
    ...leftovers.map(
      ({ line, text }) => `${path}:${line}: "${text}" leads nowhere. Write a link or a picture as Markdown, or a backslash before "[".`,
    ),
  ]);
}

/**
 * Holds the paths that stand in inline code against the files that there are, so that a file which is renamed is renamed in the documents, too.
 * A path counts from the root of the repository, or from a folder above the document. `xx`, `XX` and `x` stand for names; what a build writes is not looked for.
 * @param {import('./documents.mjs').Document[]} documents
 * @param {Set<string>} files of the repository
 * @returns {string[]} faults, each with file, line and path
 */
export function pathFaults(documents, files) {
  const places = new Set([...files].flatMap((file) => [file, ...foldersOf(file)]));
  return documents.flatMap(({ path, codes }) =>
    codes
      .filter(({ code }) => /^(packages|apps|scripts|docs|\.ci)\/[\w./-]+$/.test(code) && !/\/(xx|XX|x)\.|\/(dist|build)\//.test(code))
      .filter(({ code }) => !['', ...foldersOf(path)].some((folder) => places.has(posix.join(folder, code).replace(/\/$/, ''))))
      .map(({ line, code }) => `${path}:${line}: "${code}" is not in the repository.`),
  );
}

/**
 * Holds links to tests against their titles: the words of such a link are a title of the file, or what is the same in several titles. So a claim
 * breaks when its proof is renamed or taken away.
 * @param {import('./documents.mjs').Document[]} documents
 * @param {(path: string) => string} read the text of a file of the repository; it throws where there is none
 * @returns {string[]} faults, each with file, line and title
 */
export function titleFaults(documents, read) {
  return documents.flatMap(({ path, links }) =>
    links
      .filter(({ address }) => /^[^:]*(\.(test|spec)\.(ts|mjs)|\/conformance\.ts)$/.test(address))
      .filter(({ address, text }) => !titlesOf(read(posix.join(posix.dirname(path), address))).some((title) => title.includes(text)))
      .map(({ line, address, text }) => `${path}:${line}: "${text}" is no title of a test in ${address}.`),
  );
}

/** @returns {string[]} titles as they are written, with the names of variables in them */
function titlesOf(/** @type {string} */ source) {
  return [...source.matchAll(/\b(?:it|test)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(([, , title = '']) =>
    title.replace(/\\(.)/g, '$1'),
  );
}

/** @returns {string | undefined} */
function webFault(/** @type {string} */ address) {
  if (!URL.canParse(address)) return 'is no address';
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return 'is not https';
  return /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname) ? undefined : 'names no public server';
}

/** @returns {string[]} every folder above a file */
function foldersOf(/** @type {string} */ file) {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
