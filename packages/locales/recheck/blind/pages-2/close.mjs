/** What looks like the number and is not, in the manners of registers, courts, banks and towns. */
import { drupal, newspaper, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/close/premium',
    service: 'hu-hid',
    body: drupal({
      lang: 'hu',
      name: 'Kitalált Híd Segélyvonal',
      body: '<p>Adományvonal: 06 90 999 012 (emelt díjas)<br>Iroda: 06 1 999 01 23 4</p>',
    }),
    expect: {
      '0680999012': gone('06 90 is a line for gifts that costs money; 06 80 is not on the page.'),
      '+3619990123': gone('One more digit is another number.', 'unreadable'),
    },
  },
  {
    path: '/close/tax-and-account',
    service: 'it-faro',
    body: typo3({
      lang: 'it',
      name: 'Sportello Inventato Il Faro',
      title: 'Trasparenza',
      body: '<p>Per donare: c/c postale 800990012 · IBAN IT60 X080 0990 0120 0000 0699 990</p>',
      footer: '<p>P. IVA 06999901230 – Prot. 0699990123/2024 – CIG 800990012A</p>',
    }),
    expect: {
      800990012: gone('A postal account, a bank account and the key of a contract contain its digits.', 'unreadable'),
      '+390699990123': gone('A tax number and the number of a letter contain its digits.', 'unreadable'),
    },
  },
  {
    path: '/close/company-numbers',
    service: 'cz-majak',
    body: sharePoint({
      lang: 'cs',
      name: 'Vymyšlená linka Maják',
      title: 'Povinné údaje',
      body: '<p>IČO: 29900123, DIČ CZ299001234<br>Účet: 800099123/0800<br>Spisová značka: 299 001 234/2023-Sb</p><p>Dotazy: poradna@linka-majak.test</p>',
    }),
    expect: {
      800099123: gone('It is a bank account.', 'unreadable'),
      '+420299001234': gone('A tax number and the number of a file.', 'unreadable'),
      'poradna@linka-majak.test': there('The mail address is printed.'),
    },
  },
  {
    path: '/close/orders-and-years',
    service: 'ua-bereh',
    body: tables({
      lang: 'uk',
      name: 'Вигадана гаряча лінія «Тихий берег»',
      charset: 'utf-8',
      body: `<P>Наказ № 0800990123 від 12.03.2021, аудиторія 15-49. Храм збудовано в 1549 році.
<P>Код ЄДРПОУ 44000912, рахунок UA21 3804 4000 9123 0000 0260 0723 3566 1`,
    }),
    expect: {
      1549: gone('A room and a year.', 'unreadable'),
      '0800990123': gone('The number of an order.', 'unreadable'),
      '+380440009123': gone('Its digits stand inside a bank account.', 'unreadable'),
    },
  },
  {
    path: '/close/next-number',
    service: 'gb-harbour',
    body: wix({
      lang: 'en',
      name: 'Invented Harbour Helpline',
      body: `<p class="font_8">Call free: 0808 157 0132</p><p class="font_8">Office: 0161 496 0123</p><p class="font_8">Text: 07700 900132</p>
<p class="font_8">Write to hello@invented-harbour.test.example</p>`,
    }),
    expect: {
      '+448081570123': gone('The last two digits are swapped.'),
      '+442079460123': gone('The office is in another town, and its code is another.'),
      '+447700900123': gone('The last two digits are swapped.'),
      'hello@invented-harbour.test': gone('The address goes on behind it.'),
    },
  },
  {
    path: '/close/turkish-fax',
    service: 'tr-fener',
    body: drupal({
      lang: 'tr',
      name: 'Uydurma Fener Destek Hattı',
      body: '<p>Telefon: 0212 999 01 20</p><p>Belgegeçer: 0212 999 01 23</p>',
    }),
    expect: { '+902129990123': gone('“Belgegeçer” is the Turkish word for a fax.', 'unreadable') },
  },
  {
    path: '/close/abroad',
    service: 'fi-lyhty',
    body: newspaper({
      lang: 'fi',
      paper: 'Keksitty Sanomat',
      name: 'Apua naapurimaassa',
      date: '2024-11-20',
      body: '<p>Viron keksitty auttava puhelin on +372 800 990 123 ja Ruotsin 0046 800 990 123. Suomessa Keksitty Lyhty-puhelin ei enää vastaa.</p>',
    }),
    expect: { '+358800990123': gone('The digits are right and the countries are not; the Finnish line answers no more.') },
  },
  {
    path: '/close/serbian-columns',
    service: 'rs-luka',
    body: sharePoint({
      lang: 'sr',
      name: 'Izmišljeno ministarstvo',
      title: 'Kontakti',
      body: `<table><tr><th>Služba</th><th>Faks</th><th>Telefon</th></tr><tr><td>Izmišljena SOS linija Luka</td><td>011 999 0132</td><td>011 999 0123</td></tr>
<tr><td>Izmišljena arhiva</td><td>0800 099 012</td><td>011 999 0199</td></tr></table>`,
    }),
    expect: {
      '+381119990123': there('In the row of the line, in the column “Telefon”; the fax stands before it.'),
      '0800099012': gone('It stands in the column “Faks”, in the row of an archive.', 'unreadable'),
    },
  },
  {
    path: '/close/fax-and-desks',
    service: 'ch-bruecke',
    body: typo3({
      lang: 'de',
      name: 'Erfundene Fachstelle Brücke',
      body: '<p>Zentrale 044 999 01 00, Sekretariat intern 123</p><p>Fax 044 999 01 23</p><p>presse@fachstelle-bruecke.test</p>',
    }),
    expect: {
      '+41449990123': gone('The number is the fax; the telephones have others.'),
      'info@fachstelle-bruecke.test': gone('Another mailbox.'),
    },
  },
  {
    path: '/close/last-digits-dotted',
    service: 'ro-punte',
    body: wix({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      body: '<p class="font_8">Telverde: 0800 990 4…</p><p class="font_8">Sediu: 021 999 01xx</p>',
    }),
    expect: {
      '0800990456': unreadable('The last digits are cut off: it may be the number and nobody can tell.', 'gone'),
      '+40219990123': unreadable('The last digits are hidden: it may be the number and nobody can tell.', 'gone'),
    },
  },
];
