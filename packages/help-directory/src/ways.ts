import { hostOf, type Service, type TextChannel } from '@blind-betting/locales';

/** A way to reach a service beside the phone. */
export interface Way {
  type: 'text' | 'chat' | 'mail' | 'web';
  /** For a link. */
  address: string;
  /** What a reader calls the address. */
  shown: string;
  /** Of a text. */
  channel?: TextChannel;
}

/**
 * Where a text goes.
 * @param channel number that takes texts
 * @returns an address for a link
 */
export function textAddress({ type, number }: TextChannel): string {
  if (type === 'whatsapp') return `https://wa.me/${number.replace('+', '')}`;
  return `${type === 'sms' ? 'sms' : 'tel'}:${number}`;
}

/**
 * The ways to reach a service beside the phone. Who cannot speak sees texts and chats at once; a service without any of these, and without a
 * phone, shows what it has.
 * @param service to reach
 * @returns those that are seen, and those that open with the rest
 */
export function waysOf({ phone, text = [], chat = [], email = [], web = [] }: Service): { seen: Way[]; folded: Way[] } {
  const live: Way[] = [
    ...text.map((channel): Way => ({ type: 'text', address: textAddress(channel), shown: channel.national, channel })),
    ...chat.map((address): Way => ({ type: 'chat', address, shown: hostOf(address) })),
  ];
  const mails = email.map((shown): Way => ({ type: 'mail', address: `mailto:${shown}`, shown }));
  const sites = web.map((address): Way => ({ type: 'web', address, shown: hostOf(address) }));
  if (phone.length + live.length > 0) return { seen: live, folded: [...mails, ...sites] };
  return mails.length > 0 ? { seen: mails, folded: sites } : { seen: sites, folded: [] };
}
