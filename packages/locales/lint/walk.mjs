/** Helpers that several rules share: where a message, a link or a source stands. */

/**
 * Lists every text below a messages object.
 * @param {any} node
 * @param {string} [path]
 * @returns {[key: string, text: string][]} keys joined by dots, array positions included
 */
export function texts(node, path = '') {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
}

/**
 * A regional file has a script or region in its tag and a base file to stand on.
 * @param {string} tag BCP 47
 * @param {readonly { name: string }[]} files all message files
 * @returns {string | undefined} the tag of the base file
 */
export function baseLanguage(tag, files) {
  const parts = tag.split('-').slice(0, -1);
  for (; parts.length > 0; parts.pop()) {
    const base = parts.join('-');
    if (files.some((file) => file.name === base)) return base;
  }
  return undefined;
}

/**
 * Lists every list of sources of a country file.
 * @param {any} country
 * @returns {{ key: string, sources: any[] }[]}
 */
export function sourceLists(country) {
  return [
    ...(country.emergency ?? []).map((/** @type {any} */ entry) => ({ key: `emergency.${entry.number}`, sources: entry.sources ?? [] })),
    ...(country.services ?? []).map((/** @type {any} */ service) => ({ key: `services.${service.id}`, sources: service.sources ?? [] })),
    ...Object.entries(country.law ?? {}).map(([key, fact]) => ({ key: `law.${key}`, sources: fact.sources })),
    { key: 'figure', sources: country.figure?.source ? [country.figure.source] : [] },
  ];
}
