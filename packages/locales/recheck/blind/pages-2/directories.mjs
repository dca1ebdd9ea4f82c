/** Pages of others that list several services: towns, ministries, the police, newspapers. Whose number is which? */
import { drupal, newspaper, sharePoint, tables, typo3 } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/zorg/hulplijnen',
    site: 'www.gemeente-nergens.test',
    own: false,
    service: 'nl-anker',
    body: drupal({
      lang: 'nl',
      name: 'Denkbeeldige gemeente Nergens',
      title: 'Hulplijnen',
      body: `<dl><dt>Verzonnen Meldlijn De Haven</dt><dd>0800 9921<br>088 999 01 32</dd>
<dt>Verzonnen Hulplijn Het Anker</dt><dd>0800 9912 (gratis)<br>088 999 01 23<br><a href="mailto:hulp@het-anker.test">hulp@het-anker.test</a></dd>
<dt>Verzonnen Steunpunt De Kade</dt><dd>0800 9913</dd></dl>`,
    }),
    expect: {
      '08009912': there('It stands under the name of the service, between two lines with close numbers.'),
      '+31889990123': there('The second number under the same name.'),
      'hulp@het-anker.test': there('The mail address under the same name.'),
    },
  },
  {
    path: '/adresar/poradny.htm',
    site: 'www.vymyslene-mesto.test',
    own: false,
    service: 'cz-majak',
    body: tables({
      lang: 'cs',
      name: 'Vymyšlené město',
      title: 'Adresář poraden',
      body: `<TABLE BORDER=1><TR><TH>Poradna<TH>Spojení<TH>Údaj
<TR><TD ROWSPAN=3>Vymyšlená linka Maják<TD>zdarma<TD>800 099 123<TR><TD>pevná linka<TD>299 001 243<TR><TD>e-mail<TD>poradna@linka-majak.test
<TR><TD ROWSPAN=2>Smyšlená poradna Kotva<TD>zdarma<TD>800 099 321<TR><TD>e-mail<TD>majak@smyslena-kotva.test</TABLE>`,
    }),
    expect: {
      800099123: there('The first of the three rows that the name spans.'),
      '+420299001234': gone('The last two digits are swapped.'),
      'poradna@linka-majak.test': there('The third of the rows that the name spans.'),
    },
  },
  {
    path: '/cronaca/2025/03/14/un-anno-di-chiamate',
    site: 'www.il-giornale-inventato.test',
    own: false,
    service: 'it-faro',
    body: newspaper({
      lang: 'it',
      paper: 'Il Giornale Inventato',
      name: 'Un anno di chiamate',
      date: '2025-03-14',
      body: `<p>Nel 2024 lo sportello ha risposto a 990.012 minuti di chiamate, 800 in più dell’anno prima.</p>
<p>Chi ha bisogno può chiamare lo Sportello Inventato Il Faro al numero verde 800.990.012, dal lunedì al venerdì dalle 9 alle 13 e dalle 15 alle 18.</p>
<p>Redazione: 06 9999 0132</p>`,
    }),
    expect: {
      800990012: there('The last paragraph prints it with full stops.'),
      '+390699990123': gone('The only number of Rome is that of the newspaper, with other last digits.'),
      hours: there('Monday to Friday, 9 to 13 and 15 to 18, in the sentence of the number.', 'unreadable'),
    },
  },
  {
    path: '/ro/contact/telefoane-utile',
    site: 'www.politia-imaginara.test',
    own: false,
    service: 'ro-punte',
    body: typo3({
      lang: 'ro',
      name: 'Inspectoratul imaginar de poliție',
      title: 'Telefoane utile',
      body: `<table><tr><td>Centrală</td><td>021.999.01.32</td></tr><tr><td>Fax</td><td>021.999.01.23</td></tr>
<tr><td>Linia inventată Puntea (TELVERDE)</td><td>0800.990.456</td></tr><tr><td>Petiții</td><td>petitii@politia-imaginara.test</td></tr></table>`,
    }),
    expect: {
      '0800990456': there('The cell beside the name.'),
      '+40219990123': gone('The row says that it is a fax.'),
      'sesizari@puntea.test': gone('The only mail address is that of the police.'),
    },
  },
  {
    path: '/recursos/lineas',
    site: 'www.region-imaginaria.test',
    own: false,
    service: 'es-puente',
    body: drupal({
      lang: 'es',
      name: 'Gobierno de la Región Imaginaria',
      title: 'Líneas de ayuda',
      body: `<div class="views-row"><h3>Línea Inventada El Puente – Norte</h3><div class="field">Tel. 900 99 00 12</div><div class="field">www.el-puente.test/ayuda</div></div>
<div class="views-row"><h3>Línea Inventada El Puente – Sur</h3><div class="field">Tel. 900 99 00 13</div></div>
<div class="views-row"><h3>Teléfono imaginario del agua</h3><div class="field">Tel. 900 99 00 99</div></div>`,
    }),
    expect: {
      900990012: there('The first of two offices of the service prints it.'),
      '013': gone('The three digits stand inside a longer number only.'),
      'https://www.el-puente.test/ayuda': there('Without https://, in a field of the same row.'),
    },
  },
  {
    path: '/community-safety/a-to-z',
    site: 'www.nowhere-borough.test',
    own: false,
    service: 'gb-harbour',
    body: drupal({
      lang: 'en',
      name: 'Invented Borough of Nowhere',
      title: 'Help A to Z',
      body: `<h2>H</h2><ul><li><strong>Invented Harbour Helpline</strong> – freephone 0808 157 0123, text 07700 900123, office 020 7946 0123,
<a href="https://www.invented-harbour.test/get-help/">website</a></li><li><strong>Made-up Hedgehog Rescue</strong> – 020 7946 0124</li></ul>
<h2>N</h2><p>Borough switchboard: 020 7946 0999</p>`,
    }),
    expect: {
      '+448081570123': there('The entry of the service prints it.'),
      '+442079460123': there('The same entry, as the number of its office.'),
      '+447700900123': there('The same entry, after “text”.'),
      'https://www.invented-harbour.test/get-help': there('The link behind “website”, with a slash at its end.'),
    },
  },
  {
    path: '/Pages/garyachi-linii.aspx',
    site: 'www.ministerstvo-vygadok.test',
    own: false,
    service: 'ua-bereh',
    body: sharePoint({
      lang: 'uk',
      name: 'Вигадане міністерство',
      title: 'Гарячі лінії',
      body: `<ul><li>Вигадана гаряча лінія «Тихий берег»: <b>15-49</b> (безкоштовно з мобільного), \u200b0-800-990-123, цілодобово</li>
<li>Вигадана довідкова: 15-94, (044) 000-91-32, у робочий час</li></ul>`,
    }),
    expect: {
      1549: there('In bold behind the name, “free from a mobile”.'),
      '0800990123': there('The second number of the same entry.'),
      '+380440009123': gone('The only number of Kyiv belongs to another line and ends in 32.'),
      hours: there('“Цілодобово”, round the clock, in the entry of the line.', 'unreadable'),
    },
  },
  {
    path: '/fachstellen/zuerich',
    site: 'www.dachverband-erfunden.test',
    own: false,
    service: 'ch-bruecke',
    body: typo3({
      lang: 'de',
      name: 'Erfundener Dachverband',
      title: 'Fachstellen',
      body: `<div class="card"><h3>Erfundene Fachstelle Brücke</h3><p>Telefon: auf Anfrage per Mail</p><p>info@fachstelle-bruecke.test</p></div>
<div class="card"><h3>Erfundene Beratung Steg</h3><p>Telefon: 044 999 01 23</p></div>`,
    }),
    expect: {
      '+41449990123': unreadable('The page gives it to another service, and this one wants mails: somebody has to ask.', 'gone'),
      'info@fachstelle-bruecke.test': there('In the card of the service.'),
    },
  },
];
