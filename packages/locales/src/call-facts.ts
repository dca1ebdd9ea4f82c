import { countryName } from './display-name.js';
import { format, list } from './format.js';
import type { Messages } from './generated/types.js';
import { statusOf } from './service-status.js';
import type { Country, Phone, Service, ServiceFact } from './types.js';

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

/** Whom it is for, where a source says so. */
export function whoFor({ people }: Service, { directory }: Messages): string | undefined {
  return people && directory.people[people];
}

/** From which networks the number cannot be reached. */
export function unreachableText({ unreachableFrom }: Service, messages: Messages): string | undefined {
  return unreachableFrom && format(messages.directory.unreachable, { operators: list(unreachableFrom, messages) }, messages);
}

/** For which regions it is. */
export function regionText({ regions }: Service, country: Country, messages: Messages): string | undefined {
  const names = regions?.map((code) => country.regions?.[code] ?? code);
  return names && format(messages.directory.region, { region: list(names, messages) }, messages);
}
