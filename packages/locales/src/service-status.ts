import { countryName } from './display-name.js';
import { format } from './format.js';
import type { Messages } from './generated/types.js';
import { openingOnDays } from './holidays.js';
import { formatMinuteOfWeek, isAlways, wallClockIn, type OpeningState } from './hours.js';
import { ageInMonths } from './source-age.js';
import type { Country, Service } from './types.js';

/**
 * Tells whether a service answers now.
 * @param service with hours or without
 * @param country in whose first known time zone the hours are read, and whose public holidays count
 * @param now the clock of the device
 * @returns undefined where that is not known: no hours, a clock that is older than the source, or a zone that the engine lacks
 */
export function openingOf(
  service: Service,
  { timeZones, holidays }: Pick<Country, 'timeZones' | 'holidays'>,
  now: Date,
): OpeningState | undefined {
  const wall = wallClockIn(timeZones, now);
  if (!service.hours || wall === undefined || ageInMonths(service.source?.date ?? '2024', now) < 0) return undefined;
  return openingOnDays(service, wall, holidays);
}

/** Whether anybody answers, as a sign and as a sentence. */
export interface Status {
  state: 'open' | 'closed' | 'unknown';
  text: string;
}

/**
 * Whether anybody answers: now, or, without a clock, what is true at any hour.
 * @param service with hours or without
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device
 * @returns undefined where nobody can tell, or nobody is to be asked
 */
export function statusOf(service: Service, country: Country, messages: Messages, now?: Date): Status | undefined {
  const { directory } = messages;
  const { hours, phone, chat } = service;
  if (!hours) return phone.length > 0 || chat ? { state: 'unknown', text: directory.hoursUnknown } : undefined;
  if (isAlways(hours)) return { state: 'open', text: directory.always };
  const { open, changes, holiday } = (now && openingOf(service, country, now)) ?? {};
  if (holiday === 'may') return { state: 'unknown', text: directory.holiday };
  if (!now || changes === undefined) return undefined;
  const message = open ? directory.open : holiday === 'closed' ? directory.closedHoliday : directory.closed;
  const status = onWhoseClock(format(message, formatMinuteOfWeek(changes, messages), messages), country, messages, now);
  return {
    state: open ? 'open' : 'closed',
    text: holiday === 'next' ? format(directory.opensHoliday, { status }, messages) : status,
  };
}

/** Says where it is that late, unless the clock of the device shows the same: hours are those of the service, wherever the reader is. */
function onWhoseClock(status: string, { code, timeZones }: Country, messages: Messages, now: Date): string {
  const ofDevice = now.getTime() - now.getTimezoneOffset() * 60_000;
  const isSame = wallClockIn(timeZones, now) === ofDevice - (((ofDevice % 60_000) + 60_000) % 60_000);
  return isSame ? status : format(messages.directory.clockOf, { status, country: countryName(code, messages) }, messages);
}
