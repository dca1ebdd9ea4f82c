/** Proves: on public holidays nothing is promised that no source says, days are those of the service, and the hour says whose clock it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHoliday, loadCountry, loadMessages, openingOf, openingOnDays, statusOf } from '../dist/index.js';
import { compileHolidayHours, compileHours } from '../scripts/compile-hours.mjs';

// The reader sits in Belgium, until a test takes them elsewhere.
process.env.TZ = 'Europe/Brussels';

const DAY = 24 * 60;
const english = await loadMessages('en');
const belgium = await loadCountry('BE');
/** 25 and 26 December of every year until 2028; 29 March 2027 is Easter Monday. 25 December 2026 is a Friday. */
const holidays = { days: '0101 1225 1226 270329' };
const wall = (/** @type {string} */ local) => Date.parse(`${local}:00Z`);

/** @returns {import('../dist/index.js').Service} */
const service = (/** @type {string} */ hours, /** @type {Partial<import('../dist/index.js').Service>} */ more = {}) => {
  const holidayHours = compileHolidayHours(hours);
  return {
    name: 'One',
    kind: 'trafficking-hotline',
    facts: [],
    phone: [{ number: '1', national: '1' }],
    hours: compileHours(hours),
    ...(holidayHours && { holidayHours }),
    source: { url: 'https://help.example', date: '2026-01' },
    ...more,
  };
};
const OFFICE = 'Mo-Fr 09:00-17:00';
const opening = (/** @type {string} */ hours, /** @type {string} */ local, known = holidays) =>
  openingOnDays(service(hours), wall(local), known);
const at = (/** @type {number} */ day, /** @type {number} */ hour) => day * DAY + hour * 60;

test('on 25 December at 10:00 no service of Belgium with hours is said to be open until the afternoon', () => {
  const limited = belgium.services.filter(({ hours }) => hours && hours[1] !== 7 * DAY);
  assert.ok(limited.length > 0);
  for (const year of [2026, 2028])
    for (const one of limited)
      assert.deepEqual(statusOf(one, belgium, english, new Date(`${year}-12-25T10:00:00+01:00`)), {
        state: 'unknown',
        text: 'Public holiday today: the hours may be different.',
      });
  assert.match(statusOf(limited[0] ?? assert.fail(), belgium, english, new Date('2026-12-24T10:00:00+01:00'))?.text ?? '', /^Open now/);
});

test('where no source says more, a holiday may change the hours: nothing is promised for that day', () => {
  assert.deepEqual(opening(OFFICE, '2026-12-25T10:00'), { open: false, holiday: 'may' });
  assert.deepEqual(opening(OFFICE, '2026-12-25T08:00'), { open: false, holiday: 'may' });
});

test('what is usually closed stays closed, and opens when it usually does', () => {
  assert.deepEqual(opening(OFFICE, '2026-12-25T18:00'), { open: false, changes: at(0, 9) });
  assert.deepEqual(opening(OFFICE, '2026-12-26T10:00'), { open: false, changes: at(0, 9) });
});

test('an opening that falls on a holiday says so', () => {
  assert.deepEqual(opening(OFFICE, '2026-12-24T18:00'), { open: false, changes: at(4, 9), holiday: 'next' });
  assert.deepEqual(opening(OFFICE, '2027-03-28T12:00'), { open: false, changes: at(0, 9), holiday: 'next' });
});

test('a night that goes on into a holiday is promised until midnight only', () => {
  assert.deepEqual(opening('Mo-Su 20:00-04:00', '2026-12-24T22:00'), { open: true, changes: at(4, 0) });
  assert.deepEqual(opening('Mo-Su 20:00-04:00', '2026-12-25T01:00'), { open: false, holiday: 'may' });
});

test('PH off: closed today, and the next opening is on the next day that is no holiday', () => {
  const closed = `${OFFICE}; PH off`;
  assert.deepEqual(opening(closed, '2026-12-25T10:00'), { open: false, changes: at(0, 9), holiday: 'closed' });
  assert.deepEqual(opening(closed, '2026-12-24T18:00'), { open: false, changes: at(0, 9) });
  assert.deepEqual(opening(closed, '2027-03-28T12:00'), { open: false, changes: at(1, 9) });
  assert.deepEqual(opening(closed, '2026-12-24T10:00'), { open: true, changes: at(3, 17) });
  assert.deepEqual(opening('Mo-Su 20:00-04:00; PH off', '2026-12-24T22:00'), { open: true, changes: at(4, 0) });
});

