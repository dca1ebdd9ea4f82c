/** Small, right data that the tests of the rules break in one place. */

/**
 * @param {string} name language tag
 * @param {any} messages
 * @returns {import('./read.mjs').DataFile}
 */
export function messageFile(name, messages) {
  return { file: `messages/${name}.json`, name, content: { language: name, name, direction: 'ltr', review: 'draft', messages } };
}

/**
 * A country file that no rule objects to.
 * @param {(country: any) => void} [change] what the test breaks
 * @returns {import('./read.mjs').DataFile}
 */
export function countryFile(change = () => {}) {
  const source = {
    url: 'https://help.example.org/contact',
    date: '2026-01',
    own: true,
    numbers: ['+3278055800'],
    addresses: ['info@help.example.org'],
    states: ['region', 'hours'],
  };
  const content = {
    country: 'BE',
    review: 'draft',
    languages: ['nl'],
    timeZones: ['Europe/Brussels'],
    holidays: {
      source: { name: 'date-holidays', version: '3.37.0', licence: 'CC-BY-SA-3.0', url: 'https://github.com/commenthol/date-holidays' },
      from: 2026,
      until: 2027,
      days: {
        '2026-01-01': 'Nieuwjaar',
        '2026-12-25': 'Kerstmis',
        '2027-01-01': 'Nieuwjaar',
        '2027-03-29': 'Paasmaandag',
        '2027-12-25': 'Kerstmis',
      },
    },
    regions: { 'BE-VLG': 'Vlaanderen' },
    card: { helpline: 'be-one' },
    firstHelp: Object.fromEntries(['any', 'now', 'talk', 'write', 'sign', 'minor', 'worried', 'report'].map((need) => [need, ['be-one']])),
    figure: {
      metric: 'recorded',
      value: 3,
      year: '2024',
      area: 'BE',
      source: { name: 'Office', url: 'https://office.example.org', date: '2025' },
    },
    emergency: [{ number: '112', for: 'all', sources: [{ url: source.url, date: '2026-01', own: false, numbers: ['112'] }] }],
    services: [
      {
        id: 'be-one',
        name: 'One',
        kind: 'trafficking-hotline',
        region: 'BE-VLG',
        phone: [{ number: '+3278055800', display: '078 05 58 00' }],
        email: ['info@help.example.org'],
        web: ['https://help.example.org'],
        hours: 'Mo-Fr 09:00-17:00',
        publish: true,
        confidence: 'high',
        sources: [{ ...source }],
      },
    ],
  };
  change(content);
  return { file: 'directory/BE.json', name: 'BE', content };
}

/**
 * @param {(country: any) => void} [change] what the test breaks in the country file
 * @returns {import('./read.mjs').Data}
 */
export function dataWithCountry(change) {
  return { messages: [messageFile('en', { figures: { recorded: 'Cases: {value}' } })], directory: [countryFile(change)] };
}

/**
 * @param {...import('./read.mjs').DataFile} messages
 * @returns {import('./read.mjs').Data}
 */
export function dataWithMessages(...messages) {
  return { messages, directory: [] };
}
