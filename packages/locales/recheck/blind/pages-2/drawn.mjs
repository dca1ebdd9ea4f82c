/** Numbers that stand in the source in some other way than as text: attributes, styles, scripts, frames, forms. */
import { drupal, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const harbour = 'Invented Harbour Helpline';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/drawn/wix-spans',
    service: 'gb-harbour',
    body: wix({
      lang: 'en',
      name: harbour,
      body: `<p class="font_8"><span style="font-weight:bold"><span class="wixui-rich-text__text">08</span></span><span class="wixui-rich-text__text">08 1</span><span>57&nbsp;<span>\u200b</span>01</span>23</p>
<p class="font_8"><a href="sms:+447700900123?body=Hello">Text us</a></p><p class="font_8"><a data-auto-recognition="true" href="mailto:hello@invented-harbour.test">Write to us</a></p>`,
    }),
    expect: {
      '+448081570123': there('Spans cut it up in the source only.'),
      '+447700900123': there('The link opens a message to it.'),
      'hello@invented-harbour.test': there('The link opens a mail to it.'),
    },
  },
  {
    path: '/drawn/microdata',
    service: 'gb-harbour',
    body: typo3({
      lang: 'en',
      name: harbour,
      body: `<div itemscope itemtype="https://schema.org/NGO"><meta itemprop="telephone" content="+44 808 157 0123"><span itemprop="name">${harbour}</span>
<p>Fax <span itemprop="faxNumber">020 7946 0123</span></p><p>Open <time itemprop="openingHours" datetime="Mo-Fr 09:00-17:00">weekdays 9 to 5</time>
and <time itemprop="openingHours" datetime="Sa 10:00-14:00">Saturdays 10 to 2</time></p></div>`,
    }),
    expect: {
      '+448081570123': there('The service says it to search engines, which print it beside the page.', 'unreadable'),
      '+442079460123': gone('“Fax” stands before it and in its label.'),
      hours: there('The times and days of the record, in words and in figures.', 'unreadable'),
    },
  },
  {
    path: '/drawn/state-of-an-app',
    service: 'nl-anker',
    body: drupal({
      lang: 'nl',
      name: 'Verzonnen Hulplijn Het Anker',
      body: '<p>Bel 088 999 01 32 of mail hulp@het-anker.test.</p>',
      footer:
        '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"oldSettings":{"phone":"0800 9912","office":"088 999 01 23"}}}}</script>',
    }),
    expect: {
      '08009912': gone('It stands in the old settings of a script; the text prints another number.', 'unreadable'),
      '+31889990123': gone('It stands in the old settings of a script; the text prints 32, not 23.', 'unreadable'),
      'hulp@het-anker.test': there('The text prints it.'),
    },
  },
  {
    path: '/drawn/kontakt.vcf',
    service: 'cz-majak',
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
    body: `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Vymyšlená linka Maják\r\nTEL;TYPE=voice,pref:+420 800 099 123\r\nTEL;TYPE=fax:+420299001234\r\nEMAIL:poradna@linka-majak.test\r\nEND:VCARD\r\n`,
    expect: {
      800099123: there('The visiting card gives it as its telephone.', 'unreadable'),
      '+420299001234': gone('The visiting card gives it as a fax.', 'unreadable'),
      'poradna@linka-majak.test': there('The visiting card gives it as its mail address.', 'unreadable'),
    },
  },
  {
    path: '/drawn/placeholder',
    service: 'ro-punte',
    body: drupal({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      body: '<p>Sunați la 0800 990 456.</p><form><label>Telefonul dumneavoastră <input type="tel" name="t" placeholder="021 999 0123"></label><button>Trimite</button></form>',
    }),
    expect: {
      '0800990456': there('The text prints it.'),
      '+40219990123': gone('A grey example in a form that asks for the reader’s own number.', 'unreadable'),
    },
  },
  {
    path: '/drawn/style-content',
    service: 'it-faro',
    body: typo3({
      lang: 'it',
      name: 'Sportello Inventato Il Faro',
      head: '<style>.verde::after { content: "800 990 012"; font-weight: bold }</style>',
      body: '<p>Numero verde: <span class="verde"></span></p><p>Dall’estero: +39 06 9999 0123</p>',
    }),
    expect: {
      800990012: there('A style writes it after “Numero verde”, as readers see it.', 'unreadable'),
      '+390699990123': there('The text prints it.'),
    },
  },
  {
    path: '/drawn/frames.htm',
    service: 'es-puente',
    body: '<html><head><title>Línea Inventada El Puente</title></head><frameset cols="160,*"><frame src="/drawn/menu.htm" name="menu"><frame src="/drawn/cuerpo.htm" name="cuerpo"><noframes>Su navegador no muestra marcos.</noframes></frameset></html>',
    expect: { 900990012: there('The right frame prints it.', 'unreadable') },
  },
  { path: '/drawn/menu.htm', service: 'es-puente', body: '<title>Menú</title><a href="/" target="_top">Inicio</a>', expect: {} },
  {
    path: '/drawn/cuerpo.htm',
    service: 'es-puente',
    body: tables({ lang: 'es', name: 'Línea Inventada El Puente', body: '<P>Teléfono gratuito: 900 99 00 12' }),
    expect: {},
  },
  {
    path: '/drawn/srcdoc',
    service: 'tr-fener',
    body: sharePoint({
      lang: 'tr',
      name: 'Uydurma Fener Destek Hattı',
      body: '<iframe title="İletişim" srcdoc="&lt;p&gt;Telefon: 0212 999 01 23&lt;/p&gt;"></iframe><p>destek@fener-hatti.test</p>',
    }),
    expect: {
      '+902129990123': there('A frame whose text stands in its own attribute prints it.', 'unreadable'),
      'destek@fener-hatti.test': there('The text prints it.'),
    },
  },
  {
    path: '/drawn/form-fields',
    service: 'rs-luka',
    body: drupal({
      lang: 'sr',
      name: 'Izmišljena SOS linija Luka',
      body: '<p><label>Naš broj <input readonly value="0800 099 012"></label> <button>Kopiraj</button></p><p><select aria-label="Kancelarija"><option>Beograd: 011 999 0123</option><option>Niš: 018 999 0123</option></select></p>',
    }),
    expect: {
      '0800099012': there('A field to copy it from shows it after “Our number”.', 'unreadable'),
      '+381119990123': there('The first entry of a list shows it.', 'unreadable'),
    },
  },
  {
    path: '/drawn/document-write',
    service: 'fi-lyhty',
    body: tables({
      lang: 'fi',
      name: 'Keksitty Lyhty-puhelin',
      body: "<P>Soita: <SCRIPT>document.write('0800' + ' 990' + ' 123');</SCRIPT><P>Kirjoita: <SCRIPT>var a='apua',b='lyhty',c='test';document.write(a+'@'+b+'.'+c);</SCRIPT>",
    }),
    expect: {
      '+358800990123': there('A script of one line writes it for everybody with a browser.', 'unreadable'),
      'apua@lyhty.test': there('A script puts it together for everybody with a browser.', 'unreadable'),
    },
  },
  {
    path: '/drawn/modal',
    service: 'ch-bruecke',
    body: typo3({
      lang: 'de',
      name: 'Erfundene Fachstelle Brücke',
      body: `<button type="button" data-bs-toggle="modal" data-bs-target="#kontakt">Jetzt anrufen</button>
<div class="modal fade" id="kontakt" tabindex="-1" aria-hidden="true" style="display:none"><div class="modal-body">Telefon 044 999 01 23<br>Montag bis Freitag 8.30–12.00 und 13.30–17.00 Uhr</div></div>`,
    }),
    expect: {
      '+41449990123': there('The button “Jetzt anrufen” shows it.', 'unreadable'),
      hours: there('The same box shows the same days and times.', 'unreadable'),
    },
  },
  {
    path: '/drawn/link-calls-another',
    service: 'lt-tiltas',
    body: wix({
      lang: 'lt',
      name: 'Išgalvota linija Tiltas',
      body: '<p class="font_8">Skambinkite <a href="tel:+37080099021">0 800 99 012</a></p>',
    }),
    expect: {
      '+37080099012': unreadable('The text prints it and the link calls another number: somebody has to ask which is right.', 'there'),
    },
  },
];
