/** What the tests of the open data compare with: the country files themselves, and the files as they are written from them. */
import { countryFiles, openDataFiles } from './index.mjs';

export const files = countryFiles();

/** By path the text of each file. */
export const written = await openDataFiles(files, '1.2.3');

/** @returns {any[]} the services that readers are shown, read from the rule in schema/README.md and not from the code that is tested */
export const published = (/** @type {any} */ { services }) =>
  services.filter(
    (/** @type {any} */ { publish, hold, for: groups = [] }) => publish === true && !hold && groups.join() !== 'professionals',
  );

/** @returns {string[]} its sources, each once, as text */
export const sourcesOf = (/** @type {any} */ { sources }) => [
  ...new Set(sources.map((/** @type {any} */ { url, date }) => `${date} ${url}`)),
];

/** @returns {string[]} what the country file says may be dialled or written to, sorted: country, use and number */
export const numbersOf = (/** @type {any} */ file) =>
  [
    ...file.emergency.flatMap((/** @type {any} */ { number, text = [] }) => [{ type: 'voice', number }, ...text]),
    ...published(file).flatMap(({ phone, text = [] }) => [
      ...phone.map((/** @type {any} */ { number }) => ({ type: 'voice', number })),
      ...text,
    ]),
  ]
    .map(({ type, number }) => `${file.country} ${type} ${number}`)
    .sort();

/** @returns {string[]} the same of all countries */
export const allNumbers = () => files.flatMap(numbersOf).sort();
