/** Opening hours in the manners of other countries, and the hours of somebody else. */
import { drupal, newspaper, sharePoint, tables, typo3, wix } from '../html-2.mjs';
import { gone, there, unreadable } from '../verdicts.mjs';

const majak = 'Vymyšlená linka Maják';
const anker = 'Verzonnen Hulplijn Het Anker';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/hours/hungarian',
    service: 'hu-hid',
    body: typo3({ lang: 'hu', name: 'Kitalált Híd Segélyvonal', body: '<p>06 80 999 012 – ingyenes, a hét minden napján 24 órán át</p>' }),
    expect: {
      '0680999012': there('As the record has it.'),
      hours: there('“24 órán át”, on each day of the week.', 'unreadable'),
    },
  },
  {
    path: '/hours/hungarian-night-only',
    service: 'hu-hid',
    body: drupal({
      lang: 'hu',
      name: 'Kitalált Híd Segélyvonal',
      body: '<p>06 80 999 012, hétfőtől péntekig 18 órától 22 óráig. Az e-mailekre 24 órán belül válaszolunk.</p>',
    }),
    expect: {
      '0680999012': there('As the record has it.'),
      hours: gone('18 to 22 on five days; “24” is how long a mail waits.', 'unreadable'),
    },
  },
  {
    path: '/hours/czech',
    service: 'cz-majak',
    body: sharePoint({ lang: 'cs', name: majak, body: '<p>800 099 123 (po–čt 9–17 h, pá 9–13 h)</p>' }),
    expect: { 800099123: there('As the record has it.'), hours: there('Monday to Thursday 9–17, Friday 9–13.', 'unreadable') },
  },
  {
    path: '/hours/czech-friday',
    service: 'cz-majak',
    body: wix({
      lang: 'cs',
      name: majak,
      body: '<p class="font_8">800 099 123</p><p class="font_8">pondělí až čtvrtek 9.00–17.00, pátek 9.00–12.00</p>',
    }),
    expect: { hours: gone('On Friday it closes at 12, not at 13.', 'unreadable') },
  },
  {
    path: '/hours/romanian',
    service: 'ro-punte',
    body: drupal({
      lang: 'ro',
      name: 'Linia inventată Puntea',
      body: '<div class="field"><div class="field__label">Telverde</div><div class="field__item">0800 990 456</div></div><div class="field"><div class="field__label">Program</div><div class="field__item">L–V: 08.00–16.00</div></div>',
    }),
    expect: { '0800990456': there('As the record has it.'), hours: there('“L–V: 08.00–16.00”.', 'unreadable') },
  },
  {
    path: '/hours/spanish-words',
    service: 'es-puente',
    body: newspaper({
      lang: 'es',
      paper: 'La Gaceta Inventada',
      name: 'Una línea para hablar',
      date: '2025-06-01',
      body: '<p>La Línea Inventada El Puente (900 99 00 12) atiende de nueve de la mañana a nueve de la noche, todos los días del año.</p>',
    }),
    expect: { 900990012: there('In parentheses after the name.'), hours: there('Nine to nine, every day, in words.', 'unreadable') },
  },
  {
    path: '/hours/finnish',
    service: 'fi-lyhty',
    body: tables({ lang: 'fi', name: 'Keksitty Lyhty-puhelin', body: '<P>p. 0800 990 123, arkisin klo 13–16 ja 17–20' }),
    expect: { '+358800990123': there('After “p.”, for “puhelin”.'), hours: there('On working days 13–16 and 17–20.', 'unreadable') },
  },
  {
    path: '/hours/finnish-one-shift',
    service: 'fi-lyhty',
    body: drupal({ lang: 'fi', name: 'Keksitty Lyhty-puhelin', body: '<p>Puhelin 0800 990 123, ma–pe klo 13.00–16.00</p>' }),
    expect: { hours: gone('The evening, 17 to 20, is no more.', 'unreadable') },
  },
  {
    path: '/hours/dutch-weekend',
    service: 'nl-anker',
    body: wix({
      lang: 'nl',
      name: anker,
      body: '<p class="font_8">Bel 0800 9912</p><ul><li>ma t/m vr: 9.00 tot 21.00 uur</li><li>za en zo: 10.00 tot 18.00 uur</li></ul>',
    }),
    expect: { '08009912': there('As the record has it.'), hours: there('Both lines are as in the record.', 'unreadable') },
  },
  {
    path: '/hours/dutch-desk',
    service: 'nl-anker',
    body: typo3({
      lang: 'nl',
      name: anker,
      body: '<h2>Hulplijn</h2><p>Bel 0800 9912, alleen op werkdagen van 10 tot 16 uur.</p><h2>Winkel</h2><p>Open ma-vr 9.00-21.00 uur, za en zo 10.00-18.00 uur.</p>',
    }),
    expect: {
      '08009912': there('As the record has it.'),
      hours: gone('Those are the hours of a shop; the line answers from 10 to 16.', 'unreadable'),
    },
  },
  {
    path: '/hours/english-table',
    service: 'gb-harbour',
    body: drupal({
      lang: 'en',
      name: 'Invented Harbour Helpline',
      body: `<p>Freephone 0808 157 0123</p><table><caption>Our lines are open</caption>
${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => `<tr><th>${day}</th><td>9am – 5pm</td></tr>`).join('')}
<tr><th>Saturday</th><td>10am – 2pm</td></tr><tr><th>Sunday</th><td>Closed</td></tr></table>`,
    }),
    expect: { '+448081570123': there('As the record has it.'), hours: there('Day by day as in the record.', 'unreadable') },
  },
  {
    path: '/hours/english-thursday',
    service: 'gb-harbour',
    body: typo3({
      lang: 'en',
      name: 'Invented Harbour Helpline',
      body: '<p>Freephone 0808 157 0123, Monday to Thursday 9am–5pm. Closed on Fridays and at weekends.</p>',
    }),
    expect: { hours: gone('Closed on Friday and Saturday.', 'unreadable') },
  },
  {
    path: '/hours/turkish-no-figures',
    service: 'tr-fener',
    body: sharePoint({
      lang: 'tr',
      name: 'Uydurma Fener Destek Hattı',
      body: '<p>0212 999 01 23 numaralı hattımız hafta içi mesai saatlerinde açıktır.</p>',
    }),
    expect: {
      '+902129990123': there('“Numaralı hattımız”, our line of that number.'),
      hours: unreadable('“In office hours” without figures: it may be the same.', 'gone'),
    },
  },
  {
    path: '/hours/ukrainian-day-only',
    service: 'ua-bereh',
    body: wix({
      lang: 'uk',
      name: 'Вигадана гаряча лінія «Тихий берег»',
      body: '<p class="font_8">Телефонуйте на 15-49 щодня з 8:00 до 22:00.</p><p class="font_8">Чат-бот працює цілодобово.</p>',
    }),
    expect: {
      1549: there('“Телефонуйте на” stands before it.'),
      hours: gone('8 to 22; it is the chat of a program that works round the clock.', 'unreadable'),
    },
  },
  {
    path: '/hours/italian-summer',
    service: 'it-faro',
    body: typo3({
      lang: 'it',
      name: 'Sportello Inventato Il Faro',
      body: '<p>Numero verde 800 990 012<br>lun.-ven. ore 9.00/13.00 - 15.00/18.00 (agosto: ore 9.00/13.00)</p>',
    }),
    expect: {
      800990012: there('As the record has it.'),
      hours: there('As in the record, with other times in August only.', 'unreadable'),
    },
  },
  {
    path: '/hours/none',
    service: 'lt-tiltas',
    body: drupal({ lang: 'lt', name: 'Išgalvota linija Tiltas', body: '<p>Nemokama linija 0 800 99 012</p>' }),
    expect: { '+37080099012': there('As the record has it.'), hours: gone('The page says nothing of hours.', 'unreadable') },
  },
];
