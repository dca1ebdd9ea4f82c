/**
 * The tag that a page holds.
 * @param {string} source address of the entry, or of the file for one country and language
 * @param {string} integrity
 * @param {string} [more] attributes, each after a space
 */
export function scriptTag(source, integrity, more = '') {
  // With its value: editors drop an attribute that has none.
  return `<script type="module" src="${attribute(source)}" crossorigin="anonymous" integrity="${integrity}"${more}></script>`;
}

/**
 * Lines that let files of the kit come together with its entry, instead of after it.
 * @param {string} source address of the entry, or of its folder
 * @param {[file: string, { integrity: string }][]} files as manifest.json lists them
 */
export function preloadLinks(source, files) {
  // The entry asks for them without its own query.
  const folder = source.replace(/[?#].*$/, '');
  return files.map(
    ([file, { integrity }]) =>
      `<link rel="modulepreload" href="${attribute(inFolder(folder, file))}" crossorigin="anonymous" integrity="${integrity}">`,
  );
}

/** @param {string} source @returns {boolean} whether it is the address of a folder, with a query or not */
export const isFolder = (source) => source !== '' && !/^[^?#]*\.m?js([?#]|$)/.test(source);

/**
 * @param {string} source address of a script, or of its folder; with a query or not
 * @param {string} file of the same folder
 * @returns {string} its address, with the same query
 */
export function inFolder(source, file) {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/.exec(source) ?? [];
  // Whoever leaves out the slash means the folder all the same.
  const folder = path && isFolder(path) ? path.replace(/\/?$/, '/') : path.replace(/[^/]*$/, '');
  return folder + file + query;
}

const attribute = (/** @type {string} */ value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
