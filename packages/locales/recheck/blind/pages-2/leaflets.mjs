/** Leaflets of one to three columns, lists, scans, and files that are no leaflets. */
import { gzipSync } from 'node:zlib';
import { pdf } from '../pdf.mjs';
import { drupal } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const headers = { 'content-type': 'application/pdf' };

/** @param {string[]} texts @param {number} [x] @param {number} [y] of the first line @param {number} [size] */
const lines = (texts, x = 50, y = 780, size = 10) => texts.map((text, index) => ({ x, y: y - 16 * index, text, size }));

const harbour = pdf([
  ...lines(['Invented Harbour Helpline', 'We listen to everybody. Nobody asks for your name.', 'Talking costs nothing.']),
  ...lines(
    ['Call free: 0808 157 0123', 'Text: 07700 900123', 'hello@invented-harbour.test', 'www.invented-harbour.test/get-help'],
    50,
    600,
  ),
  ...lines(['Lines are open Monday to Friday 9am to 5pm', 'and Saturday 10am to 2pm'], 50, 520),
  { x: 540, y: 600, text: '4', size: 8 },
]);

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/leaflets/one-column.pdf',
    service: 'gb-harbour',
    headers,
    body: harbour,
    expect: {
      '+448081570123': there('In a line of its own; the 4 at the edge is the number of the page.'),
      '+442079460123': gone('The leaflet was read whole and has no number of London.'),
      '+447700900123': there('After “Text:”.'),
      'hello@invented-harbour.test': there('In a line of its own.'),
      'https://www.invented-harbour.test/get-help': there('In a line of its own, without https://.'),
      hours: there('In two lines, as in the record.', 'unreadable'),
    },
  },
  {
    path: '/leaflets/three-columns.pdf',
    service: 'it-faro',
    headers,
    body: pdf([
      ...lines(['Casa Inventata', 'Letti per la notte', 'Numero verde', '800 990 021', 'ogni giorno'], 40),
      ...lines(['Sportello Inventato', 'Il Faro', 'Numero verde', '800 990 012', 'lun-ven 9-13, 15-18'], 230),
      ...lines(['Mensa Inventata', 'Pasti caldi', 'Telefono', '06 9999 0132', 'a mezzogiorno'], 420),
    ]),
    expect: {
      800990012: there('In the middle column, under the name.'),
      '+390699990123': gone('The number in the right column is that of a kitchen and ends in 32.'),
      hours: there('“lun-ven 9-13, 15-18”, in the same column.', 'unreadable'),
    },
  },
  {
    path: '/leaflets/columns-side-by-side.pdf',
    service: 'es-puente',
    headers,
    body: pdf([
      ...lines(['Línea Inventada El Puente', 'Llamadas en 2024:', '900 99', 'de ellas, de noche:', '17'], 50),
      ...lines(['El huerto', 'Tomates (kilos):', '00 12', 'Pepinos (kilos):', '8'], 215),
    ]),
    expect: { 900990012: gone('Two counts in two columns; together they are no number.', 'unreadable') },
  },
  {
    path: '/leaflets/list-with-dots.pdf',
    service: 'nl-anker',
    headers,
    body: pdf([
      ...lines(
        [
          'Verzonnen Hulplijn De Haven ...............................',
          'Verzonnen Hulplijn Het Anker ..............................',
          'Verzonnen Steunpunt De Kade ...............................',
        ],
        50,
      ),
      ...lines(['0800 9921', '0800 9912', '088 999 01 32'], 400),
    ]),
    expect: {
      '08009912': there('Dots lead from the name to it.'),
      '+31889990123': gone('The only number of this kind belongs to another service and ends in 32.'),
    },
  },
  {
    path: '/leaflets/list-turned-over.pdf',
    service: 'nl-anker',
    headers,
    body: pdf([...lines(['Verzonnen Hulplijn De Haven', 'Verzonnen Hulplijn Het Anker'], 50), ...lines(['0800 9912', '0800 9921'], 400)]),
    expect: { '08009912': unreadable('The list gives it to another line, and a near one to this: somebody has to ask.', 'gone') },
  },
  {
    path: '/leaflets/scan-with-page-number.pdf',
    service: 'es-puente',
    headers,
    body: pdf([{ x: 270, y: 20, text: 'Página 1 de 2', size: 8 }], { picture: true }),
    expect: {
      900990012: unreadable('A scan; the only letters are those that the scanner wrote at the foot.'),
      '013': unreadable('The same scan.'),
    },
  },
  {
    path: '/leaflets/scan-read-badly.pdf',
    service: 'es-puente',
    headers,
    body: pdf(lines(['Linea lnventada E1 Puente', 'Te1efono: 9OO 99 OO l2', 'ayuda@e1-puente.test']), { picture: true }),
    expect: {
      900990012: unreadable('A scanner guessed the letters under the picture: O for 0 and l for 1.'),
      'ayuda@el-puente.test': unreadable('A scanner guessed “e1” for “el”.', 'gone'),
    },
  },
  {
    path: '/leaflets/upright.pdf',
    service: 'ch-bruecke',
    headers,
    body: pdf([
      ...lines(['Erfundene Fachstelle Brücke', 'Wir hören zu.']),
      { x: 570, y: 300, text: 'Telefon 044 999 01 23', turned: true },
      { x: 585, y: 300, text: 'info@fachstelle-bruecke.test', turned: true },
    ]),
    expect: {
      '+41449990123': there('It runs up the right edge.', 'unreadable'),
      'info@fachstelle-bruecke.test': there('It runs up the right edge too.', 'unreadable'),
    },
  },
  {
    path: '/leaflets/footnote.pdf',
    service: 'fi-lyhty',
    headers,
    body: pdf([
      ...lines(['Keksitty Lyhty-puhelin', 'Kuuntelemme sinua.']),
      { x: 50, y: 600, text: 'Soita 0800 990 123', size: 12 },
      { x: 155, y: 605, text: '1', size: 6 },
      { x: 50, y: 60, text: '1  Puhelu ei maksa mitään.', size: 7 },
    ]),
    expect: { '+358800990123': there('The small raised 1 behind it is a footnote.', 'unreadable') },
  },
  {
    path: '/leaflets/typed-html.pdf',
    service: 'gb-harbour',
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: harbour,
    expect: { '+448081570123': there('The header says HTML, the name and the first bytes say PDF.', 'unreadable') },
  },
  {
    path: '/leaflets/packed.pdf',
    service: 'gb-harbour',
    headers: { ...headers, 'content-encoding': 'gzip' },
    body: gzipSync(harbour),
    expect: { '+448081570123': there('The server packs files too, and says so.'), 'hello@invented-harbour.test': there('The same file.') },
  },
  {
    path: '/leaflets/damaged.pdf',
    service: 'gb-harbour',
    headers,
    body: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from('0808 157 0132 is not a leaflet '.repeat(20)), Buffer.from('\n%%EOF\n')]),
    expect: { '+448081570123': unreadable('It begins and ends as a PDF does, and no reader opens it.') },
  },
  {
    path: '/leaflets/shown-in-a-page',
    service: 'gb-harbour',
    body: drupal({
      lang: 'en',
      name: 'Invented Harbour Helpline',
      title: 'Our leaflet',
      body: '<object data="/leaflets/one-column.pdf" type="application/pdf" width="600" height="800"><a href="/leaflets/one-column.pdf">Leaflet</a></object>',
    }),
    expect: { '+448081570123': there('The page shows the leaflet that prints it.', 'unreadable') },
  },
];
