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
 * @param {string} source address of the entry
 * @param {[file: string, { integrity: string }][]} files as manifest.json lists them
 */
export function preloadLinks(source, files) {
  const folder = source.replace(/[^/]*$/, '');
  return files.map(
    ([file, { integrity }]) => `<link rel="modulepreload" href="${attribute(folder + file)}" crossorigin integrity="${integrity}">`,
  );
}

const attribute = (/** @type {string} */ value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
