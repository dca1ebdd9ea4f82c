import { fill, inGroups } from '@blind-betting/base';
import type { Messages, TextChannel } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';
import { textAddress } from './ways.js';

/**
 * A link to write to a number, as "SMS: 114". The number is read from left to right in any text, and no page translator touches it.
 * @param channel number that takes texts
 * @param written the number as shown
 * @param messages texts of the reader's language
 * @param icon to stand before it
 * @param onClick may prevent it
 */
export function textLink(
  channel: TextChannel,
  written: string,
  messages: Messages,
  icon?: TemplateResult,
  onClick?: (event: Event) => void,
): TemplateResult {
  const number = html`<bdi dir="ltr" translate="no">${inGroups(written)}</bdi>`;
  const { type } = channel;
  return html`<a class="way" href=${textAddress(channel)} rel="noreferrer noopener" @click=${onClick}
    >${icon}<span>${fill(messages.directory[type === 'sms' ? 'text' : type], { number })}</span></a
  >`;
}
