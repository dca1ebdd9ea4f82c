import { fill, phoneLink, writtenNumber } from '@blind-betting/base';
import type { Country, Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { textLink } from './render-text.js';

/**
 * The numbers for danger now, above everything else; nothing holds them up.
 * @param emergencyNumber known without any file
 * @param messages of the reader's language
 * @param country of the reader, where it is known
 */
export function renderDanger(emergencyNumber: string, messages: Messages, country: Country | undefined): TemplateResult {
  const { common, directory } = messages;
  const [first, ...others] = country?.emergency ?? [];
  // Where no number is for every danger, the first one says whose it is.
  const labelled = (number: string, isPolice: boolean | undefined) => {
    const link = phoneLink(number, undefined, 'emergency');
    return isPolice ? html`<span>${fill(common.labelled, { label: directory.police, value: link })}</span>` : link;
  };
  const texts = country?.emergency.flatMap(({ text = [] }) => text) ?? [];
  return html`<div class="danger" part="danger">
    <span class="question">${common.danger}</span>
    <span class="numbers">${labelled(emergencyNumber, first?.police)} ${others.map(({ number, police }) => labelled(number, police))}</span>
    ${
      country && texts.length > 0
        ? html`<span class="writing"
            >${directory.cannotSpeak} ${texts.map((channel) => textLink(channel, writtenNumber(channel, country), messages))}</span
          >`
        : nothing
    }
  </div>`;
}
