import { format, intlTag, list, sentenceStart, type ListReader, type Reader } from './format.js';
import { remember } from './remember.js';

/** Minutes of a day. */
export const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** A Monday at midnight in UTC, to give minutes of the week to Intl. */
const MONDAY = Date.UTC(2024, 0, 1);

/** Whether a service can be reached, and the minute of the week at which that changes. */
export interface OpeningState {
  open: boolean;
  /** Minutes from Monday 00:00; absent when it never changes, or when that is not known. */
  changes?: number;
  /** What a public holiday does to it; see `Holiday`. */
  holiday?: Holiday;
}

/**
 * What a public holiday does to the hours: today it `may` be closed though it is usually open; today it is `closed`, as a source says; it
 * opens on the `next` day that is one, and may be closed then too.
 */
export type Holiday = 'may' | 'closed' | 'next';

const clock = remember(
  (timeZone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
      calendar: 'gregory',
    }),
);

const weekday = remember((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));

/**
 * @param timeZone IANA
 * @returns whether the engine has its clock
 */
export function isKnownZone(timeZone: string): boolean {
  try {
    return Boolean(clock(timeZone));
  } catch {
    return false;
  }
}

/**
 * Date and time on the clocks of a zone, which no offset tells: rules of zones change.
 * @param date an instant
 * @param timeZone IANA
 * @returns milliseconds since 1970, whole minutes, as if those clocks showed UTC
 * @throws {RangeError} when the engine does not know the zone
 */
export function wallClock(date: Date, timeZone: string): number {
  const parts = clock(timeZone).formatToParts(date);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
}

/**
 * @param wall of `wallClock`
 * @returns minutes since Monday 00:00
 */
export function minuteOf(wall: number): number {
  return ((((wall - MONDAY) / 60_000) % WEEK) + WEEK) % WEEK;
}

/**
 * @param hours start and end in turn, minutes of the week, sorted
 * @returns whether that is day and night, every day
 */
export function isAlways(hours: readonly number[]): boolean {
  return hours[0] === 0 && hours[1] === WEEK;
}

/**
 * @param hours start and end in turn, minutes of the week, sorted
 * @param now minutes since Monday 00:00
 * @returns whether it is open; `changes` is absent where it is always open or no hours are known
 */
export function openingState(hours: readonly number[], now: number): OpeningState {
  if (hours.length === 0) return { open: false };
  if (isAlways(hours)) return { open: true };
  const next = hours.findIndex((minute) => minute > now);
  const open = next % 2 === 1;
  // Sunday night goes on on Monday morning, so an end at midnight of Sunday is no change when Monday starts open.
  const changes = next < 0 || (hours[next] === WEEK && hours[0] === 0) ? hours[open ? 1 : 0] : hours[next];
  return changes === undefined ? { open } : { open, changes };
}

/**
 * @param minutes since Monday 00:00
 * @param reader in whose language to write
 * @returns weekday and time
 */
export function formatMinuteOfWeek(minutes: number, reader: Reader): { day: string; time: string } {
  const date = new Date(MONDAY + minutes * 60_000);
  return {
    day: reader.names?.weekdays[Math.floor(minutes / DAY) % 7] ?? weekday(intlTag(reader)).format(date),
    time: writtenTime(minutes, reader),
  };
}

function writtenTime(minutes: number, { numbers }: Reader): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${hour}${numbers.time}${minute}`;
}

/**
 * The hours of a week in words, which stay true on paper. Days in a row with the same hours share a line.
 * @param hours start and end in turn, minutes of the week, sorted
 * @param reader in whose language to write
 * @returns lines as "Monday – Friday: 09:00–17:00"; none where it is open day and night
 */
export function weekHours(hours: readonly number[], reader: ListReader & { common: { labelled: string } }): string[] {
  if (isAlways(hours)) return [];
  const time = (minutes: number) => writtenTime(minutes, reader);
  // A day that ends with itself ends at 24:00: 00:00 could be read as its beginning.
  const endTime = (minutes: number) => (minutes % DAY === 0 ? time(minutes).replace('00', '24') : time(minutes));
  const days = Array.from({ length: 7 }, (_, day) =>
    spansOf(hours)
      .filter(([start]) => Math.floor(start / DAY) === day)
      .map(([start, end]) => `${time(start)}–${endTime(end)}`),
  );
  const lines: { from: number; to: number; value: string }[] = [];
  for (const [day, times] of days.entries()) {
    if (times.length === 0) continue;
    const value = list(times, reader);
    const last = lines[lines.length - 1];
    if (last?.to === day - 1 && last.value === value) last.to = day;
    else lines.push({ from: day, to: day, value });
  }
  return lines.map(({ from, to, value }) => {
    const [first, last] = [from, to].map((day) => formatMinuteOfWeek(day * DAY, reader).day);
    const label = sentenceStart(from === to ? `${first}` : `${first} – ${last}`, reader);
    return format(reader.common.labelled, { label, value }, reader);
  });
}

/** Start and end in pairs, none longer than a day: a night from Sunday to Monday is one, and what goes on for days is cut at midnight. */
function spansOf(hours: readonly number[]): [start: number, end: number][] {
  const spans = hours.flatMap((start, index): [number, number][] => (index % 2 === 0 ? [[start, hours[index + 1] ?? WEEK]] : []));
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (first && last && first !== last && first[0] === 0 && last[1] === WEEK && first[1] + WEEK - last[0] <= DAY) {
    last[1] += first[1];
    spans.shift();
  }
  return spans.flatMap(([start, end]) => {
    if (end - start <= DAY) return [[start, end]];
    const midnights = Array.from(
      { length: Math.ceil(end / DAY) - Math.floor(start / DAY) - 1 },
      (_, day) => (Math.floor(start / DAY) + day + 1) * DAY,
    );
    const cuts = [start, ...midnights, end];
    return cuts.slice(1).map((cut, index): [number, number] => [cuts[index] ?? start, cut]);
  });
}
