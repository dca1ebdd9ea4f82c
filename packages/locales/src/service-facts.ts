import { countryName, languageName } from './display-name.js';
import { format, list } from './format.js';
import type { Messages } from './generated/types.js';
import { openingOnDays } from './holidays.js';
import { formatMinuteOfWeek, isAlways, isKnownZone, wallClock, type OpeningState } from './hours.js';
import { isPolice } from './needs.js';
import { ageInMonths } from './source-age.js';
import type { Country, Phone, Service, ServiceFact } from './types.js';

/**
 * What is known of a service, each as one sentence; what is not known is left out.
 * @param service to describe
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device; left out where the sentences are to be true at any hour
 * @returns sentences in the order in which they are shown
 */
export function serviceFacts(service: Service, country: Country, messages: Messages, now?: Date): string[] {
  const { directory } = messages;
  const { facts, topics = [], answeredBy, languages, minimumAge, phone, text = [] } = service;
  const known = (...keys: ServiceFact[]) => keys.map((key) => facts.includes(key) && directory[key]);
  const [reading] = messages.language.split('-');
  const hours = statusOf(service, country, messages, now)?.text;
  return [
    hours,
    hours && phone.length > 0 && service.hours && (service.chat ?? service.email ?? service.text) && directory.hoursOfPhone,
    ...known('emergenciesAnytime'),
    whoFor(service, messages),
    ...known('minors', 'adults'),
    minimumAge && format(directory.minimumAge, { age: minimumAge }, messages),
    // Of the police the kind says enough: they take reports, and others help.
    ...(isPolice(service) ? [] : topics.map((topic) => directory.topics[topic])),
    ...known('reportsToPolice'),
    answeredBy && directory.answeredBy[answeredBy],
    ...known('withoutPolice', 'withoutPapers', 'anonymous', 'recorded'),
    languages?.some((tag) => tag.split('-')[0] === reading) && directory.spokenYours,
    languages &&
      format(
        service.moreLanguages ? directory.spokenMore : directory.spoken,
        {
          languages: list(
            languages.map((tag) => languageName(tag, messages)),
            messages,
          ),
        },
        messages,
      ),
    ...known('interpreters', 'signLanguage', 'free', 'standard', 'charged', 'unbilled'),
    unreachableText(service, messages),
    regionText(service, country, messages),
    [...phone, ...text].every((entry) => !entry.international) &&
      phone.length + text.length > 0 &&
      format(directory.onlyInside, { country: countryName(country.code, messages) }, messages),
  ].filter((fact): fact is string => Boolean(fact));
}

/**
 * What a reader must know of a number before calling it: whether anybody answers, whom it is for, who hears it, which region it is for.
 * @param service whose number it is
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device; left out where the sentences are to be true at any hour
 * @returns sentences in the order in which they are shown
 */
export function callFacts(service: Service, country: Country, messages: Messages, now?: Date): string[] {
  const { directory } = messages;
  const { answeredBy } = service;
  const known = (...keys: ServiceFact[]) => keys.map((key) => service.facts.includes(key) && directory[key]);
  return [
    statusOf(service, country, messages, now)?.text,
    ...known('emergenciesAnytime'),
    whoFor(service, messages),
    ...known('minors', 'adults', 'reportsToPolice'),
    (answeredBy === 'police' || answeredBy === 'migration') && directory.answeredBy[answeredBy],
    ...known('recorded', 'charged'),
    unreachableText(service, messages),
    regionText(service, country, messages),
  ].filter((fact): fact is string => Boolean(fact));
}

/**
 * What is known of one of several numbers and not of all.
 * @param phone the number
 * @param service whose number it is
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @returns sentences, none where all numbers are alike
 */
export function numberFacts(phone: Phone, { phone: all, text = [] }: Service, { code }: Country, messages: Messages): string[] {
  const { directory } = messages;
  const isMixed = [...all, ...text].some(({ international }) => international);
  return [
    phone.cost && directory[phone.cost],
    !phone.international && isMixed && format(directory.onlyInside, { country: countryName(code, messages) }, messages),
  ].filter((fact): fact is string => Boolean(fact));
}

function whoFor({ people }: Service, { directory }: Messages): string | undefined {
  return people && directory.people[people];
}

function unreachableText({ unreachableFrom }: Service, messages: Messages): string | undefined {
  return unreachableFrom && format(messages.directory.unreachable, { operators: list(unreachableFrom, messages) }, messages);
}

function regionText({ regions }: Service, country: Country, messages: Messages): string | undefined {
  const names = regions?.map((code) => country.regions?.[code] ?? code);
  return names && format(messages.directory.region, { region: list(names, messages) }, messages);
}

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
  const zone = timeZones.find(isKnownZone);
  if (!service.hours || !zone || ageInMonths(service.source.date ?? '2024', now) < 0) return undefined;
  return openingOnDays(service, wallClock(now, zone), holidays);
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
  const zone = timeZones.find(isKnownZone);
  const ofDevice = now.getTime() - now.getTimezoneOffset() * 60_000;
  const isSame = zone && wallClock(now, zone) === ofDevice - (((ofDevice % 60_000) + 60_000) % 60_000);
  return isSame ? status : format(messages.directory.clockOf, { status, country: countryName(code, messages) }, messages);
}
