import { intlTag, type Reader } from './format.js';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
/** A Monday at midnight in UTC, to give minutes of the week to Intl. */
const MONDAY = Date.UTC(2024, 0, 1);

/** Whether a service can be reached, and the minute of the week at which that changes. */
export interface OpeningState {
  open: boolean;
  /** Minutes from Monday 00:00; absent when it never changes. */
  changes?: number;
}

/**
 * @param date an instant
 * @param timeZone IANA
 * @returns minutes since Monday 00:00 on the clocks of that zone
 */
export function minuteOfWeek(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return (
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(value('weekday')) * DAY + Number(value('hour')) * 60 + Number(value('minute'))
  );
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
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  return {
    day:
      reader.names?.weekdays[Math.floor(minutes / DAY) % 7] ??
      new Intl.DateTimeFormat(intlTag(reader), { weekday: 'long', timeZone: 'UTC' }).format(date),
    time: `${hour}${reader.numbers.time}${minute}`,
  };
}
