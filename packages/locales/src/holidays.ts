import { DAY, minuteOf, openingState, type OpeningState } from './hours.js';
import type { Country, Service } from './types.js';

/**
 * Tells whether a day is a public holiday for a service: in its country, or, where it is for regions that have days of their own, in one of
 * those. What falls on one date in each year that is known does so in later years, too: a copy may be on a server for long.
 * @param wall an instant of that day, as `wallClock` gives it
 * @param service whose regions count
 * @param holidays of its country
 */
export function isHoliday(wall: number, { regions = [''] }: Pick<Service, 'regions'>, holidays: Country['holidays']): boolean {
  const [year = '', month = '', day = ''] = new Date(wall).toISOString().split(/\D/);
  const isListed = (list: string) => list.split(' ').some((entry) => entry === month + day || entry === year.slice(2) + month + day);
  return Boolean(holidays && regions.some((region) => isListed(`${holidays.regions?.[region] ?? holidays.days}`)));
}

/**
 * Whether a service can be reached, on public holidays too. A day is one from midnight to midnight. What is usually closed stays closed: a
 * holiday takes hours away, it gives none, as far as no source says more.
 * @param service its hours, its hours on public holidays where a source tells them, its regions
 * @param wall now, as `wallClock` gives it
 * @param holidays of its country
 */
export function openingOnDays(service: Service, wall: number, holidays: Country['holidays']): OpeningState {
  const { hours = [], regions = [] } = service;
  // Of several regions one may have the holiday and another not, so what a source says of holidays is not sure there.
  const holidayHours = regions.length > 1 ? undefined : service.holidayHours;
  const now = minuteOf(wall);
  const usual = openingState(hours, now);
  if (usual.changes === undefined) return usual;
  const today = Math.floor(now / DAY);
  /** From now to a week from now: what is left of today, six days, and what comes before this hour on the last one. */
  let sure = hours;
  for (let ahead = 0; ahead <= 7; ahead++) {
    const midnight = ((today + ahead) % 7) * DAY;
    if (isHoliday(wall + ahead * DAY * 60_000, service, holidays))
      sure = replaced(sure, midnight, ahead ? midnight : now, ahead < 7 ? midnight + DAY : now, holidayHours ?? []);
  }
  const state = openingState(sure, now);
  // Where it does not open again within the week, no day can be named; then it is not sure.
  if (holidayHours && state.changes !== undefined)
    return !holidayHours.length && isHoliday(wall, service, holidays) ? { ...state, holiday: 'closed' } : state;
  if (state.open || state.changes === usual.changes) return state;
  const isToday = usual.open || (usual.changes > now && Math.floor(usual.changes / DAY) === today);
  return isToday ? { open: false, holiday: 'may' } : { ...usual, holiday: 'next' };
}

/** The hours with those of one day, or of a part of it, taken out, and others of that day put in. */
function replaced(hours: readonly number[], midnight: number, start: number, end: number, others: readonly number[]): number[] {
  if (start === end) return [...hours];
  const isOddBefore = (minute: number) => hours.filter((other) => other < minute).length % 2;
  return [
    ...hours.filter((minute) => minute < start || minute > end),
    ...(isOddBefore(start) ? [start] : []),
    ...others.map((minute) => Math.min(Math.max(midnight + minute, start), end)),
    ...(isOddBefore(end + 1) ? [end] : []),
  ].sort((a, b) => a - b);
}
