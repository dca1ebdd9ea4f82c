import { fill, inGroups, phoneLink, writtenNumber } from '@blind-betting/base';
import { format, numberFacts, type Phone, type Service } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';
import { largeIcon, phoneIcon } from './icons.js';
import { spokenName } from './spoken-name.js';
import type { View } from './view.js';

/**
 * A button to call a number, and what is true of that number alone.
 * @param phone the number
 * @param service whose number it is
 * @param view what the directory shows
 */
export function renderCall(phone: Phone, service: Service, { messages, country, notice }: View): TemplateResult {
  const address = `tel:${phone.number}`;
  const onClick = (event: Event) => notice.tapped(event, { service, address, trace: 'call' }, country);
  return html`<div class="call">
    <span class="dial">${phoneIcon}${phoneLink(phone.number, writtenNumber(phone, country), 'number', onClick)}</span>
    ${numberFacts(phone, service, country, messages).map((fact) => html`<span class="of-number">${fact}</span>`)}
  </div>`;
}

/**
 * A button that shows a number large; of several numbers it names its own.
 * @param phone the number
 * @param service whose number it is
 * @param name id of the heading that names the service
 * @param view what the directory shows
 */
export function renderLarge(phone: Phone, service: Service, name: string, { messages, country, onLarge }: View): TemplateResult {
  const { common, directory } = messages;
  const written = service.phone.length > 1 ? writtenNumber(phone, country) : '';
  const shown = written ? format(common.labelled, { label: directory.largeShort, value: written }, messages) : directory.largeShort;
  return html`<button
    class="tool"
    type="button"
    aria-label=${spokenName(shown, directory.large, messages.language)}
    aria-describedby=${name}
    data-number=${phone.number}
    @click=${() => onLarge(phone, service)}
  >
    ${largeIcon}<span
      >${
        written
          ? fill(common.labelled, {
              label: directory.largeShort,
              value: html`<bdi dir="ltr" translate="no">${inGroups(written)}</bdi>`,
            })
          : directory.largeShort
      }</span
    >
  </button>`;
}
