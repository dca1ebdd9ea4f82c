/** Opening hours, said in the words of the page. */
import { office, wordpress } from '../html.mjs';
import { gone, there } from '../verdicts.mjs';

/** @type {import('../verdicts.mjs').Page[]} */
export const pages = [
  {
    path: '/hours/dutch',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: 'Verzonnen Meldpunt De Blauwe Lantaarn',
      body: '<p>Bel 078 99 01 45, van maandag tot en met vrijdag, van 9 tot 17 uur.</p>',
    }),
    expect: { '+3278990145': there('As the record has it.'), hours: there('Monday to Friday, 9 to 17.', 'unreadable') },
  },
  {
    path: '/hours/dutch-changed',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: 'Verzonnen Meldpunt De Blauwe Lantaarn',
      body: '<p>Bel 078 99 01 45, op werkdagen van 10.00 tot 16.00 uur.</p>',
    }),
    expect: { '+3278990145': there('The number stayed.'), hours: gone('10 to 16, not 9 to 17.', 'unreadable') },
  },
  {
    path: '/hours/french-always',
    service: 'fr-phare',
    body: wordpress({ lang: 'fr', name: 'Ligne Inventée Le Phare', body: '<p>01 99 00 12 34 : 7 jours sur 7, 24 heures sur 24.</p>' }),
    expect: { '+33199001234': there('As the record has it.'), hours: there('Day and night.', 'unreadable') },
  },
  {
    path: '/hours/french-not-always',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: 'Ligne Inventée Le Phare',
      body: '<p>01 99 00 12 34 : 7j/7 de 8h30 à 22h. Réponse aux courriels sous 24 h.</p>',
    }),
    expect: { hours: gone('8:30 to 22; “24 h” is how long a mail waits.', 'unreadable') },
  },
  {
    path: '/hours/german-table',
    service: 'de-leuchtturm',
    body: office({
      lang: 'de',
      office: 'Stadt Beispielhausen',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      body: '<table><tr><td>Mo, Di, Do</td><td>10–13 Uhr und 14–18 Uhr</td></tr><tr><td>Mi</td><td>14–20 Uhr</td></tr><tr><td>Fr–So</td><td>geschlossen</td></tr></table><p>Tel. 030/23125012</p>',
    }),
    expect: { '+493023125012': there('With a slash.'), hours: there('The same times on the same days.', 'unreadable') },
  },
  {
    path: '/hours/german-other-days',
    service: 'de-leuchtturm',
    body: office({
      lang: 'de',
      office: 'Stadt Beispielhausen',
      name: 'Erfundenes Hilfetelefon Leuchtturm',
      body: '<p>Mo, Mi, Do 10–13 Uhr und 14–18 Uhr, Di 14–20 Uhr, Tel. 030/23125012</p>',
    }),
    expect: { hours: gone('Tuesday and Wednesday have changed places.', 'unreadable') },
  },
  {
    path: '/hours/greek',
    service: 'gr-faros',
    body: wordpress({
      lang: 'el',
      name: 'Φανταστική Γραμμή Φάρος',
      body: '<p>210 000 1234 · Δευτέρα έως Παρασκευή 8 π.μ. – 8 μ.μ., Σάββατο 10 π.μ. – 2 μ.μ.</p>',
    }),
    expect: { hours: there('8 to 20 and 10 to 14, on a clock of twelve hours.', 'unreadable') },
  },
  {
    path: '/hours/polish',
    service: 'pl-jaskolka',
    body: wordpress({
      lang: 'pl',
      name: 'Zmyślony Telefon Zaufania Jaskółka',
      body: '<p>800 999 012 (od poniedziałku do piątku w godz. 12.00–20.00)</p>',
    }),
    expect: { hours: there('Monday to Friday, 12 to 20.', 'unreadable') },
  },
  {
    path: '/hours/portuguese-office',
    service: 'pt-andorinha',
    body: wordpress({
      lang: 'pt',
      name: 'Linha Inventada Andorinha',
      body: '<p>Secretaria: dias úteis das 9h00 às 12h30 e das 14h00 às 17h30.</p><p>Linha telefónica 800 990 123: todos os dias, das 10h às 22h.</p>',
    }),
    expect: { hours: gone('Those are the hours of the office; the line answers from 10 to 22.', 'unreadable') },
  },
  {
    path: '/hours/swedish',
    service: 'se-norrsken',
    body: wordpress({ lang: 'sv', name: 'Påhittade Jourlinjen Norrsken', body: '<p>08-465 004 12, alla dagar kl. 15–21.</p>' }),
    expect: { hours: there('Every day, 15 to 21.', 'unreadable') },
  },
  {
    path: '/hours/arabic',
    service: 'se-norrsken',
    body: wordpress({
      lang: 'ar',
      name: 'Påhittade Jourlinjen Norrsken',
      body: '<p>٠٨-٤٦٥ ٠٠٤ ١٢، كل يوم من الساعة ٣ بعد الظهر حتى ٩ مساءً</p>',
    }),
    expect: { hours: there('3 in the afternoon to 9 in the evening.', 'unreadable') },
  },
  {
    path: '/hours/json-ld',
    service: 'bg-most',
    body: wordpress({
      lang: 'bg',
      name: 'Измислена линия „Седем моста“',
      head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NGO","telephone":"0800 99 123","openingHours":"Mo-Fr 09:30-17:30"}</script>',
    }),
    expect: { '+35980099123': there('In the data for search engines.'), hours: there('In the same words as the record.', 'unreadable') },
  },
  {
    path: '/hours/dutch-fewer-days',
    service: 'be-lantaarn',
    body: wordpress({
      lang: 'nl',
      name: 'Verzonnen Meldpunt De Blauwe Lantaarn',
      body: '<p>Bel 078 99 01 45, van maandag tot en met donderdag, van 9 tot 17 uur.</p>',
    }),
    expect: { hours: gone('Until Thursday: whoever calls on Friday hears nobody.', 'unreadable') },
  },
  {
    path: '/hours/french-chat-always',
    service: 'fr-phare',
    body: wordpress({
      lang: 'fr',
      name: 'Ligne Inventée Le Phare',
      body: '<p>Tchat 24h/24 et 7j/7. Téléphone 01 99 00 12 34 : en semaine, de 9h à 19h.</p>',
    }),
    expect: { hours: gone('The chat is open day and night, the telephone is not.', 'unreadable') },
  },
];
