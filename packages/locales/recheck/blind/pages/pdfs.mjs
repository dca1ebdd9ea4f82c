/** Leaflets and reports. The files in `printed/` were printed by Chromium (`print-pdfs.mjs`), the others are written by hand. */
import { readFileSync } from 'node:fs';
import { pdf } from '../pdf.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const name = 'Erfundenes Hilfetelefon Leuchtturm';
const number = '+493023125012';
const printed = (/** @type {string} */ file) => readFileSync(new URL(`../printed/${file}.pdf`, import.meta.url));
const headers = { 'content-type': 'application/pdf' };
const lines = (/** @type {string[]} */ texts, x = 50) => texts.map((text, index) => ({ x, y: 780 - 16 * index, text }));
const story = ['Wir sind da, wenn jemand reden will.', 'Das Gespräch kostet nichts.', 'Niemand fragt nach einem Namen.'];

/** @param {string} path @param {Buffer} body @param {import('../verdicts.mjs').Expected} expected @param {Record<string, string>} [other] */
const leaflet = (path, body, expected, other) => ({
  path: `/pdf/${path}`,
  service: 'de-leuchtturm',
  headers: { ...headers, ...other },
  body,
  expect: { [number]: expected },
});

const plain = pdf(lines([name, ...story, 'Telefon 030 23125-012']), { packed: false });

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  leaflet('plain.pdf', plain, there('One line of text.')),
  leaflet('download?id=7', plain, there('The type says nothing, the first bytes say PDF.'), { 'content-type': 'application/octet-stream' }),
  leaflet(
    'kerned.pdf',
    pdf([
      ...lines([name, ...story]),
      { x: 50, y: 600, size: 24, text: ['Tel. 0', -40, '30 ', 20, '2', -15, '31', 30, '25-', -60, '0', 10, '12'] },
    ]),
    there('Each digit is moved a little by hand, as programs for leaflets do.'),
  ),
  leaflet(
    'digit-by-digit.pdf',
    pdf([...lines([name, ...story]), ...[...'03023125012'].map((text, index) => ({ x: 50 + index * 13, y: 600, size: 20, text }))]),
    there('Each digit is placed on its own, in one row.'),
  ),
  leaflet(
    'two-columns.pdf',
    pdf([
      ...lines([name, ...story, 'Rufen Sie an: 030 231', '25 012, von 10 bis 18 Uhr.']),
      ...lines(['Essen und Trinken', 'Montags: Suppe', 'Dienstags: Brot', 'Mittwochs: Obst', '17 Gäste, 4 Hunde', '300 Teller'], 320),
    ]),
    there('It breaks over two lines of the left column; the right one stands beside them.', 'unreadable'),
  ),
  leaflet(
    'two-columns-not.pdf',
    pdf([
      ...lines([name, ...story, 'Besuche im Jahr 2024: 030', 'davon am Abend: 17']),
      ...lines(['Essen und Trinken', 'Montags: Suppe', 'Dienstags: Brot', 'Mittwochs: Obst', '23125 012 Teller', 'und Tassen'], 195),
    ]),
    gone('Read across the columns it seems to be the number; it is two counts.', 'unreadable'),
  ),
  leaflet('other.pdf', pdf(lines([name, ...story, 'Telefon 030 23125-021'])), gone('The last two digits are swapped.')),
  leaflet('scan.pdf', pdf([], { picture: true }), unreadable('A scan: a picture and not one letter.')),
  leaflet('cut.pdf', plain.subarray(0, 600), unreadable('The file ends in the middle.')),
  leaflet(
    'page.pdf',
    Buffer.from('<!doctype html><title>Fehler</title><p>Download zurzeit nicht möglich.</p>'),
    unreadable('Named and typed PDF, and it is an error page.', 'page gone'),
  ),
  leaflet('printed-columns.pdf', printed('columns'), there('Printed by a browser in two columns.')),
  leaflet('printed-scan.pdf', printed('scan'), unreadable('A picture of the number, printed by a browser.')),
  {
    path: '/pdf/printed-greek.pdf',
    service: 'gr-faros',
    headers,
    body: printed('greek'),
    expect: {
      '+302100001234': there('Greek letters in fonts of their own.'),
      hours: there('Δευτέρα–Παρασκευή 8:00–20:00, Σάββατο 10:00–14:00.', 'unreadable'),
    },
  },
];
