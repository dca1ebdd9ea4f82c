import { sourceLists } from '../walk.mjs';

/**
 * Links for readers are https and carry no user name; mail addresses are plain; a source may be http, since it is where
 * the page was read and the reader only gets a link to it when it is https.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) => [
    ...content.services.flatMap((/** @type {any} */ service) => [
      ...['web', 'chat'].flatMap((field) =>
        (service[field] ?? [])
          .filter((/** @type {string} */ address) => !isWebAddress(address, ['https:']))
          .map((/** @type {string} */ address) =>
            finding(file, `services.${service.id}.${field}`, address, 'Write a whole address that starts with https://.'),
          ),
      ),
      ...(service.email ?? [])
        .filter((/** @type {string} */ address) => !/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address))
        .map((/** @type {string} */ address) =>
          finding(file, `services.${service.id}.email`, address, 'Write a plain mail address, without mailto: or a name.'),
        ),
    ]),
    ...sourceLists(content).flatMap(({ key, sources }) =>
      sources
        .filter((source) => !isWebAddress(source.url, ['https:', 'http:']))
        .map((source) => finding(file, `${key}.sources`, source.url, 'Write the address of the page where it was read.')),
    ),
  ]);
}

function isWebAddress(/** @type {string} */ address, /** @type {string[]} */ schemes) {
  const url = parse(address);
  return url !== null && schemes.includes(url.protocol) && url.username === '' && url.hostname.includes('.');
}

function parse(/** @type {string} */ address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** @returns {import('../read.mjs').Finding} */
function finding(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ address, /** @type {string} */ cure) {
  return { level: 'error', file, key, problem: `"${address}" is not an address we may show`, cure };
}
