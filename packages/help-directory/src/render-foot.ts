import { fill, phoneLink } from '@blind-betting/base';
import type { Messages } from '@blind-betting/locales';
import { html, type TemplateResult } from 'lit';

/**
 * The ways to print the list.
 * @param messages of the reader's language
 * @param onPrint prints the services shown; small: for the pocket
 */
export function renderPrint({ directory }: Messages, onPrint: (small: boolean) => void): TemplateResult {
  return html`<div class="actions">
    <button class="quiet" type="button" @click=${() => onPrint(false)}>${directory.printList}</button>
    <button class="quiet" type="button" @click=${() => onPrint(true)}>${directory.printSmall}</button>
  </div>`;
}

/**
 * For a reader who does not know where they are.
 * @param messages of the reader's language
 * @param emergencyNumber known without any file
 */
export function renderUnsure({ directory }: Messages, emergencyNumber: string): TemplateResult {
  return html`<details class="fold">
    <summary>${directory.unsure}</summary>
    <p>${fill(directory.unsureHelp, { number: phoneLink(emergencyNumber, undefined, 'emergency') })}</p>
  </details>`;
}

/**
 * What the exit does not do, and how else it is used.
 * @param messages of the reader's language
 */
export function renderLeaving({ exit }: Messages): TemplateResult {
  return html`<div class="leaving">
    <p class="keys">${exit.keys}</p>
    <details class="fold">
      <summary>${exit.note}</summary>
      <p><strong>${exit.history}</strong></p>
      <p>${exit.historySteps}</p>
    </details>
  </div>`;
}
