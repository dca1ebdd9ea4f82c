import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatMinuteOfWeek, loadMessages, minuteOf, openingState, wallClock, weekHours } from '../dist/index.js';
import { compileHours } from '../scripts/compile-hours.mjs';

const at = (/** @type {number} */ day, /** @type {number} */ hour, minute = 0) => (day * 24 + hour) * 60 + minute;
const brussels = (/** @type {string} */ instant) => minuteOf(wallClock(new Date(instant), 'Europe/Brussels'));

test('an instant is read on the clocks of the zone', () => {
  assert.equal(brussels('2026-06-15T08:00:00Z'), at(0, 10));
  assert.equal(brussels('2026-01-05T08:00:00Z'), at(0, 9));
  assert.equal(brussels('2026-06-14T22:30:00Z'), at(0, 0, 30));
  assert.equal(brussels('2026-06-14T21:59:59Z'), at(6, 23, 59));
});

test('the hour that is left out in spring is not there', () => {
  assert.equal(brussels('2026-03-29T00:59:00Z'), at(6, 1, 59));
  assert.equal(brussels('2026-03-29T01:00:00Z'), at(6, 3));
});

test('the hour that comes twice in autumn is read twice', () => {
  assert.equal(brussels('2026-10-25T00:30:00Z'), at(6, 2, 30));
  assert.equal(brussels('2026-10-25T01:30:00Z'), at(6, 2, 30));
  assert.equal(brussels('2026-10-25T02:00:00Z'), at(6, 3));
});

test('nine o’clock stays nine o’clock when the clocks change', () => {
  const hours = compileHours('Mo-Su 09:00-17:00');
  for (const [before, opens] of [
    ['2026-03-28T07:59:00Z', '2026-03-28T08:00:00Z'],
    ['2026-03-29T06:59:00Z', '2026-03-29T07:00:00Z'],
    ['2026-10-25T07:59:00Z', '2026-10-25T08:00:00Z'],
  ]) {
    assert.equal(openingState(hours, brussels(before)).open, false, before);
    assert.equal(openingState(hours, brussels(opens)).open, true, opens);
  }
});

test('open from the first minute on, closed from the last one on', () => {
  const hours = compileHours('Mo-Fr 09:00-17:00');
  assert.deepEqual(openingState(hours, at(0, 8, 59)), { open: false, changes: at(0, 9) });
  assert.deepEqual(openingState(hours, at(0, 9)), { open: true, changes: at(0, 17) });
  assert.deepEqual(openingState(hours, at(0, 16, 59)), { open: true, changes: at(0, 17) });
  assert.deepEqual(openingState(hours, at(0, 17)), { open: false, changes: at(1, 9) });
});

test('after the last hours of the week the next ones are on Monday', () => {
  assert.deepEqual(openingState(compileHours('Mo-Fr 09:00-17:00'), at(6, 12)), { open: false, changes: at(0, 9) });
});

test('hours over midnight stay open', () => {
  const hours = compileHours('Fr 22:00-02:00');
  assert.deepEqual(openingState(hours, at(4, 23, 59)), { open: true, changes: at(5, 2) });
  assert.deepEqual(openingState(hours, at(5, 0)), { open: true, changes: at(5, 2) });
  assert.deepEqual(openingState(hours, at(5, 2)), { open: false, changes: at(4, 22) });
});

test('the night of Sunday ends on Monday morning, not at midnight', () => {
  const hours = compileHours('Su 22:00-02:00');
  assert.deepEqual(openingState(hours, at(6, 23)), { open: true, changes: at(0, 2) });
  assert.deepEqual(openingState(hours, at(0, 1)), { open: true, changes: at(0, 2) });
  assert.deepEqual(openingState(hours, at(0, 2)), { open: false, changes: at(6, 22) });
});

test('hours that end on Sunday at midnight end there when Monday starts closed', async () => {
  const hours = compileHours('Su 20:00-24:00');
  const { open, changes } = openingState(hours, at(6, 21));
  assert.deepEqual([open, changes], [true, 10080]);
  assert.equal(formatMinuteOfWeek(changes ?? 0, await loadMessages('en')).day, 'Monday');
});

test('always open never changes, and no hours are closed', () => {
  assert.deepEqual(openingState(compileHours('24/7'), at(3, 4)), { open: true });
  assert.deepEqual(openingState([], at(3, 4)), { open: false });
});

test('a minute of the week is written as the language writes it', async () => {
  assert.deepEqual(formatMinuteOfWeek(at(2, 14, 30), await loadMessages('en')), { day: 'Wednesday', time: '14:30' });
  assert.deepEqual(formatMinuteOfWeek(at(6, 0), await loadMessages('nl')), { day: 'zondag', time: '00:00' });
});

