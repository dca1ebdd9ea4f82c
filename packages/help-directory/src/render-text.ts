import { fill, inGroups } from '@blind-betting/base';
import type { Messages, TextChannel } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

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
 * A link to write to a number, as "SMS: 114". The number is read from left to right in any text, and no page translator touches it.
 * @param channel number that takes texts
 * @param written the number as shown
 * @param messages texts of the reader's language
 * @param onClick may prevent it
 */
export function textLink(channel: TextChannel, written: string, messages: Messages, onClick?: (event: Event) => void): TemplateResult {
  const number = html`<bdi dir="ltr" translate="no">${inGroups(written)}</bdi>`;
  const { type } = channel;
  return html`<a href=${textAddress(channel)} rel="noreferrer noopener" @click=${onClick}
    ><span>${fill(messages.directory[type === 'sms' ? 'text' : type], { number })}</span></a
  >`;
}
