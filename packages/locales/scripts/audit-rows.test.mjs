import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditCountries, auditServices, campaignPeriod } from './audit-rows.mjs';

const today = new Date('2026-06-15T00:00:00Z');
const service = (/** @type {string} */ id, /** @type {string} */ date, /** @type {any} */ more = {}) => ({
  id,
  name: id.toUpperCase(),
  publish: true,
  confidence: 'high',
  sources: [{ url: 'https://example.org/', date, own: false, numbers: ['112'] }],
  ...more,
});
const services = [
  service('be-held', 'undated', { publish: false, hold: 'Two sources disagree.' }),
  service('be-new', '2026-05', { checked: 'confirmed' }),
  service('be-old', '2020-01'),
  service('be-limit', '2024-06'),
  service('be-doubted', '2026-05', { checked: 'doubtful' }),
  service('be-lost', 'undated', { checked: 'not-found' }),
  service('be-undated-sure', 'undated'),
  service('be-undated-low', 'undated', { confidence: 'low' }),
];
const directory = [
  { name: 'BE', content: { review: 'draft', holidays: { from: 2024, until: 2026 }, services } },
  {
    name: 'NL',
    content: {
      review: { by: 'A partner', date: '2026-05-02' },
      campaign: { from: '--09-01', to: '--09-30' },
      services: [service('nl-new', '2026-05')],
    },
  },
];

test('the most urgent record comes first and what is held back comes last', () => {
  assert.deepEqual(
    auditServices(directory.slice(0, 1), today).map(({ id }) => id),
    ['be-lost', 'be-doubted', 'be-undated-low', 'be-undated-sure', 'be-old', 'be-limit', 'be-new', 'be-held'],
  );
});

test('urgency comes before the country', () => {
  const ids = auditServices(directory.toReversed(), today).map(({ id }) => id);
  assert.ok(ids.indexOf('be-old') < ids.indexOf('nl-new'));
  assert.ok(ids.indexOf('nl-new') < ids.indexOf('be-held'));
});

test('a row tells age, source, state and result of the second reading', () => {
  assert.deepEqual(
    auditServices(directory, today).find(({ id }) => id === 'be-old'),
    {
      country: 'BE',
      id: 'be-old',
      name: 'BE-OLD',
      shipped: true,
      sourceDate: '2020-01',
      ageInMonths: 77,
      old: true,
      source: 'https://example.org/',
      site: 'example.org',
      ownPage: false,
      confidence: 'high',
      secondReading: 'none',
      lastSeen: 'never',
      confirmed: 'never',
    },
  );
});

test('a record that was confirmed is not old, and the row says who did', () => {
  const asked = service('be-asked', 'undated', { confirmed: { by: 'Asked', role: 'coordinator', date: '2026-05-02' } });
  const [row] = auditServices([{ name: 'BE', content: { services: [asked] } }], today);
  assert.deepEqual([row?.old, row?.confirmed], [false, '2026-05-02 by Asked']);
});

test('a number that pages do not print any more comes before all others, with what to decide', () => {
  const missed = service('be-missed', '2026-05', {
    phone: [{ number: '112' }],
    gone: [{ number: '112', on: ['2026-05-01', '2026-05-09'] }],
  });
  const [row] = auditServices([{ name: 'BE', content: { services: [...services, missed] } }], today);
  assert.equal(row?.id, 'be-missed');
  assert.match(row?.proposal ?? '', /no longer print 112 .*it is for the whole country/);
});

test('a record is old without a date and beyond the limit, not on it', () => {
  const old = Object.fromEntries(auditServices(directory, today).map((row) => [row.id, row.old]));
  assert.deepEqual([old['be-undated-sure'], old['be-old'], old['be-limit'], old['be-new']], [true, true, false, false]);
});

test('the source is the newest one, the service’s own page where two are of the same age', () => {
  const sources = [
    { url: 'https://old.example/', date: '2019', own: true },
    { url: 'https://press.example/', date: '2025-01', own: false },
    { url: 'https://own.example/', date: '2025', own: true },
    { url: 'https://undated.example/', date: 'undated', own: true },
  ];
  const [row] = auditServices([{ name: 'BE', content: { services: [service('be-x', '', { sources })] } }], today);
  assert.deepEqual([row?.source, row?.ownPage, row?.sourceDate], ['https://own.example/', true, '2025-01']);
});

test('the source is one that prints the number, as the reader is shown, though another page is newer', () => {
  const sources = [
    { url: 'https://prints.example/', date: '2022', own: false, numbers: ['112'] },
    { url: 'https://silent.example/', date: '2026', own: true, numbers: [] },
  ];
  const [row] = auditServices([{ name: 'BE', content: { services: [service('be-x', '', { sources })] } }], today);
  assert.deepEqual([row?.site, row?.old], ['prints.example', true]);
});

test('a record that the second reading changed says what', () => {
  const [row] = auditServices(
    [{ name: 'BE', content: { services: [service('be-x', '2026', { checked: 'changed', change: 'Hours.' })] } }],
    today,
  );
  assert.equal(row?.change, 'Hours.');
});

test('a held record says why', () => {
  assert.equal(auditServices(directory, today).at(-1)?.hold, 'Two sources disagree.');
});

test('a country tells who confirmed it, when the campaign runs, and how many records need a look', () => {
  const [be, nl] = auditCountries(directory, today);
  assert.deepEqual(be, {
    country: 'BE',
    review: 'draft',
    campaign: { from: '--10-18', to: '--10-24', own: false },
    shipped: 7,
    held: 1,
    old: 4,
    doubted: 2,
    holidaysUntil: 2026,
    holidaysEnd: false,
  });
  assert.deepEqual(
    [nl?.review, nl?.campaign],
    [
      { by: 'A partner', date: '2026-05-02' },
      { from: '--09-01', to: '--09-30', own: true },
    ],
  );
});

test('a campaign period is written with the names of the months', () => {
  assert.equal(campaignPeriod({ from: '--10-18', to: '--10-24', own: false }), '18 October to 24 October');
  assert.equal(campaignPeriod({ from: '--02-29', to: '--03-01', own: true }), '29 February to 1 March');
});

test('half a year before the last known holidays end, and after that, the country asks for new ones', () => {
  const isEnding = (/** @type {string} */ day) => auditCountries(directory, new Date(day)).map(({ holidaysEnd }) => holidaysEnd);
  assert.deepEqual(isEnding('2026-06-30T23:59:59Z'), [false, false]);
  assert.deepEqual(isEnding('2026-07-01T00:00:00Z'), [true, false]);
  assert.deepEqual(isEnding('2028-01-01T00:00:00Z'), [true, false]);
  assert.equal(auditCountries(directory, today)[1]?.holidaysUntil, null);
});
