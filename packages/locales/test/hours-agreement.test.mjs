/** Proves: our opening hours say the same as opening_hours.js, the reference of OpenStreetMap, at 1,000 instants for each service. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import OpeningHours from 'opening_hours';
import { minuteOf, openingState, wallClock } from '../dist/index.js';
import { remember } from '../dist/remember.js';
import { readData } from '../lint/read.mjs';
import { compileHours } from '../scripts/compile-hours.mjs';

// The reference reads dates in the zone of the machine. In UTC a date can hold any wall clock, also an hour that a zone leaves out.
process.env.TZ = 'UTC';

/** @typedef {{ instant: Date, wall: Date }} Sample an instant, and the clocks of the zone then, as if they were UTC */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);
const DAYS = 2 * 365;
const SAMPLES = 1000;

/**
 * Hours that no service has yet: over midnight, over the end of the week, lists. A night followed by a day with a rule of its own is
 * not among them: the reference closes it at midnight and opens it again at the next one; we let it run to its end.
 */
const subset = [
  'Fr 22:00-02:00',
  'Su 22:00-02:00',
  'Sa-Mo 20:00-24:00',
  'Mo-Su 18:00-06:00',
  '00:00-24:00',
  'Mo,We-Fr 08:00-12:00,13:30-17:15; Su 23:59-00:01',
  'Mo-Fr 09:00-17:00; We 10:00-12:00',
];

/** As text with the date, another way than that of the kit. Kept, since this test asks for the clocks of a zone more than 50,000 times. */
const clocks = remember((timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }));

/** The same numbers between 0 and 1 on each run (mulberry32), other ones for each seed. */
function randomFrom(/** @type {string} */ seed) {
  let state = [...seed].reduce((hash, character) => Math.imul(hash ^ character.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns {number} an instant, as if the clocks of the zone showed UTC */
function wallOf(/** @type {number} */ instant, /** @type {string} */ timeZone) {
  return Date.parse(`${clocks(timeZone).format(instant).replace(' ', 'T')}Z`);
}

/** @returns {number[]} the instants at which the clocks of a zone change, two for each year or none */
function clockChanges(/** @type {string} */ timeZone) {
  const offset = (/** @type {number} */ instant) => wallOf(instant, timeZone) - instant;
  /** @type {number[]} */ const changes = [];
  for (let week = START; week < START + DAYS * DAY; week += 7 * DAY) {
    let [before, after] = [week, week + 7 * DAY];
    if (offset(before) === offset(after)) continue;
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

/** @returns {Sample} */
function sample(/** @type {number} */ instant, /** @type {string} */ timeZone) {
  return { instant: new Date(instant), wall: new Date(wallOf(instant, timeZone)) };
}

/** A quarter each: anywhere in two years, within four hours of a clock change, within two of midnight; `times` get the last. @returns {Sample[]} */
function samples(/** @type {string} */ timeZone, /** @type {string} */ hours) {
  const random = randomFrom(timeZone + hours);
  const pick = (/** @type {readonly number[]} */ from) => from[Math.floor(random() * from.length)] ?? 0;
  const around = (/** @type {number} */ instant, /** @type {number} */ width) => instant + (random() * 2 - 1) * width;
  const anyDay = () => START + Math.floor(random() * DAYS) * DAY;
  const fromWall = (/** @type {number} */ wall) => wall - (wallOf(wall, timeZone) - wall);
  const changes = clockChanges(timeZone);
  const times = [...hours.matchAll(/(\d\d):(\d\d)/g)].map((match) => Number(match[1]) * HOUR + Number(match[2]) * MINUTE);
  const kinds = [
    () => START + random() * DAYS * DAY,
    () => around(changes.length ? pick(changes) : anyDay(), 4 * HOUR),
    () => around(fromWall(anyDay()), 2 * HOUR),
    () => (times.length ? fromWall(anyDay() + pick(times) + pick([-MINUTE, -1000, 0, 1000, MINUTE])) : START + random() * DAYS * DAY),
  ];
  return Array.from({ length: SAMPLES }, (_, index) => sample(Math.floor(kinds[index % 4]() / 1000) * 1000, timeZone));
}

/** @returns {string | undefined} the first instant at which the two disagree, written for a person */
function disagreement(/** @type {string} */ hours, /** @type {string} */ timeZone, /** @type {readonly Sample[]} */ instants) {
  const compiled = compileHours(hours);
  // Public holidays are the matter of holidays.test.mjs: the reference wants to know a place for them.
  const reference = new OpeningHours(hours.replace(/; PH .*/, ''));
  for (const { instant, wall } of instants) {
    const ours = openingState(compiled, minuteOf(wallClock(instant, timeZone)));
    const next = reference.getNextChange(wall);
    const theirs = {
      open: reference.getState(wall),
      ...(next && { changes: ((next.getUTCDay() + 6) % 7) * 1440 + next.getUTCHours() * 60 + next.getUTCMinutes() }),
    };
    // Midnight after Sunday is the end of our week and the start of theirs.
    if (ours.changes === 10080) ours.changes = 0;
    if (ours.open !== theirs.open || ours.changes !== theirs.changes)
      return `"${hours}" at ${instant.toISOString()}, ${wall.toISOString().slice(0, 19)} in ${timeZone}: ${JSON.stringify(ours)}, reference ${JSON.stringify(theirs)}`;
  }
  return undefined;
}

const { data } = await readData(new URL('../', import.meta.url));

for (const { name, content } of data.directory) {
  const services = content.services.filter((/** @type {any} */ service) => service.hours);
  if (services.length === 0) continue;
  const zone = content.timeZones[0];
  test(`${name}: ${services.length} services, ${SAMPLES} instants each`, () => {
    /** @type {Map<string, Sample[]>} */ const drawn = new Map();
    for (const { id, hours } of services) {
      const instants = drawn.get(hours) ?? samples(zone, hours);
      drawn.set(hours, instants);
      assert.equal(instants.length, SAMPLES);
      const found = disagreement(hours, zone, instants);
      assert.ok(!found, `${id}: ${found}`);
    }
  });
}

for (const hours of subset)
  test(`every form of our subset: ${hours}`, () => {
    for (const zone of ['Europe/Brussels', 'Atlantic/Reykjavik']) {
      const found = disagreement(hours, zone, samples(zone, hours));
      assert.ok(!found, found);
    }
  });

test('the samples stand on both sides of both clock changes, of midnight, and of the times themselves', () => {
  const changes = clockChanges('Europe/Brussels');
  assert.deepEqual(
    changes.map((change) => new Date(change).toISOString()),
    ['2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z', '2027-03-28T01:00:00.000Z', '2027-10-31T01:00:00.000Z'],
  );
  const drawn = samples('Europe/Brussels', 'Mo-Fr 09:00-17:00');
  for (const change of changes)
    for (const side of [-1, 1]) {
      const near = drawn.filter(({ instant }) => (instant.getTime() - change) * side >= 0 && Math.abs(instant.getTime() - change) < HOUR);
      assert.ok(near.length > 0, `${new Date(change).toISOString()} ${side}`);
    }
  const wallHours = new Set(drawn.map(({ wall }) => wall.getUTCHours()));
  assert.ok(wallHours.has(23) && wallHours.has(0));
  assert.ok(drawn.some(({ wall }) => wall.toISOString().endsWith('T17:00:00.000Z')));
});
