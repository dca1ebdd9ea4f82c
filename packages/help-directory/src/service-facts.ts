import {
  countryName,
  format,
  formatMinuteOfWeek,
  languageName,
  minuteOfWeek,
  openingState,
  type Country,
  type Messages,
  type Service,
} from '@blind-betting/locales';
import { ageInMonths } from './source-age.js';

/**
 * What is known of a service, each as one sentence; what is not known is left out.
 * @param service to describe
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device
 * @returns sentences in the order in which they are shown
 */
export function serviceFacts(service: Service, country: Country, messages: Messages, now: Date): string[] {
  const { directory } = messages;
  const { phone, text = [], languages, region } = service;
  const every = (cost: string) => phone.length > 0 && phone.every((entry) => entry.cost === cost);
  const [reading] = messages.language.split('-');
  return [
    openingText(service, country, messages, now),
    languages?.some((tag) => tag.split('-')[0] === reading) && directory.spokenYours,
    languages && format(directory.spoken, { languages: languages.map((tag) => languageName(tag, messages)).join(', ') }, messages),
    every('free') && directory.free,
    every('standard') && directory.standard,
    service.unbilled && directory.unbilled,
    service.anonymous && directory.anonymous,
    service.minors && directory.minors,
    region && format(directory.region, { region: country.regions?.[region] ?? region }, messages),
    [...phone, ...text].some((entry) => !entry.international) &&
      format(directory.onlyInside, { country: countryName(country.code, messages) }, messages),
  ].filter((fact): fact is string => Boolean(fact));
}

/** Open or closed now; nothing where the clock of the device is older than the source, or the engine does not know the zone. */
function openingText({ hours, phone, source }: Service, { timeZones }: Country, messages: Messages, now: Date): string | undefined {
  const { directory } = messages;
  if (!hours) return phone.length > 0 ? directory.hoursUnknown : undefined;
  const clockIsWrong = ageInMonths(source.date ?? '2024', now) < 0;
  const zone = timeZones.find(isKnown);
  if (clockIsWrong || !zone) return undefined;
  const { open, changes } = openingState(hours, minuteOfWeek(now, zone));
  if (changes === undefined) return directory.always;
  return format(open ? directory.open : directory.closed, formatMinuteOfWeek(changes, messages), messages);
}

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}