test('hours of one day a week, on that day, name the same day of the next week', () => {
  for (const [local, more] of /** @type {[string, object][]} */ ([
    ['2026-12-25T18:00', {}],
    ['2026-12-25T09:30', { holiday: 'may' }],
  ])) {
    const { open, changes, holiday } = opening('Fr 09:00-10:00', local, { days: '1225' });
    assert.deepEqual([open, holiday], [false, /** @type {any} */ (more).holiday], local);
    assert.equal(changes, holiday ? undefined : at(4, 9));
  }
});

test('PH off: where it does not open for sure within the week, the usual day is named with its doubt, and nothing is said flatly', () => {
  assert.deepEqual(opening('Fr 09:00-17:00; PH off', '2026-12-24T18:00', { days: '1225' }), {
    open: false,
    changes: at(4, 9),
    holiday: 'next',
  });
  assert.deepEqual(opening('Fr 09:00-17:00; PH off', '2026-12-25T10:00', { days: '1225 0101' }), { open: false, holiday: 'may' });
  assert.deepEqual(opening('Fr 09:00-17:00; PH off', '2026-12-25T10:00', { days: '1225' }), {
    open: false,
    changes: at(4, 9),
    holiday: 'closed',
  });
});

test('hours on holidays that a source tells are said flatly', () => {
  const hours = `${OFFICE}; PH 10:00-12:00`;
  assert.deepEqual(opening(hours, '2026-12-25T10:00'), { open: true, changes: at(4, 12) });
  assert.deepEqual(opening(hours, '2026-12-25T12:00'), { open: false, changes: at(5, 10) });
  assert.deepEqual(opening(hours, '2026-12-24T18:00'), { open: false, changes: at(4, 10) });
});

test('after the last known year holidays of one date are known, and of others the usual hours are said', () => {
  assert.deepEqual(openingOnDays(service(OFFICE), wall('2029-12-25T10:00'), holidays), { open: false, holiday: 'may' });
  assert.deepEqual(openingOnDays(service(`${OFFICE}; PH off`), wall('2028-12-29T18:00'), holidays), { open: false, changes: at(1, 9) });
  // Easter Monday of 2029.
  assert.deepEqual(openingOnDays(service(OFFICE), wall('2029-04-02T10:00'), holidays), { open: true, changes: at(0, 17) });
  assert.deepEqual(openingOnDays(service(OFFICE), wall('2029-12-25T10:00'), undefined), { open: true, changes: at(1, 17) });
});

test('the same weekday of the next week is looked at too', () => {
  // A Monday; 29 March 2027 is Easter Monday.
  assert.deepEqual(openingOnDays(service('Mo 09:00-12:00'), wall('2027-03-22T13:00'), holidays), {
    open: false,
    changes: at(0, 9),
    holiday: 'next',
  });
  // Closed then, a source says; but no other day within the week can be named, and nothing at all would say less.
  assert.deepEqual(openingOnDays(service('Mo 09:00-12:00; PH off'), wall('2027-03-22T13:00'), holidays), {
    open: false,
    changes: at(0, 9),
    holiday: 'next',
  });
  assert.deepEqual(openingOnDays(service('Mo 09:00-12:00'), wall('2027-03-15T13:00'), holidays), { open: false, changes: at(0, 9) });
});

test('of several regions, one with the holiday closes nothing for sure', () => {
  const known = { days: '0101', regions: { 'DE-BY': '0101 0106' } };
  const both = { ...service(`${OFFICE}; PH off`), regions: ['DE-BY', 'DE-HE'] };
  assert.deepEqual(openingOnDays(both, wall('2027-01-06T10:00'), known), { open: false, holiday: 'may' });
  assert.equal(openingOnDays({ ...both, regions: ['DE-BY'] }, wall('2027-01-06T10:00'), known).holiday, 'closed');
});

test('day and night stays day and night', () => {
  assert.deepEqual(opening('24/7', '2026-12-25T10:00'), { open: true });
});

