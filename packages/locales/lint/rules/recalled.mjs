import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isShipped } from '../../scripts/compile-country.mjs';

/** @typedef {{ country: string, service: string, number: string, versions: { first: string, last: string }, replacement?: string }} Recalled */

/**
 * What is recalled is shown nowhere, and what stands in for it is shown; the list is sorted, and names nothing twice.
 * @param {import('../read.mjs').Data} data
 * @returns {import('../read.mjs').Finding[]}
 */
export function check(data) {
  return (data.recalled ?? []).flatMap(({ file, content }) => {
    /** @type {Recalled[]} */ const entries = content.recalled;
    return entries.flatMap((entry, index) =>
      [...shape(entry), ...place(entry, entries[index - 1]), ...shown(entry, data)].map(([field, problem, cure]) => ({
        level: /** @type {const} */ ('error'),
        file,
        key: `recalled.${index}.${field}`,
        problem,
        cure,
      })),
    );
  });
}

/** @typedef {[field: string, problem: string, cure: string][]} Faults */

/** @returns {Faults} */
function shape(/** @type {Recalled} */ { country, number, versions }) {
  /** @type {Faults} */ const faults = [];
  const parsed = parsePhoneNumberFromString(number);
  if (number.startsWith('+') && !(parsed?.isPossible() && parsed.getPossibleCountries().includes(/** @type {any} */ (country))))
    faults.push(['number', `${number} is no number of ${country}`, 'Write it as the country file had it, in E.164.']);
  if (versions.first.localeCompare(versions.last, 'en', { numeric: true }) > 0)
    faults.push(['versions', `goes from ${versions.first} to ${versions.last}`, 'The first version that showed the number comes first.']);
  return faults;
}

/** @returns {Faults} */
function place(/** @type {Recalled} */ entry, /** @type {Recalled | undefined} */ before) {
  const key = (/** @type {Recalled} */ { country, number, service }) => `${country} ${number} ${service}`;
  if (!before || key(before) < key(entry)) return [];
  return key(before) === key(entry)
    ? [['number', `${entry.number} of ${entry.service} stands twice`, 'Keep one of the two.']]
    : [['country', `${key(entry)} stands behind ${key(before)}`, 'Sort the list by country, number and service.']];
}

/** @returns {Faults} */
function shown(/** @type {Recalled} */ { country, number, replacement }, /** @type {import('../read.mjs').Data} */ { directory }) {
  // A short code means something else in each country.
  const places = directory.filter(({ name }) => number.startsWith('+') || name === country);
  const still = places.filter(({ content }) => numbersOf(content).includes(number));
  const own = directory.find(({ name }) => name === country);
  return [
    ...still.map(
      ({ file }) =>
        /** @type {Faults[number]} */ ([
          'number',
          `${number} is recalled, and ${file} still shows it`,
          'Take it out there; or, if it is right again, take it out of this list.',
        ]),
    ),
    ...(replacement !== undefined && !(own && numbersOf(own.content).includes(replacement))
      ? [
          /** @type {Faults[number]} */ ([
            'replacement',
            `${replacement} is not shown for ${country}`,
            'Name a number that its file shows.',
          ]),
        ]
      : []),
  ];
}

/** @returns {string[]} what readers of a country can dial or write to */
function numbersOf(/** @type {any} */ { emergency, services }) {
  return [...emergency, ...services.filter(isShipped)].flatMap(({ number, phone = [], text = [] }) => [
    ...(number ? [number] : []),
    ...[...phone, ...text].map((/** @type {{ number: string }} */ line) => line.number),
  ]);
}
