import { isServer } from '@blind-betting/base';
import { openingOf, type Country, type Messages, type Phone, type Service } from '@blind-betting/locales';

/** A number on the card, and the words before it. */
export interface CardNumber {
  service: Service;
  phone: Phone;
  /** A key of `card` in the messages; nothing before the first number, and before those that stand beside it. */
  label?: keyof Pick<Messages['card'], 'openNow' | 'minors'>;
}

/**
 * The numbers that fit the reader and the hour: the country's helpline and what stands beside it, one that answers while it may not, and
 * one for readers under 18.
 * @param country of the reader
 * @param now the clock of the device; on a server it does not count
 * @param isForVictims false where the card speaks to others, who are not asked their age
 * @param isAbroad whether the reader is outside of the country: then a number that can be dialled from there comes before one that cannot
 * @returns numbers in the order to show; empty where the country has none
 */
export function cardNumbers(country: Country, now: Date, isForVictims: boolean, isAbroad = false): CardNumber[] {
  const { card, services } = country;
  if (!card) return [];
  const { helpline, beside = [], whenClosed, minors = [] } = card;
  const number = (index: number | undefined, label?: CardNumber['label']): CardNumber[] => {
    const service = services[index ?? -1];
    const phone = (isAbroad && service?.phone.find(({ international }) => international)) || service?.phone[0];
    return service && phone ? [{ service, phone, ...(label && { label }) }] : [];
  };
  // Read at any hour: whoever may stand in at night is there too, and says when somebody answers.
  if (isServer)
    return [
      ...number(helpline),
      ...(minors.includes(whenClosed ?? -1) ? [] : number(whenClosed)),
      ...beside.filter((index) => index !== whenClosed).flatMap((index) => number(index)),
      ...(isForVictims ? minors.flatMap((index) => number(index, 'minors')) : []),
    ];
  const isOpen = (index: number | undefined) => {
    const service = services[index ?? -1];
    return service && openingOf(service, country, now)?.open;
  };
  // Also where the hours of the first one are not known: at night nobody should be left with a number that may not answer.
  const standIn = !isOpen(helpline) && isOpen(whenClosed) ? whenClosed : undefined;
  const young = minors.find(isOpen) ?? minors[0];
  return [
    ...number(helpline),
    ...number(standIn, 'openNow'),
    ...beside.filter((index) => index !== standIn).flatMap((index) => number(index)),
    ...(isForVictims && young !== standIn ? number(young, 'minors') : []),
  ];
}