test('a day of a region counts for services of that region only, and one that the region lacks does not', () => {
  const known = { days: '0101 1225', regions: { 'DE-BY': '0106 1225' } };
  const is = (/** @type {string} */ day, /** @type {string[] | undefined} */ regions) =>
    isHoliday(wall(`${day}T10:00`), regions ? { regions } : {}, known);
  assert.deepEqual([is('2027-01-06', ['DE-BY']), is('2027-01-06', ['DE-HE']), is('2027-01-06', undefined)], [true, false, false]);
  assert.deepEqual([is('2027-01-01', ['DE-BY']), is('2027-01-01', ['DE-HE'])], [false, true]);
  assert.equal(is('2027-01-06', ['DE-HE', 'DE-BY']), true);
});

test('6 January is a holiday for a service of Bavaria and for no other of Germany', async () => {
  const germany = await loadCountry('DE');
  const limited = germany.services.filter(({ hours }) => hours && hours[1] !== 7 * DAY);
  const unsure = limited.filter((one) => openingOf(one, germany, new Date('2027-01-06T14:30:00+01:00'))?.holiday);
  assert.ok(unsure.length > 0 && unsure.length < limited.length);
  assert.ok(unsure.every(({ regions }) => regions?.includes('DE-BY')));
});

test('a day is one of the clock of the service, not of the reader or of UTC', () => {
  const open = (/** @type {string} */ zone, /** @type {string} */ instant) =>
    openingOf(service('Mo-Su 00:00-23:00'), { timeZones: [zone], holidays }, new Date(instant))?.holiday;
  assert.equal(open('Europe/Brussels', '2026-12-24T23:30:00Z'), 'may');
  assert.equal(open('Europe/London', '2026-12-24T22:30:00Z'), undefined);
  assert.equal(open('Asia/Tbilisi', '2026-12-24T20:30:00Z'), 'may');
});

const said = (/** @type {string} */ hours, /** @type {string} */ instant, language = english) =>
  statusOf(service(hours), { ...belgium, holidays }, language, new Date(instant));

test('each status is a whole sentence', () => {
  assert.deepEqual(said(`${OFFICE}; PH off`, '2026-12-25T10:00:00+01:00'), {
    state: 'closed',
    text: 'Closed today (public holiday). Opens Monday, 09:00',
  });
  assert.deepEqual(said(OFFICE, '2026-12-24T18:00:00+01:00'), {
    state: 'closed',
    text: 'Closed now. Opens Friday, 09:00. That day is a public holiday: the hours may be different.',
  });
});

test('a reader whose clock shows another time is told whose hour it is', async (context) => {
  context.after(() => (process.env.TZ = 'Europe/Brussels'));
  const noon = '2026-12-02T12:00:00+01:00';
  assert.equal(said(OFFICE, noon)?.text, 'Open now, until 17:00');
  process.env.TZ = 'Europe/Paris';
  assert.equal(said(OFFICE, noon)?.text, 'Open now, until 17:00');
  process.env.TZ = 'Europe/London';
  assert.equal(said(OFFICE, noon)?.text, 'Open now, until 17:00 (local time: Belgium)');
  assert.equal(said(OFFICE, noon, await loadMessages('hu'))?.text, 'Most elérhető, 17:00-ig (helyi idő: Belgium)');
  assert.equal(
    said(OFFICE, '2026-12-24T18:00:00+01:00')?.text,
    'Closed now. Opens Friday, 09:00 (local time: Belgium). That day is a public holiday: the hours may be different.',
  );
  assert.equal(said(OFFICE, '2026-12-25T10:00:00+01:00')?.text, 'Public holiday today: the hours may be different.');
});

test('only while the two clocks differ: Algiers has the time of Brussels in winter', (context) => {
  context.after(() => (process.env.TZ = 'Europe/Brussels'));
  process.env.TZ = 'Africa/Algiers';
  assert.equal(said(OFFICE, '2026-12-02T12:00:00+01:00')?.text, 'Open now, until 17:00');
  assert.match(said(OFFICE, '2026-07-01T12:00:00+02:00')?.text ?? '', /local time: Belgium/);
});

test('what is true at any hour says nothing of the day', () => {
  assert.equal(statusOf(service(`${OFFICE}; PH off`), { ...belgium, holidays }, english), undefined);
});
