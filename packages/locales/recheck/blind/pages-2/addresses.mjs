/** Mail and web addresses: “at” in other languages, tricks against spam, and domains in letters of their own. */
import { drupal, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { gone, there } from '../verdicts.mjs';

const turned = [...'ascolto@sportello-il-faro.test'].reverse().join('');
const rot13 = (/** @type {string} */ text) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/addresses/hungarian',
    service: 'hu-hid',
    body: tables({
      lang: 'hu',
      name: 'Kitalált Híd Segélyvonal',
      body: '<P>E-mail: segitseg (kukac) hid-vonal (pont) test<BR>Honlap: HTTP://WWW.HID-VONAL.TEST/kapcsolat',
    }),
    expect: {
      'segitseg@hid-vonal.test': there('“Kukac”, worm, is the Hungarian name of the sign, “pont” that of the dot.', 'unreadable'),
      'https://www.hid-vonal.test/kapcsolat': there('Large letters in the name of the site make no other address.'),
    },
  },
  {
    path: '/addresses/czech',
    service: 'cz-majak',
    body: typo3({
      lang: 'cs',
      name: 'Vymyšlená linka Maják',
      body: '<p>Pište na poradna(zavináč)linka-majak.test</p><p>Web: linka-majak.test</p>',
    }),
    expect: {
      'poradna@linka-majak.test': there('“Zavináč”, collared herring, is the Czech name of the sign.', 'unreadable'),
      'https://www.linka-majak.test': there('Without www: how people write the name of a site.'),
    },
  },
  {
    path: '/addresses/ukrainian',
    service: 'ua-bereh',
    body: sharePoint({
      lang: 'uk',
      name: 'Вигадана гаряча лінія «Тихий берег»',
      body: '<p>Пошта: dopomoha[собака]tykhyi-bereh.test</p><p>Сайт: <a href="https://тихий-берег.test/">тихий-берег.test</a></p>',
    }),
    expect: {
      'dopomoha@tykhyi-bereh.test': there('“Собака”, dog, is the Ukrainian name of the sign.', 'unreadable'),
      'https://xn----btbghaoai0en8a.test': there('In Cyrillic, as readers see it; xn-- is how machines write the same name.'),
    },
  },
  {
    path: '/addresses/ukrainian-near',
    service: 'ua-bereh',
    body: wix({
      lang: 'uk',
      name: 'Вигадана гаряча лінія «Тихий берег»',
      body: '<p class="font_8"><a href="https://тихий-берег-фонд.test/">тихий-берег-фонд.test</a></p><p class="font_8">ne-dopomoha@tykhyi-bereh.test</p>',
    }),
    expect: {
      'https://xn----btbghaoai0en8a.test': gone('The name of the other site goes on.'),
      'dopomoha@tykhyi-bereh.test': gone('The name of the other mailbox is longer.'),
    },
  },
  {
    path: '/addresses/romanian-link',
    service: 'ro-punte',
    body: drupal({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      body: '<p><a href="//puntea.test/contact?utm_source=minister&amp;utm_medium=web#formular">Scrieți-ne</a> sau la <a href="mailto:Sesizari%40puntea.test">adresa de e-mail</a></p>',
    }),
    expect: {
      'https://puntea.test/contact': there('What stands behind “?” only counts visitors.'),
      'sesizari@puntea.test': there('%40 is @ in a link.'),
    },
  },
  {
    path: '/addresses/romanian-front-page',
    service: 'ro-punte',
    body: drupal({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      body: '<p>Site: <a href="https://puntea.test/contacte-presa">presă</a>, puntea.test</p>',
    }),
    expect: { 'https://puntea.test/contact': gone('Another page of the site, and its front page.', 'unreadable') },
  },
  {
    path: '/addresses/italian-turned',
    service: 'it-faro',
    body: typo3({
      lang: 'it',
      name: 'Sportello Inventato Il Faro',
      body: `<p>Scrivi a <span style="unicode-bidi:bidi-override;direction:rtl">${turned}</span></p>`,
    }),
    expect: { 'ascolto@sportello-il-faro.test': there('Written backwards, and turned back by a style: readers see it.', 'unreadable') },
  },
  {
    path: '/addresses/spanish-picture',
    service: 'es-puente',
    body: wix({
      lang: 'es',
      name: 'Línea Inventada El Puente',
      body: '<p class="font_8">Correo: <img src="/correo.png" alt="ayuda arroba el-puente punto test"></p><p class="font_8">Más en <b>el-puente.test</b>/ayuda</p>',
    }),
    expect: {
      'ayuda@el-puente.test': there('The text of the picture says it in words.', 'unreadable'),
      'https://www.el-puente.test/ayuda': there('A tag cuts it up in the source only.', 'unreadable'),
    },
  },
  {
    path: '/addresses/dutch-chat',
    service: 'nl-anker',
    body: sharePoint({
      lang: 'nl',
      name: 'Verzonnen Hulplijn Het Anker',
      body: '<p><a href="https://chat.het-anker.test/">Chat met ons</a> of mail naar info@het-anker.test.</p>',
    }),
    expect: {
      'https://www.het-anker.test/chat': gone('The chat has an address of its own now.', 'unreadable'),
      'hulp@het-anker.test': gone('Another mailbox.'),
    },
  },
  {
    path: '/addresses/swiss-typo3',
    service: 'ch-bruecke',
    body: typo3({
      lang: 'de',
      name: 'Erfundene Fachstelle Brücke',
      body: `<p><a href="#" data-mailto-token="${rot13('mailto:info@fachstelle-bruecke.test')}" data-mailto-vector="13">info(at)fachstelle-bruecke.test</a></p>
<ul class="lang"><li><a href="/de">DE</a></li><li><a href="https://www.fachstelle-bruecke.test/fr">FR</a></li></ul>`,
    }),
    expect: {
      'info@fachstelle-bruecke.test': there('“(at)”, as Typo3 writes it, over a link in secret letters.'),
      'https://www.fachstelle-bruecke.test/fr': there('The link to the French pages.'),
    },
  },
  {
    path: '/addresses/serbian-hidden-word',
    service: 'rs-luka',
    body: drupal({
      lang: 'sr',
      name: 'Izmišljena SOS linija Luka',
      body: '<p>pomoc@<span style="display:none">spam.</span>sos-luka.test</p>',
    }),
    expect: { 'pomoc@sos-luka.test': there('A hidden word misleads programs; readers do not see it.', 'unreadable') },
  },
  {
    path: '/addresses/lithuanian-break',
    service: 'lt-tiltas',
    body: tables({
      lang: 'lt',
      name: 'Išgalvota linija Tiltas',
      body: '<P>El. paštas: pagalba&#64;&shy;linija-<wbr>tiltas&#8203;.test',
    }),
    expect: { 'pagalba@linija-tiltas.test': there('Soft hyphens, a place to break and a space of no width cannot be seen.') },
  },
];
