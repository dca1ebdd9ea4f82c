import { isServer } from '@blind-betting/base';
import {
  callFacts,
  countryName,
  format,
  serviceFacts,
  statusOf,
  type Country,
  type Messages,
  type Service,
  type Status,
} from '@blind-betting/locales';

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
 * @param clock of the device; on a server it does not count: what is drawn there is read at any hour
 * @returns sentences in the order in which they are shown
 */
export function splitFacts(service: Service, country: Country, messages: Messages, clock: Date): SplitFacts {
  const now = isServer ? undefined : clock;
  const { directory } = messages;
  const { kind, minimumAge, chat, text } = service;
  const status = statusOf(service, country, messages, now);
  const must = new Set([
    ...callFacts(service, country, messages, now).filter((fact) => fact !== directory.emergenciesAnytime),
    minimumAge && format(directory.minimumAge, { age: minimumAge }, messages),
    directory.free,
    directory.standard,
    directory.unbilled,
    format(directory.onlyInside, { country: countryName(country.code, messages) }, messages),
    // Where it may be closed; beside a chat that is seen, the hours would pass for those of the chat.
    status?.state !== 'open' && directory.emergenciesAnytime,
    (chat ?? text) && status?.state !== 'unknown' && directory.hoursOfPhone,
  ]);
  const facts = serviceFacts(service, country, messages, now).filter(
    // Its kind has said so already.
    (fact) => fact !== status?.text && !(kind === 'child-helpline' && fact === directory.minors),
  );
  return { ...(status && { status }), seen: facts.filter((fact) => must.has(fact)), folded: facts.filter((fact) => !must.has(fact)) };
}
