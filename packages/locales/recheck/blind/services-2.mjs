/**
 * The invented services of the second set, of other countries than the first. None of them exists, and their numbers are nobody's help line.
 * Where a country keeps numbers for films and books (GB), they are from there. Some are written without the country's code, as in real records:
 * most of these cannot be called from abroad. Do not call them.
 */
export const services = {
  'hu-hid': {
    name: 'Kitalált Híd Segélyvonal',
    site: 'www.hid-vonal.test',
    phone: [
      { number: '0680999012', display: '06 80 999 012' },
      { number: '+3619990123', display: '(1) 999 0123' },
    ],
    email: ['segitseg@hid-vonal.test'],
    web: ['https://www.hid-vonal.test/kapcsolat'],
    hours: '24/7',
  },
  'cz-majak': {
    name: 'Vymyšlená linka Maják',
    site: 'www.linka-majak.test',
    phone: [
      { number: '800099123', display: '800 099 123' },
      { number: '+420299001234', display: '299 001 234' },
    ],
    email: ['poradna@linka-majak.test'],
    web: ['https://www.linka-majak.test'],
    hours: 'Mo-Th 09:00-17:00; Fr 09:00-13:00',
  },
  'cz-vlastovka': {
    name: 'Vymyšlená linka Vlaštovka',
    site: 'www.linka-vlastovka.test',
    phone: [{ number: '116006', display: '116 006' }],
  },
  'ua-bereh': {
    name: 'Вигадана гаряча лінія «Тихий берег»',
    site: 'www.tykhyi-bereh.test',
    phone: [
      { number: '1549', display: '15-49' },
      { number: '0800990123', display: '0 800 990 123' },
      { number: '+380440009123', display: '044 000 9123' },
    ],
    email: ['dopomoha@tykhyi-bereh.test'],
    web: ['https://xn----btbghaoai0en8a.test'],
    hours: '24/7',
  },
  'ro-punte': {
    name: 'Linia inventată Puntea',
    site: 'www.puntea.test',
    phone: [
      { number: '0800990456', display: '0800 990 456' },
      { number: '+40219990123', display: '021 999 0123' },
    ],
    email: ['sesizari@puntea.test'],
    web: ['https://puntea.test/contact'],
    hours: 'Mo-Fr 08:00-16:00',
  },
  'it-faro': {
    name: 'Sportello Inventato Il Faro',
    site: 'www.sportello-il-faro.test',
    phone: [
      { number: '800990012', display: '800 990 012' },
      { number: '+390699990123', display: '06 9999 0123' },
    ],
    email: ['ascolto@sportello-il-faro.test'],
    hours: 'Mo-Fr 09:00-13:00,15:00-18:00',
  },
  'it-lucciola': {
    name: 'Linea Inventata Lucciola',
    site: 'www.linea-lucciola.test',
    phone: [{ number: '19797', display: '1.97.97' }],
  },
  'es-puente': {
    name: 'Línea Inventada El Puente',
    site: 'www.el-puente.test',
    phone: [
      { number: '900990012', display: '900 99 00 12' },
      { number: '013', display: '013' },
    ],
    email: ['ayuda@el-puente.test'],
    web: ['https://www.el-puente.test/ayuda'],
    hours: 'Mo-Su 09:00-21:00',
  },
  'fi-lyhty': {
    name: 'Keksitty Lyhty-puhelin',
    site: 'www.lyhty.test',
    phone: [{ number: '+358800990123', display: '0800 990 123' }],
    email: ['apua@lyhty.test'],
    web: ['https://lyhty.test/apua'],
    hours: 'Mo-Fr 13:00-16:00,17:00-20:00',
  },
  'nl-anker': {
    name: 'Verzonnen Hulplijn Het Anker',
    site: 'www.het-anker.test',
    phone: [
      { number: '08009912', display: '0800 9912' },
      { number: '+31889990123', display: '088 999 01 23' },
    ],
    email: ['hulp@het-anker.test'],
    web: ['https://www.het-anker.test/chat'],
    hours: 'Mo-Fr 09:00-21:00; Sa,Su 10:00-18:00',
  },
  'rs-luka': {
    name: 'Izmišljena SOS linija Luka',
    site: 'www.sos-luka.test',
    phone: [
      { number: '0800099012', display: '0800 099 012' },
      { number: '+381119990123', display: '011 999 0123' },
    ],
    email: ['pomoc@sos-luka.test'],
    hours: 'Mo-Fr 08:00-20:00',
  },
  'tr-fener': {
    name: 'Uydurma Fener Destek Hattı',
    site: 'www.fener-hatti.test',
    phone: [{ number: '+902129990123', display: '0212 999 01 23' }],
    email: ['destek@fener-hatti.test'],
    hours: 'Mo-Fr 09:00-18:00',
  },
  'gb-harbour': {
    name: 'Invented Harbour Helpline',
    site: 'www.invented-harbour.test',
    phone: [
      { number: '+448081570123', display: '0808 157 0123' },
      { number: '+442079460123', display: '020 7946 0123' },
    ],
    text: [{ type: 'sms', number: '+447700900123' }],
    email: ['hello@invented-harbour.test'],
    web: ['https://www.invented-harbour.test/get-help'],
    hours: 'Mo-Fr 09:00-17:00; Sa 10:00-14:00',
  },
  'ch-bruecke': {
    name: 'Erfundene Fachstelle Brücke',
    site: 'www.fachstelle-bruecke.test',
    phone: [{ number: '+41449990123', display: '044 999 01 23' }],
    email: ['info@fachstelle-bruecke.test'],
    web: ['https://www.fachstelle-bruecke.test/fr'],
    hours: 'Mo-Fr 08:30-12:00,13:30-17:00',
  },
  'lt-tiltas': {
    name: 'Išgalvota linija Tiltas',
    site: 'www.linija-tiltas.test',
    phone: [{ number: '+37080099012', display: '0 800 99 012' }],
    email: ['pagalba@linija-tiltas.test'],
    hours: '24/7',
  },
  'ge-khidi': {
    name: 'გამოგონილი ცხელი ხაზი „ხიდი“',
    site: 'www.khidi-line.test',
    phone: [{ number: '+995322999012', display: '032 2 99 90 12' }],
    hours: '24/7',
  },
};

/** What each invented country file of the second set says besides its services. */
export const countries = {
  HU: { languages: ['hu'], timeZone: 'Europe/Budapest' },
  CZ: { languages: ['cs'], timeZone: 'Europe/Prague' },
  UA: { languages: ['uk'], timeZone: 'Europe/Kyiv' },
  RO: { languages: ['ro'], timeZone: 'Europe/Bucharest' },
  IT: { languages: ['it'], timeZone: 'Europe/Rome' },
  ES: { languages: ['es'], timeZone: 'Europe/Madrid' },
  FI: { languages: ['fi', 'sv'], timeZone: 'Europe/Helsinki' },
  NL: { languages: ['nl'], timeZone: 'Europe/Amsterdam' },
  RS: { languages: ['sr'], timeZone: 'Europe/Belgrade' },
  TR: { languages: ['tr'], timeZone: 'Europe/Istanbul' },
  GB: { languages: ['en'], timeZone: 'Europe/London' },
  CH: { languages: ['de', 'fr', 'it'], timeZone: 'Europe/Zurich' },
  LT: { languages: ['lt'], timeZone: 'Europe/Vilnius' },
  GE: { languages: ['ka'], timeZone: 'Asia/Tbilisi' },
};
