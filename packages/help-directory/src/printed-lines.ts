import { writtenNumber } from '@blind-betting/base';
import {
  callFacts,
  format,
  isAlways,
  numberFacts,
  placeName,
  serviceFacts,
  weekHours,
  type Country,
  type Messages,
  type Service,
  type TextChannel,
} from '@blind-betting/locales';
import type { PrintedLine } from './print-list.js';

/**
 * What a printed list says: the number for danger now, then each service that can be called or written to. All of it is true at any hour.
 * @param services in the order to print
 * @param country they belong to
 * @param messages texts of the reader's language
 * @param emergencyNumber known without any file
 * @param pocket whether there is room for few: then the numbers of the card come first, with what must be known before calling
 * @returns lines
 */
export function printedLines(
  services: readonly Service[],
  country: Country,
  messages: Messages,
  emergencyNumber: string,
  pocket: boolean,
): PrintedLine[] {
  const { helpline, whenClosed, beside = [], minors = [] } = country.card ?? {};
  const onCard = [helpline, whenClosed, ...beside, ...minors].map((index) => country.services[index ?? -1]);
  const isLater = (service: Service) => Number(pocket && !onCard.includes(service));
  const inOrder = [...services].sort((a, b) => isLater(a) - isLater(b));
  const label = (channel: TextChannel) => textLabel(channel, country, messages);
  const lines = inOrder
    .map((service) => ({
      name: service.name,
      kind: pocket ? '' : kindOf(service, country, messages),
      hours: hoursOf(service, messages),
      notes: notesOf(service, country, messages, pocket),
      numbers: service.phone.map((phone) => writtenNumber(phone, country)),
      texts: (service.text ?? []).map(label),
    }))
    .filter(({ numbers, texts }) => numbers.length + texts.length > 0);
  const texts = country.emergency.flatMap(({ text = [] }) => text).map(label);
  return [
    {
      name: messages.common.danger,
      kind: '',
      hours: [],
      notes: country.emergency[0]?.police ? [messages.directory.police] : [],
      numbers: [emergencyNumber],
      texts,
    },
    ...lines,
  ];
}

/** What it is, and where, if it is in another country. */
function kindOf(service: Service, { nearby }: Country, messages: Messages): string {
  const other = nearby?.find(({ services }) => services.includes(service));
  const kind = messages.directory.kinds[service.kind];
  return other ? `${kind} · ${placeName(other.code, messages)}` : kind;
}

function hoursOf({ hours, phone, chat }: Service, messages: Messages): string[] {
  const { always, hoursUnknown } = messages.directory;
  if (!hours) return phone.length > 0 || chat ? [hoursUnknown] : [];
  return isAlways(hours) ? [always] : weekHours(hours, messages);
}

/** What is told beside the hours; on a piece for the pocket, what must be known before calling. */
function notesOf(service: Service, country: Country, messages: Messages, pocket: boolean): string[] {
  const { always, hoursUnknown, hoursOfPhone, spokenYours } = messages.directory;
  const { hours, phone, text, chat, email } = service;
  // Who reads the sheet may speak another language than who printed it.
  const told: string[] = [always, hoursUnknown, hoursOfPhone, spokenYours];
  const facts = (pocket ? callFacts : serviceFacts)(service, country, messages).filter((fact) => !told.includes(fact));
  const ofNumbers = [...phone, ...(text ?? [])].flatMap((entry) =>
    numberFacts(entry, service, country, messages).map((fact) =>
      format(messages.common.labelled, { label: isolated(writtenNumber(entry, country)), value: fact }, messages),
    ),
  );
  return [...(!pocket && hours && phone.length > 0 && (text ?? chat ?? email) ? [hoursOfPhone] : []), ...facts, ...ofNumbers];
}

/** As "SMS: 114". */
function textLabel(channel: TextChannel, country: Country, messages: Messages): string {
  const { directory } = messages;
  return format(directory[channel.type === 'sms' ? 'text' : channel.type], { number: isolated(writtenNumber(channel, country)) }, messages);
}

/** A number is read from left to right in any text. */
function isolated(number: string): string {
  return `\u2066${number}\u2069`;
}
