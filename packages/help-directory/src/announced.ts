import { fill } from '@blind-betting/base';
import { findServices, foundLine, placeName, type Country, type Messages, type Search, type Service } from '@blind-betting/locales';

/** What a search found, and what is said of it. */
export interface Announced {
  services: readonly Service[];
  /** Said aloud when it changes. */
  status: string;
  /** What a reader must know before the list. */
  notes: string[];
}

/**
 * How many services were found, or what there is to say where none was.
 * @param country of the reader
 * @param search what the reader has chosen
 * @param messages of the reader's language
 */
export function announced(country: Country, search: Search, messages: Messages): Announced {
  const { common, directory } = messages;
  const label = placeName(country.code, messages);
  const labelled = (value: string) => fill(common.labelled, { label, value }).join('');
  // Those of other countries say so themselves, one by one.
  if (country.services.length === 0) return { services: [], status: labelled(directory.noneHere), notes: [] };
  const { count, services } = findServices(country, search);
  const { need } = search;
  const note = need === 'worried' || need === 'report' ? directory.needNotes[need] : '';
  // Where no police takes reports beside its emergency number, which stands above, who can go along is what there is to say.
  if (count === 0 && need === 'report') return { services, status: labelled(note), notes: [] };
  const status = count === 0 && note ? labelled(note) : foundLine(country.code, need, count, messages);
  return { services, status, notes: [status.includes(note) ? '' : note, count === 0 ? directory.none : ''].filter(Boolean) };
}

/**
 * All that is true now, in a sentence or two, for whoever does not see it.
 * @param found in the country of the reader, where it is known
 * @param hasFailed something was asked for and could not be had
 * @param messages of the reader's language
 */
export function saidAloud(found: Announced | undefined, hasFailed: boolean, { common, directory }: Messages): string {
  const status = found?.status ?? (hasFailed ? '' : directory.chooseCountry);
  return [hasFailed ? common.loadError : '', status].filter(Boolean).join(' ');
}
