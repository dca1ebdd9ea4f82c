/** Charsets of other countries, headers and meta elements that disagree, and bodies packed twice. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { drupal, sharePoint, tables, typo3 } from '../html-2.mjs';
import { bytes } from '../pages/encodings.mjs';
import { gone, there } from '../verdicts.mjs';

const bereh = 'Вигадана гаряча лінія «Тихий берег»';
const puntea = drupal({ lang: 'ro', name: 'Linia inventată Puntea', body: '<p>Sunați la 0800 990 456, luni–vineri 8.00–16.00</p>' });
const ukrainian = (/** @type {string} */ charset) =>
  tables({
    lang: 'uk',
    name: bereh,
    charset,
    body: '<P>Телефон:\u00a00\u00a0800\u00a0990\u00a0123, цілодобово. Канцелярія: (044)\u00a0000-91-23',
  });

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/encoding/windows-1250',
    service: 'cz-majak',
    headers: { 'content-type': 'text/html; charset=windows-1250' },
    body: bytes(
      tables({
        lang: 'cs',
        name: 'Vymyšlená linka Maják',
        charset: '',
        body: '<P>Zdarma 800\u00a0099\u00a0123, pondělí-čtvrtek 9-17, pátek 9-13',
      }),
      'windows-1250',
    ),
    expect: {
      800099123: there('The header names the charset; the spaces are the byte A0.'),
      hours: there('“Pondělí-čtvrtek 9-17, pátek 9-13”.', 'unreadable'),
    },
  },
  {
    path: '/encoding/turkish-meta-against-header',
    service: 'tr-fener',
    headers: { 'content-type': 'text/html; charset=iso-8859-1' },
    body: bytes(
      sharePoint({
        lang: 'tr',
        name: 'Uydurma Fener Destek Hattı',
        charset: 'windows-1254',
        body: '<p>Çağrı merkezi: 0212\u00a0999\u00a001\u00a023</p>',
      }).replaceAll('\u200b', ''),
      'windows-1254',
    ),
    expect: { '+902129990123': there('Browsers believe the header and show some letters wrong; the digits are right.') },
  },
  {
    path: '/encoding/koi8-u',
    service: 'ua-bereh',
    headers: { 'content-type': 'text/html' },
    body: bytes(ukrainian('koi8-u'), 'koi8-u'),
    expect: {
      '0800990123': there('The meta element names the charset; the spaces are the byte 9A.'),
      '+380440009123': there('In pairs with hyphens.'),
      hours: there('“Цілодобово”, once the bytes are read as they are meant.', 'unreadable'),
    },
  },
  {
    path: '/encoding/mark-against-header',
    service: 'ua-bereh',
    headers: { 'content-type': 'text/html; charset=windows-1251' },
    body: Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(ukrainian('windows-1251'))]),
    expect: {
      '0800990123': there('The first three bytes say UTF-8, and browsers believe them more than the header.', 'unreadable'),
      '+380440009123': there('It has but hyphens, parentheses and one space.', 'unreadable'),
    },
  },
  {
    path: '/encoding/utf-16be',
    service: 'lt-tiltas',
    headers: { 'content-type': 'text/html; charset=utf-16be' },
    body: Buffer.from(typo3({ lang: 'lt', name: 'Išgalvota linija Tiltas', body: '<p>Skambinkite 0 800 99 012</p>' }), 'utf16le').swap16(),
    expect: { '+37080099012': there('The header says UTF-16 with the large byte first.') },
  },
  {
    path: '/encoding/unknown-name',
    service: 'ro-punte',
    headers: { 'content-type': 'text/html; charset=none' },
    body: puntea,
    expect: { '0800990456': there('The header names no charset that there is; the meta element does.') },
  },
  {
    path: '/encoding/twice-encoded',
    service: 'ro-punte',
    body: drupal({ lang: 'ro', name: 'Linia inventatÄƒ Puntea', body: '<p>SunaÈ›i la 0800Â\u00a0990Â\u00a0456</p>' }),
    expect: { '0800990456': there('A mistake of the past shows “Â ” for each space; the digits are all there.', 'unreadable') },
  },
  {
    path: '/encoding/packed-twice',
    service: 'ro-punte',
    headers: { 'content-encoding': 'gzip, br' },
    body: brotliCompressSync(gzipSync(puntea)),
    expect: {
      '0800990456': there('Packed with gzip, and that with Brotli, as the header says.', 'unreadable'),
      '+40219990123': gone('Unpacked and read whole: no number of Bucharest.', 'unreadable'),
    },
  },
  {
    path: '/encoding/x-gzip',
    service: 'ro-punte',
    headers: { 'content-encoding': 'x-gzip' },
    body: gzipSync(puntea),
    expect: {
      '0800990456': there('The old name of gzip.', 'unreadable'),
      hours: there('“Luni–vineri 8.00–16.00”.', 'unreadable'),
    },
  },
];
