/** Letters that come in other bytes than the page says, and bodies that come packed. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { wordpress } from '../html.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const most = 'Измислена линия „Седем моста“';
const faros = 'Φανταστική Γραμμή Φάρος';
const jaskolka = 'Zmyślony Telefon Zaufania Jaskółka';

/**
 * @param {string} text
 * @param {string} charset of one byte for a letter
 * @returns {Buffer} the text in these bytes; Node reads them and does not write them
 */
export function bytes(text, charset) {
  const decoder = new TextDecoder(charset);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.from(Array.from(text, (letter) => table.get(letter) ?? (letter === '–' ? 0x2d : 0x3f)));
}

const bulgarian = (/** @type {string} */ charset) =>
  wordpress({ lang: 'bg', name: most, charset, body: '<p>Телефон:\u00a00800\u00a099\u00a0123, от 9:30 до 17:30 ч. в работни дни</p>' });
const greek = (/** @type {string} */ charset) =>
  wordpress({
    lang: 'el',
    name: faros,
    charset,
    body: '<p>Τηλ.\u00a0210\u00a0000\u00a01234, Δευτέρα–Παρασκευή 8:00–20:00, Σάββατο 10:00–14:00</p>',
  });
const polish = wordpress({ lang: 'pl', name: jaskolka, body: '<p>Zadzwoń: 800 999 012</p>' });
const none = wordpress({ lang: 'pl', name: jaskolka, body: '<p>Nasz telefon jest nieczynny. Prosimy pisać na adres biura.</p>' });

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/encoding/windows-1251-in-header',
    service: 'bg-most',
    headers: { 'content-type': 'text/html; charset=windows-1251' },
    body: bytes(bulgarian(''), 'windows-1251'),
    expect: {
      '+35980099123': there('The header names the charset; the spaces are the byte A0.'),
      hours: there('“От 9:30 до 17:30 в работни дни”.', 'unreadable'),
    },
  },
  {
    path: '/encoding/iso-8859-7-in-meta',
    service: 'gr-faros',
    headers: { 'content-type': 'text/html' },
    body: bytes(greek('iso-8859-7'), 'iso-8859-7'),
    expect: {
      '+302100001234': there('The meta element names the charset.'),
      hours: there('Monday to Friday 8–20, Saturday 10–14.', 'unreadable'),
    },
  },
  {
    path: '/encoding/says-utf-8-is-windows-1251',
    service: 'bg-most',
    body: bytes(bulgarian('UTF-8'), 'windows-1251'),
    expect: { '+35980099123': there('Browsers show black diamonds for the letters and between the groups; the digits are all there.') },
  },
  {
    path: '/encoding/says-iso-8859-7-is-utf-8',
    service: 'gr-faros',
    headers: { 'content-type': 'text/html; charset=iso-8859-7' },
    body: greek('utf-8'),
    expect: {
      '+302100001234': there(
        'Between the groups a browser shows “Β ”, the two bytes of a no-break space; the digits are all there.',
        'unreadable',
      ),
    },
  },
  {
    path: '/encoding/utf-16',
    service: 'pl-jaskolka',
    headers: { 'content-type': 'text/html' },
    body: Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(polish, 'utf16le')]),
    expect: { '+48800999012': there('The first two bytes say UTF-16.') },
  },
  {
    path: '/encoding/gzip',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(polish),
    expect: { '+48800999012': there('Packed with gzip, as the header says.') },
  },
  {
    path: '/encoding/brotli',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'br' },
    body: brotliCompressSync(polish),
    expect: { '+48800999012': there('Packed with Brotli, as the header says.') },
  },
  {
    path: '/encoding/deflate',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'deflate' },
    body: deflateSync(polish),
    expect: { '+48800999012': there('Packed with deflate, as the header says.') },
  },
  {
    path: '/encoding/deflate-raw',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'deflate' },
    body: deflateRawSync(polish),
    expect: { '+48800999012': there('Some servers leave out the two bytes in front; browsers read it.', 'unreadable') },
  },
  {
    path: '/encoding/gzip-cut',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(polish).subarray(0, 500),
    expect: { '+48800999012': unreadable('The packed body ends too soon, before the number: a fault on the way.') },
  },
  {
    path: '/encoding/says-gzip-is-not',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'gzip' },
    body: polish,
    expect: { '+48800999012': unreadable('The header says gzip and the body is not; a browser shows an error.', 'there') },
  },
  {
    path: '/encoding/plain-text',
    service: 'pl-jaskolka',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `${jaskolka}\n\n  tel.  800 999\n        012\n`,
    expect: { '+48800999012': there('A text file is a page too.') },
  },
  {
    path: '/encoding/read-whole',
    service: 'pl-jaskolka',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(none),
    expect: { '+48800999012': gone('Read whole, and no number in it: packing is no excuse.') },
  },
];
