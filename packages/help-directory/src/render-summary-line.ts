import { isServer } from '@blind-betting/base';
import { choiceName, ownName, type Messages } from '@blind-betting/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { renderChoices, type Choices } from './render-choices.js';

/**
 * What is chosen, in one line, which opens the choices. Of the person who needs help it says nothing: somebody may look on.
 * @param choices of the reader
 * @param messages of the reader's language
 * @param isOpen whether the choices are seen
 * @param onToggle the reader opened or closed them
 */
export function renderSummaryLine(
  choices: Choices,
  messages: Messages,
  isOpen: boolean,
  onToggle: (isOpen: boolean) => void,
): TemplateResult {
  const { country, region, need } = choices;
  const { directory, language } = messages;
  const chosen = [
    country ? choiceName(country.code, messages) : directory.chooseCountry,
    country?.regions?.[region],
    ownName(language),
    country?.services.length === 0 ? undefined : directory.needs[need],
  ];
  const shown = chosen.filter((text) => text !== undefined);
  return html`<details class="change" ?open=${isOpen} @toggle=${(event: Event) => onToggle((event.target as HTMLDetailsElement).open)}>
    <summary part="change">
      <span>${shown.map((text, index) => html`${index > 0 ? ' · ' : nothing}<span>${text}</span>`)}<span class="unseen"> – </span></span
      ><span class="word">${directory.change}</span>
    </summary>
    ${isOpen && !isServer ? renderChoices(choices, messages) : nothing}
  </details>`;
}