const written = async (/** @type {string} */ hours, language = 'en') => weekHours(compileHours(hours), await loadMessages(language));

test('on paper, days in a row with the same hours share a line', async () => {
  assert.deepEqual(await written('Mo-Fr 09:00-17:00'), ['Monday – Friday: 09:00–17:00']);
  assert.deepEqual(await written('Mo-Su 07:30-19:30', 'fi'), ['Maanantai – sunnuntai: 07.30–19.30']);
  assert.deepEqual(await written('Mo 10:00-12:00,14:00-20:00; Tu-Sa 14:00-20:00'), [
    'Monday: 10:00–12:00, 14:00–20:00',
    'Tuesday – Saturday: 14:00–20:00',
  ]);
  assert.deepEqual(await written('Mo,We 09:00-17:00'), ['Monday: 09:00–17:00', 'Wednesday: 09:00–17:00']);
});

test('on paper, a night stands with the day on which it begins', async () => {
  assert.deepEqual(await written('Fr-Su 20:00-06:00'), ['Friday – Sunday: 20:00–06:00']);
  assert.deepEqual(await written('Mo-Su 18:00-08:00'), ['Monday – Sunday: 18:00–08:00']);
});

test('on paper, what goes on for days is written day by day', async () => {
  assert.deepEqual(await written('Sa-Su 00:00-24:00'), ['Saturday – Sunday: 00:00–24:00']);
  assert.deepEqual(await written('Fr 20:00-24:00; Sa 00:00-24:00; Su 00:00-12:00'), [
    'Friday: 20:00–24:00',
    'Saturday: 00:00–24:00',
    'Sunday: 00:00–12:00',
  ]);
});

test('on paper, day and night has no hours', async () => {
  assert.deepEqual(await written('24/7'), []);
});

test('on paper, no hours of a week are lost or made up', async () => {
  const messages = await loadMessages('en');
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const minutes = (/** @type {string} */ time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (const text of [
    'Mo-Fr 09:00-17:00',
    'Mo-Su 18:00-08:00',
    'Fr 20:00-24:00; Sa 00:00-24:00; Su 00:00-12:00',
    'Su 22:00-02:00; Mo 09:00-10:00',
  ]) {
    const hours = compileHours(text);
    const read = new Set();
    for (const line of weekHours(hours, messages)) {
      const [label = '', value = ''] = line.split(': ');
      const [from = '', to = from] = label.split(' – ');
      for (let day = days.indexOf(from); day <= days.indexOf(to); day++)
        for (const span of value.split(', ')) {
          const [start = 0, end = 0] = span.split('–').map(minutes);
          for (let minute = start; minute < (end <= start ? end + 1440 : end); minute++) read.add((day * 1440 + minute) % 10080);
        }
    }
    for (let minute = 0; minute < 10080; minute++) assert.equal(read.has(minute), openingState(hours, minute).open, `${text} ${minute}`);
  }
});

test('what a page has put in the place of Temporal tells no wrong hour, and the real one is asked', () => {
  const page = /** @type {{ Temporal?: unknown }} */ (globalThis);
  const before = page.Temporal;
  const instant = new Date('2026-07-01T10:30:00Z');
  const fields = { year: 2026, month: 7, day: 1, hour: 12, minute: 30 };
  const asked = /** @type {unknown[]} */ ([]);
  const right = {
    fromEpochMilliseconds: (/** @type {number} */ time) => ({
      toZonedDateTimeISO: (/** @type {string} */ zone) => (asked.push(time, zone), fields),
    }),
  };
  try {
    const stubs = [undefined, {}, { Instant: {} }, { Instant: { fromEpochMilliseconds: () => ({}) } }];
    const partly = {
      Instant: { fromEpochMilliseconds: () => ({ toZonedDateTimeISO: () => ({ year: 2026, month: 7, day: 1, hour: 3 }) }) },
    };
    for (const Temporal of [...stubs, partly, { Instant: right }]) {
      page.Temporal = Temporal;
      assert.equal(wallClock(instant, 'Europe/Brussels'), Date.UTC(2026, 6, 1, 12, 30), JSON.stringify(Temporal));
    }
    assert.deepEqual(asked, [instant.getTime(), 'Europe/Brussels']);
    page.Temporal = {};
    assert.throws(() => wallClock(instant, 'Europe/Nowhere'), RangeError);
  } finally {
    page.Temporal = before;
  }
});
