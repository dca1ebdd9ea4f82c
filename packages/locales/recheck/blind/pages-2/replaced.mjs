/** Numbers that the page prints together with the news that they are old, closed, out of order, or somebody else's. */
import { drupal, newspaper, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/replaced/del',
    service: 'hu-hid',
    body: drupal({
      lang: 'hu',
      name: 'Kitalált Híd Segélyvonal',
      body: '<p>Zöld szám: <del>06 80 999 012</del> <ins>06 80 999 021</ins><br>Iroda: (1) 999 0123</p>',
    }),
    expect: {
      '0680999012': gone('It is deleted and another one inserted.', 'unreadable'),
      '+3619990123': there('The number of the office stands as it was.'),
    },
  },
  {
    path: '/replaced/line-through',
    service: 'cz-majak',
    body: typo3({
      lang: 'cs',
      name: 'Vymyšlená linka Maják',
      body: '<p><span style="text-decoration: line-through;">800 099 123</span> <strong>nově 800 099 132</strong></p><p>Pevná linka 299 001 234</p>',
    }),
    expect: {
      800099123: gone('A style draws a line through it, and a new one stands behind.', 'unreadable'),
      '+420299001234': there('The other number has no line through it.'),
    },
  },
  {
    path: '/replaced/new-is-ours',
    service: 'ch-bruecke',
    body: wix({
      lang: 'de',
      name: 'Erfundene Fachstelle Brücke',
      body: '<p class="font_8">Neue Telefonnummer: 044 999 01 23 (bisher <s>044 999 01 32</s>)</p>',
    }),
    expect: { '+41449990123': there('It is the new number; another one is struck through.') },
  },
  {
    path: '/replaced/since-a-day',
    service: 'ro-punte',
    body: sharePoint({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      title: 'Anunț',
      body: '<p>Începând cu 1 martie 2024, numărul 0800 990 456 a fost înlocuit cu 0800 990 465. Sediul răspunde în continuare la 021 999 0123.</p>',
    }),
    expect: {
      '0800990456': gone('It “was replaced” in March 2024.', 'unreadable'),
      '+40219990123': there('The office “answers as before” on it.'),
    },
  },
  {
    path: '/replaced/archived',
    service: 'tr-fener',
    body: sharePoint({
      lang: 'tr',
      name: 'Uydurma Bakanlık',
      title: 'Destek hatları (2016)',
      body: `<div class="arsiv-uyari"><strong>Bu sayfa arşivlenmiştir.</strong> İçerik 2016 yılına aittir ve güncellenmemektedir.</div>
<p>Uydurma Fener Destek Hattı: 0212 999 01 23</p>`,
    }),
    expect: {
      '+902129990123': unreadable('It is printed, on a page that says it is archived and kept no longer: somebody has to look.', 'there'),
    },
  },
  {
    path: '/replaced/closed',
    service: 'es-puente',
    body: drupal({
      lang: 'es',
      name: 'Línea Inventada El Puente',
      body: '<p>El teléfono 900 99 00 12 dejó de funcionar el 30 de junio y ya no está operativo. Llame gratis al 013.</p><p>ayuda@el-puente.test</p>',
    }),
    expect: {
      900990012: gone('The page prints it only to say that it works no more.', 'unreadable'),
      '013': there('“Llame gratis al” stands before it.'),
      'ayuda@el-puente.test': there('The mail address is printed.'),
    },
  },
  {
    path: '/replaced/fault-today',
    service: 'nl-anker',
    body: typo3({
      lang: 'nl',
      name: 'Verzonnen Hulplijn Het Anker',
      body: '<p class="alert">Door een storing is ons nummer 0800 9912 vandaag moeilijk bereikbaar. Lukt het niet? Bel dan 088 999 01 23.</p>',
    }),
    expect: {
      '08009912': there('A fault of a day; “our number” it remains.', 'unreadable'),
      '+31889990123': there('The number to call meanwhile.'),
    },
  },
  {
    path: '/replaced/old-number-and-text-service',
    service: 'gb-harbour',
    body: wix({
      lang: 'en',
      name: 'Invented Harbour Helpline',
      body: `<p class="font_8">Call free on 0808 157 0123.</p><p class="font_8">We have left our old office. The former number, 020 7946 0123, has been disconnected.</p>
<p class="font_8">Our text service has closed. Please do not text 07700 900123 any more.</p>`,
    }),
    expect: {
      '+448081570123': there('“Call free on” stands before it.'),
      '+442079460123': gone('“Former” and “disconnected”.', 'unreadable'),
      '+447700900123': gone('The page asks not to write to it any more.', 'unreadable'),
    },
  },
  {
    path: '/replaced/finnish',
    service: 'fi-lyhty',
    body: tables({
      lang: 'fi',
      name: 'Keksitty Lyhty-puhelin',
      charset: 'utf-8',
      body: '<P>Numero 0800 990 123 on poistunut käytöstä. Uusi numero on 0800 990 132.<P>Sähköposti: apua@lyhty.test',
    }),
    expect: {
      '+358800990123': gone('“Poistunut käytöstä” means out of use, and the new number follows.', 'unreadable'),
      'apua@lyhty.test': there('The mail address is printed.'),
    },
  },
  {
    path: '/novyny/shakhrayi',
    site: 'www.vygadana-gazeta.test',
    own: false,
    service: 'ua-bereh',
    body: newspaper({
      lang: 'uk',
      paper: 'Вигадана газета',
      name: 'Обережно, шахраї',
      date: '2025-09-02',
      body: `<p>Шахраї телефонують людям з номера 044 000 91 23 і кажуть, що вони з лінії «Тихий берег». Лінія цим номером не користується.</p>
<p>Справжні номери: 15-49 і 0 800 990 123.</p>`,
    }),
    expect: {
      '+380440009123': gone('The page warns that cheats call from it and that the line does not use it.', 'unreadable'),
      '0800990123': there('One of the “real numbers”.'),
      1549: there('The other one of the “real numbers”.', 'unreadable'),
    },
  },
];
