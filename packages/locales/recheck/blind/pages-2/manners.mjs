/** The manners of the countries: how a number stands in a sentence, a line of letters or a script of its own. */
import { drupal, newspaper, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { there } from '../verdicts.mjs';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/hirek/uj-segelyvonal',
    site: 'www.kitalalt-ujsag.test',
    own: false,
    service: 'hu-hid',
    body: newspaper({
      lang: 'hu',
      paper: 'Kitalált Újság',
      name: 'Segélyvonal a bajban',
      date: '2025-05-03',
      body: '<p>A Kitalált Híd Segélyvonal a 06-80-999-012-es ingyenes zöld számon, külföldről a +36-1/999-0123-as számon hívható.</p>',
    }),
    expect: {
      '0680999012': there('Hungarian hangs “-es” on the last digit; it is the number.'),
      '+3619990123': there('The same with “-as”, after a slash.'),
    },
  },
  {
    path: '/manners/hungarian-table',
    service: 'hu-hid',
    body: tables({
      lang: 'hu',
      name: 'Kitalált Híd Segélyvonal',
      body: '<P>Zöld szám: 06/80-999-012<BR>Tel.: 06 (1) 9990-123',
    }),
    expect: {
      '0680999012': there('06 and a slash, as on old pages.'),
      '+3619990123': there('06 is the digit before calls inside the country, as 0 is elsewhere.'),
    },
  },
  {
    path: '/manners/finnish-endings',
    service: 'fi-lyhty',
    body: drupal({
      lang: 'fi',
      name: 'Keksitty Lyhty-puhelin',
      body: '<p>Soita numeroon 0800 990 123:een tai kirjoita osoitteeseen apua@lyhty.test.</p>',
    }),
    expect: {
      '+358800990123': there('Finnish hangs “:een” on the last digit.'),
      'apua@lyhty.test': there('The full stop of the sentence is no part of it.'),
    },
  },
  {
    path: '/manners/turkish',
    service: 'tr-fener',
    body: sharePoint({
      lang: 'tr',
      name: 'Uydurma Fener Destek Hattı',
      body: '<p>0 (212) 999 01 23’ü (PBX) arayabilirsiniz. E-posta: DESTEK@FENER-HATTI.TEST</p>',
    }),
    expect: {
      '+902129990123': there('Turkish hangs “’ü” on the last digit.'),
      'destek@fener-hatti.test': there('Large letters make no other address.'),
    },
  },
  {
    path: '/manners/ukrainian-in-russian',
    service: 'ua-bereh',
    body: typo3({
      lang: 'ru',
      name: 'Вигадана гаряча лінія «Тихий берег»',
      body: '<p>Звоните: 0 (800) 99-01-23 — бесплатно, круглосуточно. Секретариат: тел. (044) 000-91-23, доб. 3</p>',
    }),
    expect: {
      '0800990123': there('Pairs with hyphens, after a code in parentheses.'),
      '+380440009123': there('“Доб. 3” is the desk behind the same number.', 'unreadable'),
      hours: there('“Круглосуточно” is round the clock.', 'unreadable'),
    },
  },
  {
    path: '/manners/serbian-cyrillic',
    service: 'rs-luka',
    body: drupal({
      lang: 'sr',
      name: 'Измишљена СОС линија Лука',
      body: '<p>Бесплатан позив: 0800/099-012<br>Канцеларија: 011/99-90-123, радним данима од 8 до 20 часова</p>',
    }),
    expect: {
      '0800099012': there('With a slash and a hyphen.'),
      '+381119990123': there('In other groups than in the record.'),
      hours: there('On working days from 8 to 20.', 'unreadable'),
    },
  },
  {
    path: '/manners/georgian',
    service: 'ge-khidi',
    body: typo3({ lang: 'ka', name: 'გამოგონილი ცხელი ხაზი „ხიდი“', body: '<p>ტელ.: (+995 32) 299-90-12, 24 საათის განმავლობაში</p>' }),
    expect: {
      '+995322999012': there('The code of the town stands in the parentheses of the country.'),
      hours: there('“For 24 hours”.', 'unreadable'),
    },
  },
  {
    path: '/manners/lithuanian-eight',
    service: 'lt-tiltas',
    body: tables({
      lang: 'lt',
      name: 'Išgalvota linija Tiltas',
      body: '<P>Nemokamas tel. 8 800 99 012<BR>El. paštas pagalba@linija-tiltas.test',
    }),
    expect: {
      '+37080099012': there('Before 2025 people dialled 8 where they dial 0 now; the number is the same.', 'unreadable'),
      'pagalba@linija-tiltas.test': there('The mail address is printed.'),
    },
  },
  {
    path: '/manners/italian',
    service: 'it-faro',
    body: wix({
      lang: 'it',
      name: 'Sportello Inventato Il Faro',
      body: '<p class="font_8">Numero Verde 800-99.00.12</p><p class="font_8">tel. 0039 06.9999.0123 r.a.</p><p class="font_8">ascolto@sportello-il-faro.test</p>',
    }),
    expect: {
      800990012: there('Full stops and a hyphen part the groups.'),
      '+390699990123': there('The 0 after 0039 is dialled in Italy.'),
      'ascolto@sportello-il-faro.test': there('The mail address is printed.'),
    },
  },
  {
    path: '/manners/swiss-french',
    service: 'ch-bruecke',
    body: typo3({
      lang: 'fr',
      name: 'Erfundene Fachstelle Brücke',
      body: '<p>Tél. 0041 (0)44 999&#8239;01&#8239;23<br>Permanence : lu–ve 8h30–12h et 13h30–17h<br>Bureau : info@fachstelle-bruecke.test</p>',
    }),
    expect: {
      '+41449990123': there('0041 (0)44 is the same number for callers from abroad.'),
      hours: there('“lu–ve 8h30–12h et 13h30–17h”.', 'unreadable'),
      'info@fachstelle-bruecke.test': there('The mail address is printed.'),
    },
  },
  {
    path: '/manners/footnote',
    service: 'gb-harbour',
    body: drupal({
      lang: 'en',
      name: 'Invented Harbour Helpline',
      body: '<p>Call 0808 157 0123<sup>1</sup> or +44 (0) 20 7946 0123<a href="#fn2"><sup>2</sup></a></p><p><small><sup>1</sup> Free. <sup>2</sup> At the price of a local call.</small></p>',
    }),
    expect: {
      '+448081570123': there('The small 1 is a footnote.', 'unreadable'),
      '+442079460123': there('The small 2 is a footnote.', 'unreadable'),
    },
  },
  {
    path: '/manners/keycaps',
    service: 'nl-anker',
    body: wix({
      lang: 'nl',
      name: 'Verzonnen Hulplijn Het Anker',
      body: `<p class="font_8">☎️ ${[...'08009912'].map((digit) => `${digit}\ufe0f\u20e3`).join('')}</p><p class="font_8">📞 ${[...'0889990123'].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join('')}</p>`,
    }),
    expect: {
      '08009912': there('Digits drawn as keys, as in a post of a social network.', 'unreadable'),
      '+31889990123': there('Bold digits of the letters for mathematics.', 'unreadable'),
    },
  },
  {
    path: '/manners/arabic-turned',
    service: 'gb-harbour',
    body: wix({
      lang: 'ar',
      name: 'Invented Harbour Helpline',
      body: '<p class="font_8">اتصل بنا: 0123 157 0808</p><p class="font_8">المكتب: <span dir="ltr">020 7946 0123</span></p>',
    }),
    expect: {
      '+448081570123': there(
        'In a line from right to left a browser draws these groups from the right, so that readers see 0808 157 0123.',
        'unreadable',
      ),
      '+442079460123': there('Marked as running from left to right.'),
    },
  },
];
