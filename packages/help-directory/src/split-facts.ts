import {
  callFacts,
  countryName,
  format,
  isAlways,
  openingOf,
  serviceFacts,
  type Country,
  type Messages,
  type Service,
} from '@blind-betting/locales';

/** Whether anybody answers, as a sign and as a sentence. */
export interface Status {
  state: 'open' | 'closed' | 'unknown';
  text: string;
}

/** What is known of a service. */
export interface SplitFacts {
  /** Absent where the clock of the device cannot tell. */
  status?: Status;
  /** Whom it is for, who hears it, what it costs and where it works: seen before a call. */
  seen: string[];
  /** What is good to know, and what the reader opens. */
  folded: string[];
}

/**
 * Parts what a reader must see before a call from what can wait: nothing that can hurt is behind a button.
 * @param service to describe
 * @param country it belongs to
 * @param messages texts of the reader's language
 * @param now the clock of the device
 * @returns sentences in the order in which they are shown
 */
export function splitFacts(service: Service, country: Country, messages: Messages, now: Date): SplitFacts {
  const { directory } = messages;
  const { kind, minimumAge, chat, text } = service;
  const state = stateOf(service, country, now);
  const must = new Set([
    ...callFacts(service, country, messages, now).filter((fact) => fact !== directory.emergenciesAnytime),
    minimumAge && format(directory.minimumAge, { age: minimumAge }, messages),
    directory.free,
    directory.standard,
    directory.unbilled,
    format(directory.onlyInside, { country: countryName(country.code, messages) }, messages),
    // Where it may be closed; beside a chat that is seen, the hours would pass for those of the chat.
    state !== 'open' && directory.emergenciesAnytime,
    (chat ?? text) && state !== 'unknown' && directory.hoursOfPhone,
  ]);
  const all = serviceFacts(service, country, messages, now).filter(
    // Its kind has said so already.
    (fact) => !(kind === 'child-helpline' && fact === directory.minors),
  );
  const facts = state ? all.slice(1) : all;
  return {
    ...(state && { status: { state, text: all[0]! } }),
    seen: facts.filter((fact) => must.has(fact)),
    folded: facts.filter((fact) => !must.has(fact)),
  };
}

/** As the first of the service's facts says it; undefined where none of them does. */
function stateOf(service: Service, country: Country, now: Date): Status['state'] | undefined {
  const { hours, phone, chat } = service;
  if (!hours) return phone.length > 0 || chat ? 'unknown' : undefined;
  if (isAlways(hours)) return 'open';
  const opening = openingOf(service, country, now);
  if (opening?.changes === undefined) return undefined;
  return opening.open ? 'open' : 'closed';
}
