import { openingOf, type Country, type Messages, type Phone, type Service } from '@blind-betting/locales';

/** A number on the card, and the words before it. */
export interface CardNumber {
  service: Service;
  phone: Phone;
  /** A key of `card` in the messages; nothing before the first number, and before those that stand beside it. */
  label?: keyof Pick<Messages['card'], 'openNow' | 'minors'>;
}

/**
 * The numbers that fit the reader and the hour: the country's helpline and what stands beside it, one that answers while it is closed, and
 * one for readers under 18.
 * @param country of the reader
 * @param now the clock of the device
 * @param isForVictims false where the card speaks to others, who are not asked their age
 * @returns numbers in the order to show; empty where the country has none
 */
export function cardNumbers(country: Country, now: Date, isForVictims: boolean): CardNumber[] {
  const { card, services } = country;
  if (!card) return [];
  const { helpline, beside = [], whenClosed, minors } = card;
  const number = (index: number | undefined, label?: CardNumber['label']): CardNumber[] => {
    const service = services[index ?? -1];
    const phone = service?.phone[0];
    return service && phone ? [{ service, phone, ...(label && { label }) }] : [];
  };
  const isOpen = (index: number | undefined) => {
    const service = services[index ?? -1];
    return service && openingOf(service, country, now)?.open;
  };
  const standIn = isOpen(helpline) === false && isOpen(whenClosed) ? whenClosed : undefined;
  return [
    ...number(helpline),
    ...number(standIn, 'openNow'),
    ...beside.filter((index) => index !== standIn).flatMap((index) => number(index)),
    ...(isForVictims && minors !== standIn ? number(minors, 'minors') : []),
  ];
}
