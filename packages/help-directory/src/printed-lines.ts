import { writtenNumber } from '@blind-betting/base';
import { callFacts, format, type Country, type Messages, type Service, type TextChannel } from '@blind-betting/locales';
import type { PrintedLine } from './print-list.js';

/**
 * What a printed list says: the number for danger now, then each service that can be called or written to.
 * @param services in the order to print
 * @param country they belong to
 * @param messages texts of the reader's language
 * @param emergencyNumber known without any file
 * @param pocket whether there is room for few: then the numbers of the card come first
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
      notes: callFacts(service, country, messages),
      numbers: service.phone.map((phone) => writtenNumber(phone, country)),
      texts: (service.text ?? []).map(label),
    }))
    .filter(({ numbers, texts }) => numbers.length + texts.length > 0);
  const texts = country.emergency.flatMap(({ text = [] }) => text).map(label);
  return [
    {
      name: messages.common.danger,
      notes: country.emergency[0]?.police ? [messages.directory.police] : [],
      numbers: [emergencyNumber],
      texts,
    },
    ...lines,
  ];
}

/** As "SMS: 114"; the number is read from left to right in any text. */
function textLabel(channel: TextChannel, country: Country, messages: Messages): string {
  const { directory } = messages;
  return format(
    directory[channel.type === 'sms' ? 'text' : channel.type],
    { number: `\u2066${writtenNumber(channel, country)}\u2069` },
    messages,
  );
}
