import { regionText, unreachableText, whoFor } from './call-facts.js';
import { countryName, languageName } from './display-name.js';
import { format, list } from './format.js';
import type { Messages } from './generated/types.js';
import { isPolice } from './needs.js';
import { statusOf } from './service-status.js';
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
