/**
 * Invented services of real countries. None of them exists; their numbers have the forms of real numbering plans and are for tests only.
 * Where a country keeps numbers for films and books (FR, DE, SE), they are from there. Do not call them.
 */
import * as second from './services-2.mjs';

const forTests = 'Invented, for tests only. The number is nobody’s help line.';

export const services = {
  'be-lantaarn': {
    name: 'Verzonnen Meldpunt De Blauwe Lantaarn',
    site: 'www.blauwe-lantaarn.test',
    phone: [{ number: '+3278990145', display: '078 99 01 45' }],
    email: ['help@blauwe-lantaarn.test'],
    web: ['https://www.blauwe-lantaarn.test/hulp'],
    hours: 'Mo-Fr 09:00-17:00',
  },
  'be-klok': {
    name: 'Verzonnen Luisterlijn De Oude Klok',
    site: 'www.oude-klok.test',
    phone: [{ number: '1815', display: '1815' }],
  },
  'be-poucet': {
    name: 'Fondation Imaginaire Petit Poucet',
    site: 'www.petit-poucet.test',
    phone: [{ number: '116000', display: '116 000' }],
  },
  'fr-phare': {
    name: 'Ligne Inventée Le Phare',
    site: 'www.le-phare.test',
    phone: [{ number: '+33199001234', display: '01 99 00 12 34' }],
    text: [{ type: 'whatsapp', number: '+33639980123' }],
    email: ['ecoute@le-phare.test'],
    web: ['https://www.le-phare.test/'],
    hours: '24/7',
  },
  'de-leuchtturm': {
    name: 'Erfundenes Hilfetelefon Leuchtturm',
    site: 'www.leuchtturm.test',
    phone: [{ number: '+493023125012', display: '030 23125012' }],
    hours: 'Mo,Tu,Th 10:00-13:00,14:00-18:00; We 14:00-20:00',
  },
  'de-hilfe': {
    name: 'Erfundener Notruf Morgenrot',
    site: 'www.morgenrot.test',
    phone: [{ number: '+498004453312', display: '0800 4453312' }],
  },
  'gr-faros': {
    name: 'Φανταστική Γραμμή Φάρος',
    site: 'www.faros.test',
    phone: [{ number: '+302100001234', display: '210 000 1234' }],
    hours: 'Mo-Fr 08:00-20:00; Sa 10:00-14:00',
  },
  'bg-most': {
    name: 'Измислена линия „Седем моста“',
    site: 'www.sedem-mosta.test',
    phone: [{ number: '+35980099123', display: '0800 99 123' }],
    hours: 'Mo-Fr 09:30-17:30',
  },
  'pl-jaskolka': {
    name: 'Zmyślony Telefon Zaufania Jaskółka',
    site: 'www.jaskolka.test',
    phone: [{ number: '+48800999012', display: '800 999 012' }],
    hours: 'Mo-Fr 12:00-20:00',
  },
  'pt-andorinha': {
    name: 'Linha Inventada Andorinha',
    site: 'www.andorinha.test',
    phone: [{ number: '+351800990123', display: '800 990 123' }],
    hours: 'Mo-Fr 09:00-12:30,14:00-17:30',
  },
  'se-norrsken': {
    name: 'Påhittade Jourlinjen Norrsken',
    site: 'www.norrsken.test',
    phone: [{ number: '+46846500412', display: '08-465 004 12' }],
    hours: 'Mo-Su 15:00-21:00',
  },
  'se-ugglan': {
    name: 'Påhittade Nattlinjen Ugglan',
    site: 'www.ugglan.test',
    phone: [{ number: '114', display: '114' }],
  },
  ...second.services,
};

/** What each invented country file says besides its services. */
export const countries = {
  BE: { languages: ['nl', 'fr'], timeZone: 'Europe/Brussels' },
  FR: { languages: ['fr'], timeZone: 'Europe/Paris' },
  DE: { languages: ['de'], timeZone: 'Europe/Berlin' },
  GR: { languages: ['el'], timeZone: 'Europe/Athens' },
  BG: { languages: ['bg'], timeZone: 'Europe/Sofia' },
  PL: { languages: ['pl'], timeZone: 'Europe/Warsaw' },
  PT: { languages: ['pt'], timeZone: 'Europe/Lisbon' },
  SE: { languages: ['sv'], timeZone: 'Europe/Stockholm' },
  ...second.countries,
};

/**
 * @param {string} id of a service
 * @returns {object} its record, without sources
 */
export function recordOf(id) {
  const { site, ...record } = services[/** @type {keyof typeof services} */ (id)];
  return {
    id,
    ...record,
    kind: 'victim-helpline',
    answeredBy: 'organisation',
    publish: true,
    confidence: 'low',
    note: `${forTests} Its site is ${site}.`,
  };
}
