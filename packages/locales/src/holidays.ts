import { DAY, isAlways, minuteOf, openingState, WEEK, type OpeningState } from './hours.js';
import type { Country, Service } from './types.js';

const MILLISECONDS = 60_000;
/** How far to look for the next opening: Easter and Christmas never close a service for so long. */
const WEEKS = 3;

/**
 * Tells whether a day is a public holiday for a service: in its country, or, where it is for regions that have days of their own, in one of
 * those. After the last year that is known nothing is said of any day.
 * @param wall an instant of that day, as `wallClock` gives it
 * @param service whose regions count
 * @param holidays of its country
 */
export function isHoliday(wall: number, { regions }: Pick<Service, 'regions'>, holidays: Country['holidays']): boolean {
  if (!holidays) return false;
  const date = new Date(wall).toISOString();
  const [year, day] = [date.slice(0, 4), date.slice(5, 10).replace('-', '')];
  const lists = regions?.map((region) => holidays.regions?.[region] ?? holidays.days) ?? [holidays.days];
  const isListed = (list: string) => list.split(' ').some((entry) => entry === day || entry === year.slice(2) + day);
  return Number(year) <= holidays.until && lists.some(isListed);
}

/**
 * Whether a service can be reached, on public holidays too. A day is one from midnight to midnight. What is usually closed stays closed: a
 * holiday takes hours away, it gives none, as far as no source says more.
 * @param service its hours, its hours on public holidays where a source tells them, its regions
 * @param wall now, as `wallClock` gives it
 * @param holidays of its country
 */
export function openingOnDays(service: Service, wall: number, holidays: Country['holidays']): OpeningState {
  const { hours = [], holidayHours } = service;
  const now = minuteOf(wall);
  if (!holidays || isAlways(hours)) return openingState(hours, now);
  const isFree = (minute: number) => isHoliday(wall + (minute - now) * MILLISECONDS, service, holidays);
  const isUsual = (minute: number) => openingState(hours, minute % WEEK).open;
  /** Undefined: nobody knows. */
  const isOpen = (minute: number) => {
    if (!isFree(minute)) return isUsual(minute);
    if (holidayHours) return openingState(holidayHours, minute % DAY).open;
    return isUsual(minute) ? undefined : false;
  };
  const open = isOpen(now);
  if (open === undefined) return { open: false, holiday: 'may' };
  const days = Array.from({ length: 7 }, (_, day) => [0, ...(holidayHours ?? [])].map((minute) => day * DAY + minute)).flat();
  const week = [...hours, ...days].sort((a, b) => a - b);
  const ahead = Array.from({ length: WEEKS }, (_, index) => week.map((minute) => index * WEEK + minute)).flat();
  const next = ahead.find((minute) => minute > now && isOpen(minute) !== open);
  const today = Math.floor(now / DAY);
  // A weekday names the next one of its name.
  const changes = next !== undefined && Math.floor(next / DAY) - today <= 7 && { changes: next % WEEK };
  const isSaid = isFree(now) && holidayHours?.length === 0;
  const isUnsure = !open && next !== undefined && isOpen(next) === undefined;
  const holiday = isSaid ? 'closed' : isUnsure ? (Math.floor(next / DAY) === today ? 'may' : 'next') : undefined;
  return { open, ...changes, ...(holiday && { holiday }) };
}
