import { countryName } from './display-name.js';
import { format, sentenceStart } from './format.js';
import type { Messages } from './generated/types.js';
import type { Need } from './needs.js';
import { ageInMonths, writtenDate } from './source-age.js';
import type { Country, Figure, Service, Source } from './types.js';

/**
 * The name of a country where a sentence or a line begins with it.
 * @param code ISO 3166-1 alpha-2, or EU
 * @param messages texts of the reader's language
 */
export function placeName(code: string, messages: Messages): string {
  return sentenceStart(countryName(code, messages), messages);
}

/**
 * A sentence that begins with a country, as "Belgium: the law …".
 * @param message with {country}
 * @param code ISO 3166-1 alpha-2
 * @param messages texts of the reader's language
 */
export function countryLine(message: string, code: string, messages: Messages): string {
  return format(message, { country: placeName(code, messages) }, messages);
}

/**
 * How many services were found, as "Belgium, I want to write, not talk: 3 services".
 * @param code ISO 3166-1 alpha-2
 * @param need of the reader
 * @param count of services that fit
 * @param messages texts of the reader's language
 */
export function foundLine(code: string, need: Need, count: number, messages: Messages): string {
  const { common, directory } = messages;
  const place = placeName(code, messages);
  const services = format(directory.count, { count }, messages);
  if (need === 'any') return format(common.labelled, { label: place, value: services }, messages);
  return format(directory.found, { place, need: directory.needs[need], services }, messages);
}

/**
 * Where a record was read, and of when the page is.
 * @param source of a record
 * @param messages texts of the reader's language
 */
export function sourceLine({ url, date }: Source, messages: Messages): string {
  const { source, undated } = messages.directory;
  return format(source, { source: hostOf(url), date: date ? writtenDate(date, messages) : undated }, messages);
}

/**
 * Since when somebody vouches for a record, past the page where it was read.
 * @param service with the months in which it confirmed itself, and was seen again
 * @param messages texts of the reader's language
 * @param now the clock of the device
 * @returns a line for each, and one where all that speaks for it is too old
 */
export function trustLines({ confirmed, lastSeen, freshUntil }: Service, messages: Messages, now: Date): string[] {
  const { confirmedByService, seen, old } = messages.directory;
  const dated = (message: string, month?: string) => (month ? [format(message, { date: writtenDate(month, messages) }, messages)] : []);
  return [
    ...dated(confirmedByService, confirmed),
    ...dated(seen, lastSeen),
    ...(freshUntil && ageInMonths(freshUntil, now) > 0 ? [old] : []),
  ];
}

/**
 * Who vouches for a list.
 * @param country whose partner may have confirmed it
 * @param services that are listed
 * @param messages texts of the reader's language
 * @returns one sentence; undefined where each service says so itself
 */
export function trustLine({ confirmed }: Country, services: readonly Service[], messages: Messages): string | undefined {
  const { directory } = messages;
  if (confirmed) return format(directory.confirmed, { name: confirmed.by, date: writtenDate(confirmed.date, messages) }, messages);
  const unconfirmed = services.filter((service) => !service.confirmed).length;
  if (unconfirmed === 0) return undefined;
  return unconfirmed < services.length ? directory.someConfirmed : directory.notice;
}

/**
 * A country's figure, with what it counts, its year and who counted.
 * @param figure of a country
 * @param messages texts of the reader's language
 * @returns the sentence, and the small print below it
 */
export function figureLines({ metric, value, year, area, source }: Figure, messages: Messages): [sentence: string, smallPrint: string] {
  const { card, figures } = messages;
  const sentence = format(figures[metric as keyof Messages['figures']], { area: placeName(area, messages), year, value }, messages);
  return [sentence, `${card.figureNote} ${format(card.figureSource, { source: source.name }, messages)}`];
}

/**
 * What readers call a website.
 * @param address with https:// or http://
 * @returns its host, without www.
 */
export function hostOf(address: string): string {
  // As it is written, since a URL object has the ASCII form of a name with other letters.
  const [, host = address] = /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(address) ?? [];
  return host.replace(/\.$/, '');
}
