import { CONFIRMED_AGE_MONTHS, MAXIMUM_AGE_MONTHS, SEEN_AGE_MONTHS } from './limits.mjs';
import { sourceOf } from './shown-source.mjs';
import { yearMonth } from './source-date.mjs';

/**
 * Until when nothing needs to be said of the age of a record: the last day that any of what speaks for it is within its limit. Each alone is enough,
 * since a page of last month says as much of today as a service that was asked half a year ago.
 * @param {{ sources: readonly { date: string, own?: boolean, numbers?: readonly string[] }[], lastSeen?: string, confirmed?: { date: string, numbers?: readonly string[] } }} service
 *   of a country file
 * @returns {number | undefined} months since year 0, that month included; undefined where nothing has a date
 */
export function freshUntil(service) {
  const { lastSeen, confirmed } = service;
  const spoken = /** @type {const} */ ([
    [sourceOf(service)?.date, MAXIMUM_AGE_MONTHS],
    [lastSeen, SEEN_AGE_MONTHS],
    [confirmed?.date, CONFIRMED_AGE_MONTHS],
  ]);
  const ends = spoken.flatMap(([date, limit]) => {
    const month = yearMonth(date ?? '');
    return month === undefined ? [] : month + limit;
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}
