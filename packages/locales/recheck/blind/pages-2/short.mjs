/** Short codes in other countries: with endings, full stops and hyphens, and as prices and years. */
import { drupal, newspaper, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { gone, there } from '../verdicts.mjs';

const vlastovka = 'Vymyšlená linka Vlaštovka';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/zpravy/pomoc-obetem',
    site: 'www.vymyslene-noviny.test',
    own: false,
    service: 'cz-vlastovka',
    body: newspaper({
      lang: 'cs',
      paper: 'Vymyšlené noviny',
      name: 'Pomoc obětem',
      date: '2025-02-11',
      body: `<p>Obětem pomáhá ${vlastovka}: volat mohou zdarma na číslo 116&nbsp;006.</p>`,
    }),
    expect: { 116006: there('“Volat … na číslo” stands before it, and the name in the same sentence.') },
  },
  {
    path: '/evropska-cisla',
    site: 'www.smysleny-urad.test',
    own: false,
    service: 'cz-vlastovka',
    body: sharePoint({
      lang: 'cs',
      name: 'Smyšlený úřad pro telefony',
      title: 'Evropská čísla',
      body: `<table><tr><th>Číslo</th><th>Služba</th></tr><tr><td>116 000</td><td>Smyšlená linka pro pohřešované děti</td></tr>
<tr><td>116 006</td><td>${vlastovka}</td></tr><tr><td>116 111</td><td>Smyšlená linka bezpečí</td></tr></table>`,
    }),
    expect: { 116006: there('The cell before the name, in a column “Číslo”.') },
  },
  {
    path: '/short/sums',
    service: 'cz-vlastovka',
    body: typo3({
      lang: 'cs',
      name: vlastovka,
      title: 'Výroční zpráva',
      body: `<p>${vlastovka} hospodařila s částkou 116 006 Kč. Web navštívilo 116 006 lidí. Pro děti: 116 111.</p>`,
    }),
    expect: { 116006: gone('A sum of money and a count of visits; the only number to call is another.', 'unreadable') },
  },
  {
    path: '/short/dotted',
    service: 'it-lucciola',
    body: drupal({ lang: 'it', name: 'Linea Inventata Lucciola', body: '<p>Se hai bisogno di parlare chiama l’1.97.97, gratis.</p>' }),
    expect: { 19797: there('“Chiama” stands before it; the full stops part it as the record does.') },
  },
  {
    path: '/short/dotted-others',
    service: 'it-lucciola',
    body: drupal({
      lang: 'it',
      name: 'Linea Inventata Lucciola',
      body: '<p>Linea Inventata Lucciola, fondata l’1.9.79, CAP 19797, ha raccolto 19.797 euro. Delibera n. 19797. Chiamaci al 1.97.98.</p>',
    }),
    expect: { 19797: gone('A postcode, a sum and a decision; the number to call ends in 98.', 'unreadable') },
  },
  {
    path: '/short/leading-zero',
    service: 'es-puente',
    body: wix({ lang: 'es', name: 'Línea Inventada El Puente', body: '<p class="font_8">Llama al <b>0 1 3</b>, las 24 horas</p>' }),
    expect: { '013': there('“Llama al” stands before it.') },
  },
  {
    path: '/short/leading-zero-others',
    service: 'es-puente',
    body: typo3({
      lang: 'es',
      name: 'Línea Inventada El Puente',
      body: '<p>Línea Inventada El Puente, 28013 Nadaburgo, despacho 013. Expediente 013/2024, IVA 0,13 €. Llame al 900 99 00 21.</p>',
    }),
    expect: {
      '013': gone('A postcode, a room, a file and a price; the number to call is another.', 'unreadable'),
      900990012: gone('The last two digits are swapped.'),
    },
  },
  {
    path: '/tudnivalok/veszhelyzet',
    site: 'www.kitalalt-rendorseg.test',
    service: 'emergency-HU',
    body: sharePoint({
      lang: 'hu',
      name: 'Kitalált rendőrség',
      title: 'Vészhelyzet',
      body: '<p>Ha közvetlen veszélyben van, hívja a 112-t!</p>',
    }),
    expect: { 112: there('“Hívja a” stands before it and the ending “-t” behind it.') },
  },
  {
    path: '/noodgeval',
    site: 'www.denkbeeldige-politie.test',
    service: 'emergency-NL',
    body: drupal({ lang: 'nl', name: 'Denkbeeldige politie', title: 'Noodgeval', body: '<p>Levensgevaar? Bel 1-1-2.</p>' }),
    expect: { 112: there('“Bel” stands before it; the Dutch say it digit by digit.') },
  },
  {
    path: '/hatatilanne',
    site: 'www.keksitty-kunta.test',
    service: 'emergency-FI',
    body: tables({
      lang: 'fi',
      name: 'Keksitty kunta',
      title: 'Hätätilanne',
      body: '<TABLE><TR><TD>Yleinen hätänumero<TD>112<TR><TD>Kunnan vaihde<TD>0800 990 199</TABLE>',
    }),
    expect: { 112: there('The cell beside “hätänumero”, emergency number.') },
  },
  {
    path: '/legi/legea-112',
    site: 'www.monitorul-imaginar.test',
    service: 'emergency-RO',
    body: newspaper({
      lang: 'ro',
      paper: 'Monitorul imaginar',
      name: 'Legea nr. 112 din 1995',
      date: '2023-01-12',
      body: '<p>Art. 112. Imobilul de pe strada Imaginară nr. 112, ap. 12, tramvaiul 112, are 112 mp. Informații: int. 112.</p>',
    }),
    expect: { 112: gone('A law, an article, a house, a tram, a floor space and a desk.', 'unreadable') },
  },
  {
    path: '/ga/112-ze',
    site: 'www.gamogonili-policia.test',
    service: 'emergency-GE',
    body: typo3({
      lang: 'ka',
      name: 'გამოგონილი პოლიცია',
      title: 'საფრთხის დროს',
      body: '<p>თუ საფრთხე გემუქრებათ, დარეკეთ 112-ზე.</p>',
    }),
    expect: { 112: there('“დარეკეთ”, call, stands before it and an ending behind it.') },
  },
  {
    path: '/emergency',
    site: 'www.nowhere-constabulary.test',
    service: 'emergency-GB',
    body: wix({
      lang: 'en',
      name: 'Invented Nowhere Constabulary',
      title: 'Emergency',
      body: '<p class="font_8">In an emergency dial 999 or 112. If it is not urgent, dial 101.</p>',
    }),
    expect: { 112: there('“Dial 999 or” stands before it.') },
  },
];
