import { inGroups, writtenNumber } from '@blind-betting/base';
import type { Country, Messages, Phone, Service } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

/** A number, and whose it is. */
export interface LargeNumber {
  phone: Phone;
  service: Service;
}

/**
 * One number that fills the element, to be remembered.
 * @param large the number
 * @param messages of the reader's language
 * @param country where it works
 * @param onClose back to the list
 */
export function renderLargeNumber(
  { phone, service }: LargeNumber,
  { directory }: Messages,
  country: Country,
  onClose: () => void,
): TemplateResult {
  return html`<div class="large" part="large">
    <p class="huge" translate="no">${inGroups(writtenNumber(phone, country))}</p>
    <p><bdi translate="no">${service.name}</bdi></p>
    <button class="close" type="button" @click=${onClose}>${directory.largeClose}</button>
  </div>`;
}
