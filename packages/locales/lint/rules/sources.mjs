import { sourceLists } from '../walk.mjs';

/**
 * Every number has a source, and at least one source of a published number prints it. An identifier stands once.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return data.directory.flatMap(({ file, content }) => {
    const published = content.services.filter((/** @type {any} */ service) => service.publish);
    const numbers = new Set([
      ...content.emergency.map((/** @type {any} */ entry) => `emergency.${entry.number}`),
      ...published
        .filter((/** @type {any} */ service) => service.phone.length + (service.text ?? []).length > 0)
        .map((/** @type {any} */ service) => `services.${service.id}`),
    ]);
    const unproved = sourceLists(content)
      .filter(({ key, sources }) => numbers.has(key) && !sources.some((source) => source.number))
      .map(({ key }) =>
        finding(
          file,
          key,
          'has a number that no source prints',
          'Add the page that prints it with "number": true, or set "publish": false with the reason in "hold".',
        ),
      );
    const ids = content.services.map((/** @type {any} */ service) => service.id);
    const twice = ids
      .filter((/** @type {string} */ id, /** @type {number} */ index) => ids.indexOf(id) !== index)
      .map((/** @type {string} */ id) => finding(file, `services.${id}`, 'stands twice', 'Give each service its own id.'));
    return [...unproved, ...twice];
  });
}

/** @returns {import('../read.mjs').Finding} */
function finding(/** @type {string} */ file, /** @type {string} */ key, /** @type {string} */ problem, /** @type {string} */ cure) {
  return { level: 'error', file, key, problem, cure };
}
