import type { Reader } from './format.js';
import { remember } from './remember.js';

/** ECMAScript Temporal, which TypeScript does not know yet. */
interface Temporal {
  Instant?: { fromEpochMilliseconds(time: number): { toZonedDateTimeISO(timeZone: string): Fields } };
}

/** Minutes of a day. */
export const DAY = 24 * 60;
export const WEEK = 7 * DAY;
/** A Monday at midnight. */
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

let last: { timeZones: readonly string[]; time: number; wall: number | undefined } | undefined;

/**
 * Date and time in a country. The last answer is kept: a list asks for each of its services, at one moment.
 * @param date an instant
 * @param timeZones IANA; the first whose clock the engine has counts
 * @returns as `wallClock`; undefined where the engine has none of them
 */
export function wallClockIn(timeZones: readonly string[], date: Date): number | undefined {
  const time = date.getTime();
  if (last?.timeZones !== timeZones || last.time !== time) last = { timeZones, time, wall: firstClock(timeZones, date) };
  return last.wall;
}

function firstClock(timeZones: readonly string[], date: Date): number | undefined {
  for (const timeZone of timeZones)
    try {
      return wallClock(date, timeZone);
    } catch {
      // The engine lacks this one: its data may be older than the zone's name.
    }
  return undefined;
}

/**
 * Date and time on the clocks of a zone, which no offset tells: rules of zones change.
 * @param date an instant
 * @param timeZone IANA
 * @returns milliseconds since 1970, whole minutes, as if those clocks showed UTC
 * @throws {RangeError} when the engine does not know the zone
 */
export function wallClock(date: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = zoned(date, timeZone) ?? formatted(date, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute);
}

type Fields = Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;

/** Temporal answers in 2 ms, where the first DateTimeFormat of a page takes 50 or more; unless a page has put something else in its place. */
function zoned(date: Date, timeZone: string): Fields | undefined {
  const { Instant } = (globalThis as { Temporal?: Temporal }).Temporal ?? {};
  try {
    const fields = Instant?.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(timeZone);
    return fields && Number.isFinite(fields.year + fields.month + fields.day + fields.hour + fields.minute) ? fields : undefined;
  } catch {
    return undefined;
  }
}

function formatted(date: Date, timeZone: string): Record<string, number> {
  return Object.fromEntries(
    clock(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
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
  return { day: reader.names.weekdays[Math.floor(minutes / DAY) % 7]!, time: writtenTime(minutes, reader) };
}

/** @returns the time of day as the language writes it, of minutes since any midnight */
export function writtenTime(minutes: number, { numbers }: Reader): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${hour}${numbers.time}${minute}`;
}
