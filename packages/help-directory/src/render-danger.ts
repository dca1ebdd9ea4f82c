import { phoneLink, writtenNumber } from '@blind-betting/base';
import type { Country, Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from './fill.js';
import { textLink } from './render-text.js';

/**
 * The numbers for danger now, above everything else; nothing holds them up.
 * @param emergencyNumber known without any file
 * @param messages of the reader's language
 * @param country of the reader, where it is known
 */
export function renderDanger(emergencyNumber: string, messages: Messages, country: Country | undefined): TemplateResult {
  const { common, directory } = messages;
  const [, ...others] = country?.emergency ?? [];
  const texts = country?.emergency.flatMap(({ text = [] }) => text) ?? [];
  return html`<div class="danger" part="danger">
    <span>${common.danger}</span>
    ${phoneLink(emergencyNumber, undefined, 'emergency')}
    ${others.map(({ number, police }) => {
      const link = phoneLink(number, undefined, 'emergency');
      return html`<span>${police ? fill(common.labelled, { label: directory.police, value: link }) : link}</span>`;
    })}
    ${
      country && texts.length > 0
        ? html`<span
            >${directory.cannotSpeak} ${texts.map((channel) => textLink(channel, writtenNumber(channel, country), messages))}</span
          >`
        : nothing
    }
  </div>`;
}
