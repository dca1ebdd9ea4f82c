/** What somebody chooses, and the part of the address after `#` that holds it. Nothing else remembers it, and no server is sent it. */

/** How the kit comes to a page; the first is our advice. */
export const DELIVERIES = /** @type {const} */ (['folder', 'address', 'npm', 'wordpress', 'frame', 'placeholder']);

/** Tags of what a page may show. */
export const ELEMENTS = /** @type {const} */ (['blind-betting-card', 'help-directory']);

/** Names of custom properties without `--bb-`, in pairs: what is seen, and what is read on it. */
export const COLOURS = /** @type {const} */ ([
  ['action', 'action-text'],
  ['exit', 'exit-text'],
]);

/**
 * @typedef {object} Choices
 * @property {string} language of the page "Get the code" itself, BCP 47
 * @property {string} country ISO 3166-1
 * @property {string[]} languages of the partner's pages, BCP 47, as the kit reads them in this country
 * @property {string[]} elements tags
 * @property {string} story
 * @property {typeof DELIVERIES[number]} delivery
 * @property {string} address of the folder, with a slash at its end
 * @property {Record<string, string>} colours by custom property without `--bb-`, as #rrggbb; those of the kit are left out
 *
 * What there is to choose from.
 * @typedef {{ words: readonly string[], countries: readonly string[], languages: readonly string[], stories: readonly string[] }} Known
 */

const HEX = /^[\da-f]{6}$/i;
const LIST = ['languages', 'elements'];

/** Letters, digits, dots and hyphens: an address stands in commands too, and whoever copies them must not run what somebody else has put into a link. */
const HARMLESS = /^https:\/\/[\w.-]+(:\d+)?\/(\w[\w.-]*\/)*$/;

/**
 * @param {string} text as somebody types it
 * @returns {string} the address of a folder, with a slash at its end; empty where it is none of `https:`, or has signs that a command would not take
 *   for a part of it
 */
export function folderAddress(text) {
  try {
    const { origin, pathname } = new URL(text.trim());
    const address = `${origin}${pathname.replace(/\/?$/, '/')}`;
    return HARMLESS.test(address) ? address : '';
  } catch {
    return '';
  }
}

/**
 * @param {string} fragment of an address, with or without `#`, which may come from anybody
 * @param {Known} known
 * @param {Choices} defaults stand where nothing, or nothing that is known, is written
 * @returns {Choices}
 */
export function readChoices(fragment, known, defaults) {
  const written = new URLSearchParams(fragment.replace(/^#/, ''));
  const one = (/** @type {string} */ name, /** @type {readonly string[]} */ allowed, /** @type {string} */ otherwise) =>
    allowed.find((value) => value === written.get(name)) ?? otherwise;
  const some = (/** @type {string} */ name, /** @type {readonly string[]} */ allowed, /** @type {string[]} */ otherwise) => {
    const found = written.get(name)?.split(',') ?? [];
    const kept = allowed.filter((value) => found.includes(value));
    return kept.length > 0 ? kept : otherwise;
  };
  const colours = COLOURS.flat().flatMap((name) => {
    const value = written.get(name) ?? '';
    return HEX.test(value) ? [[name, `#${value.toLowerCase()}`]] : [];
  });
  const country = one('country', known.countries, defaults.country);
  return {
    language: one('language', known.words, defaults.language),
    country,
    languages: some('languages', known.languages, country === defaults.country ? defaults.languages : []),
    elements: some('elements', ELEMENTS, defaults.elements),
    story: one('story', known.stories, defaults.story),
    delivery: /** @type {Choices['delivery']} */ (one('delivery', DELIVERIES, defaults.delivery)),
    address: folderAddress(written.get('address') ?? '') || defaults.address,
    colours: Object.fromEntries(colours),
  };
}

/**
 * @param {Choices} choices
 * @returns {string} what `readChoices` reads, without `#`
 */
export function writeChoices({ colours, ...choices }) {
  const rows = Object.entries(choices).map(([name, value]) => [
    name,
    LIST.includes(name) ? /** @type {string[]} */ (value).join() : String(value),
  ]);
  const hex = Object.entries(colours).map(([name, value]) => [name, value.slice(1)]);
  return new URLSearchParams([...rows, ...hex]).toString();
}
