/** Every number that readers see: found in the ways in which people write it, and no neighbour of it taken for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readData } from '../lint/read.mjs';
import { claimsOf } from './claims.mjs';
import { findNumber } from './find-number.mjs';
import { makePage } from './page.mjs';
import { plainText } from './plain-text.mjs';

const { data } = await readData(new URL('../', import.meta.url));
const records = claimsOf(data.directory);
const numbers = records.flatMap(({ country, id, name, claims }) =>
  claims
    .filter(({ kind }) => kind === 'number')
    .map(({ value, displays }) => ({ number: value, displays, country, id, name: id.startsWith('emergency') ? 'Help' : name })),
);
const long = numbers.filter(({ number }) => number.startsWith('+') || number.length > 6);
const short = numbers.filter(({ number }) => !number.startsWith('+') && number.length <= 6);

/** @typedef {(typeof numbers)[number]} Wanted */

const look = (/** @type {string} */ text, /** @type {Wanted} */ wanted) =>
  findNumber(makePage({ lines: plainText(text).split('\n') }), wanted).found;

/** @returns {string[]} */
function waysOf(/** @type {Wanted} */ { number, displays, country }) {
  const parsed = parsePhoneNumberFromString(number, /** @type {any} */ (country));
  assert.ok(parsed, number);
  const national = parsed.formatNational();
  const international = parsed.formatInternational();
  const code = `+${parsed.countryCallingCode}`;
  return [
    ...displays,
    national,
    international,
    parsed.number,
    parsed.number.replace('+', '00'),
    international.replace('+', '00 '),
    international.replaceAll(' ', '.'),
    international.replace(code, `(${code})`),
    international.replace(`${code} `, `${code} (0)`),
    national.replaceAll(' ', '-'),
    national.replaceAll(' ', '\u00a0'),
    national.replaceAll(' ', '.'),
    national.replace(/\D/g, ''),
    [...national].join('\u00ad'),
    national.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
    `Tel.: ${national}, 24/7`,
    `${national} / ${international}`,
  ];
}

/** @returns {string[]} the same with one digit changed, left out, doubled, or exchanged with the next */
function neighbours(/** @type {string} */ digits) {
  return [...digits].flatMap((digit, index) => {
    const before = digits.slice(0, index);
    const after = digits.slice(index + 1);
    const next = after.charAt(0);
    return [
      before + ((Number(digit) + 1) % 10) + after,
      before + after,
      before + digit + digit + after,
      ...(next && next !== digit ? [before + next + digit + after.slice(1)] : []),
    ];
  });
}

/** "+32 078 …": the code of the country and the 0 of the calls inside it. Wrong, and not another number. */
function isSloppy(/** @type {string} */ near, /** @type {Wanted} */ { number, displays, country }) {
  const code = `+${parsePhoneNumberFromString(number, /** @type {any} */ (country))?.countryCallingCode}`;
  return displays.some((display) => near === code + display.replace(/\D/g, '') && /^\D?0/.test(display));
}

describe('every number', () => {
  it('there are hundreds', () => assert.ok(long.length > 100 && short.length > 100));
  it('is found in all ways', () => {
    const missed = long.flatMap((wanted) =>
      waysOf(wanted)
        .filter((way) => look(way, wanted) !== 'yes')
        .map((way) => `${wanted.id}: ${way}`),
    );
    assert.deepEqual(missed, []);
  });
  it('no neighbour is taken for it', () => {
    const taken = long.flatMap((wanted) => {
      const written = [wanted.number, ...wanted.displays.map((display) => display.replace(/\D/g, ''))];
      return written.flatMap((digits) =>
        neighbours(digits.replace('+', ''))
          .map((near) => (digits.startsWith('+') ? `+${near}` : near))
          .filter((near) => !written.includes(near) && !isSloppy(near, wanted) && look(near, wanted) === 'yes')
          .map((near) => `${wanted.id}: ${near}`),
      );
    });
    assert.deepEqual(taken, []);
  });
  it('a fax is never taken for it', () => {
    const labels = ['Fax', 'Fax:', 'Faks:', 'Факс:', 'Φαξ:', 'Téléfax :', 'Telefax', 'فاكس:', 'Faks\n'];
    const taken = long.flatMap((wanted) =>
      labels.filter((label) => look(`${label} ${wanted.displays[0] ?? wanted.number}`, wanted) !== 'no'),
    );
    assert.deepEqual(taken, []);
  });
});

describe('every short code', () => {
  it('is found near its name', () => {
    const missed = short.flatMap((wanted) =>
      [wanted.number, ...wanted.displays]
        .filter((way) => look(`${wanted.name}\nCall ${way}, free`, wanted) !== 'yes')
        .map((way) => `${wanted.id}: ${way}`),
    );
    assert.deepEqual(missed, []);
  });
  it('no neighbour is taken for it', () => {
    const taken = short.flatMap((wanted) =>
      neighbours(wanted.number)
        .filter((near) => near !== wanted.number && look(`${wanted.name.replace(/\d+/g, '')}\nCall ${near}, free`, wanted) === 'yes')
        .map((near) => `${wanted.id}: ${near}`),
    );
    assert.deepEqual(taken, []);
  });
});
