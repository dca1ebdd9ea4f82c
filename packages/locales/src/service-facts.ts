import { countryName, languageName } from './display-name.js';
import { format, list } from './format.js';
import type { Messages } from './generated/types.js';
import { formatMinuteOfWeek, minuteOfWeek, openingState } from './hours.js';
import { ageInMonths } from './source-age.js';
import type { Country, Service, ServiceFact } from './types.js';

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
  return [
    now && openingText(service, country, messages, now),
    ...known('emergenciesAnytime'),
    whoFor(service, messages),
    ...known('minors', 'adults'),
    minimumAge && format(directory.minimumAge, { age: minimumAge }, messages),
    ...topics.map((topic) => directory.topics[topic]),
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
    [...phone, ...text].some((entry) => !entry.international) &&
      format(directory.onlyInside, { country: countryName(country.code, messages) }, messages),
  ].filter((fact): fact is string => Boolean(fact));
}

/**
 * What a reader must know of a number before calling it: whether anybody answers now, whom it is for, who hears it, and where it works.
 * @param service whose number it is
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device; left out where the sentences are to be true at any hour
 * @returns sentences in the order in which they are shown
 */
export function callFacts(service: Service, country: Country, messages: Messages, now?: Date): string[] {
  const { directory } = messages;
  return [
    now && openingText(service, country, messages, now),
    whoFor(service, messages),
    service.facts.includes('adults') && directory.adults,
    ...(['reportsToPolice', 'recorded'] as const).map((fact) => service.facts.includes(fact) && directory[fact]),
    unreachableText(service, messages),
    regionText(service, country, messages),
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
 * @param country in whose first known time zone the hours are read
 * @param now the clock of the device
 * @returns undefined where that is not known: no hours, a clock that is older than the source, or a zone that the engine lacks
 */
export function openingOf(
  { hours, source }: Service,
  { timeZones }: Pick<Country, 'timeZones'>,
  now: Date,
): ReturnType<typeof openingState> | undefined {
  const zone = timeZones.find(isKnown);
  if (!hours || !zone || ageInMonths(source.date ?? '2024', now) < 0) return undefined;
  return openingState(hours, minuteOfWeek(now, zone));
}

function openingText(service: Service, country: Country, messages: Messages, now: Date): string | undefined {
  const { directory } = messages;
  if (!service.hours) return service.phone.length > 0 ? directory.hoursUnknown : undefined;
  const state = openingOf(service, country, now);
  if (!state) return undefined;
  const { open, changes } = state;
  if (changes === undefined) return directory.always;
  const { day, time } = formatMinuteOfWeek(changes, messages);
  return format(open ? directory.open : directory.closed, { day, time }, messages);
}

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
