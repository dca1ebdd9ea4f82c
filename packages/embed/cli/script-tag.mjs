/**
 * The tag that a page holds.
 * @param {string} source address of the entry, or of the file for one country and language
 * @param {string} integrity
 */
export function scriptTag(source, integrity) {
  return `<script type="module" src="${attribute(source)}" crossorigin integrity="${integrity}"></script>`;
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
      `<link rel="modulepreload" href="${attribute(inFolder(folder, file))}" crossorigin integrity="${integrity}">`,
  );
}

/** @param {string} source @returns {boolean} whether it is the address of a folder, with a query or not */
export const isFolder = (source) => /^[^?#]*\/([?#]|$)/.test(source);

/**
 * @param {string} source address of a file, or of its folder, with a slash at its end; with a query or not
 * @param {string} file of the same folder
 * @returns {string} its address, with the same query
 */
export function inFolder(source, file) {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/.exec(source) ?? [];
  return path.replace(/[^/]*$/, '') + file + query;
}

const attribute = (/** @type {string} */ value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
